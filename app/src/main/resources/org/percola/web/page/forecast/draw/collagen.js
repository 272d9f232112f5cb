// @ts-check
/** Where collagen comes: the computed field of the cut as a tint below the fibres, as far as the dermis reaches. */
import { gainAt, mostGain } from '/page/forecast/cut.js';
import { raster } from '/page/forecast/draw/raster.js';

/** @typedef {import('../cut.js').Section} Section */
/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('./sheet.js').Sheet} Sheet */

const DENSEST = 0.2;

/** How dense the tint is at a place below the surface: the gain there over the most that any place ever gains. @param {Scene} scene @param {Section} section @param {number} xMm @param {number} yMm @param {number} [most] */
export function shadeOfCollagen(scene, section, xMm, yMm, most = mostGain(section, scene.layersUm.dermis / 1000)) {
  const { sc, epidermis, dermis } = scene.layersUm;
  const deep = yMm - (sc + epidermis) / 1000;
  if (deep < 0 || deep > dermis / 1000) return 0;
  return (DENSEST * scene.ofTheMiddle * Math.max(0, gainAt(section, scene.days, xMm, deep))) / most;
}

/** @param {Sheet} sheet @param {Scene} scene */
export function collagen(sheet, scene) {
  const { section } = scene;
  if (!section || scene.collagenPercent <= 0) return;
  const { ctx, width, height, y0, k, colour } = sheet;
  const most = mostGain(section, scene.layersUm.dermis / 1000);
  const size = { widthMm: width / k, depthMm: (height - y0) / k, ink: colour.newFibre };
  const key = [scene.days, width, height, colour.newFibre].join(' ');
  const picture = raster(sheet.kept, 'collagen', key, size, (x, y) => shadeOfCollagen(scene, section, x, y, most));
  ctx.drawImage(picture, 0, y0, width, height - y0);
}
