// @ts-check
/** Where collagen comes: the computed field of the cut as a tint below the fibres, as far as the dermis reaches. */
import { gainOn, mostGain } from '/page/forecast/cut.js';
import { raster } from '/page/forecast/draw/raster.js';

/** @typedef {import('../cut.js').Section} Section */
/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('./sheet.js').Sheet} Sheet */

const DENSEST = 0.2;

/** How dense the tint is down one column of the skin: the gain there over the most that any place ever gains. @param {Scene} scene @param {Section} section @param {(xMm: number) => (yMm: number) => number} gain at the scene's moment @param {number} most @param {number} xMm @returns {(yMm: number) => number} */
export function shadeOfCollagen(scene, section, gain, most, xMm) {
  const { sc, epidermis, dermis } = scene.layersUm;
  const top = (sc + epidermis) / 1000;
  const share = (DENSEST * scene.ofTheMiddle) / most;
  const gainDown = gain(xMm);
  return (yMm) => (yMm < top || yMm - top > dermis / 1000 ? 0 : share * Math.max(0, gainDown(yMm - top)));
}

/** @param {Sheet} sheet @param {Scene} scene */
export function collagen(sheet, scene) {
  const { section } = scene;
  if (!section || scene.collagenPercent <= 0) return;
  const { ctx, width, height, y0, k, colour } = sheet;
  const most = mostGain(section, scene.layersUm.dermis / 1000);
  const size = { widthMm: width / k, depthMm: (height - y0) / k, ink: colour.newFibre };
  const { sc, epidermis, dermis } = scene.layersUm;
  const gain = gainOn(section, scene.days);
  const picture = raster(sheet.kept, 'collagen', [section, scene.days, scene.ofTheMiddle, sc, epidermis, dermis], size, (x) => shadeOfCollagen(scene, section, gain, most, x));
  ctx.drawImage(picture, 0, y0, width, height - y0);
}
