// @ts-check
/** The product: on the skin, in its layers, and around the holes as the computed field says. */
import { raster } from '/page/forecast/draw/raster.js';
import { surface } from '/page/forecast/draw/sheet.js';

/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('../tissue.js').Tissue} Tissue */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** Densest ink of the field, so that the skin shows through. */
const DENSEST = 0.8;

/** Down one column of the skin: dissolved concentration over that of the product, so far from the nearest hole, between two computed moments. @param {Scene} scene @param {number} xMm @returns {(yMm: number) => number} of the depth below the surface */
export function ratioDown(scene, xMm) {
  const { field, before, after, part } = /** @type {NonNullable<Scene['serumField']>} */ (scene.serumField);
  let far = Infinity;
  for (const needle of scene.needles) far = Math.min(far, Math.abs(needle.xMm - xMm) * 1000);
  const column = Math.min(field.columns - 1, Math.floor((far / field.radiusUm) * field.columns));
  return (yMm) => {
    if (yMm * 1000 >= field.depthUm) return 0;
    const cell = Math.floor((yMm * 1000 * field.rows) / field.depthUm) * field.columns + column;
    return before[cell] + part * (after[cell] - before[cell]);
  };
}

/** How dense the ink is down one column: the root of the concentration, on one scale for all moments. @param {Scene} scene @param {number} xMm @returns {(yMm: number) => number} */
export function shadeOfProduct(scene, xMm) {
  const ratioAt = ratioDown(scene, xMm);
  const most = scene.serumField?.most ?? 1;
  return (yMm) => DENSEST * Math.sqrt(Math.max(0, ratioAt(yMm)) / most);
}

/** The product: the computed field around the holes where it is known, else by layer, as deep as the amount per thickness. @param {Sheet} sheet @param {Scene} scene */
export function serum(sheet, scene) {
  if (!scene.serumShade) return;
  const { ctx, width, height, y0, k, colour } = sheet;
  const { layersUm, serumShade } = scene;
  if (scene.serumField) {
    const { field, key, part } = scene.serumField;
    const size = { widthMm: width / k, depthMm: (height - y0) / k, ink: colour.serum };
    const picture = raster(sheet.kept, 'product', [field, key, part, ...scene.needles.map((needle) => needle.xMm)], size, (x) => shadeOfProduct(scene, x));
    ctx.drawImage(picture, 0, y0, width, height - y0);
    return;
  }
  const epidermisEnd = y0 + ((layersUm.sc + layersUm.epidermis) / 1000) * k;
  const dermisEnd = epidermisEnd + (layersUm.dermis / 1000) * k;
  ctx.fillStyle = colour.serum;
  ctx.globalAlpha = 0.75 * serumShade.dermis;
  ctx.fillRect(0, epidermisEnd, width, dermisEnd - epidermisEnd);
  ctx.globalAlpha = 0.75 * serumShade.epidermis;
  ctx.fillRect(0, y0, width, epidermisEnd - y0);
  ctx.globalAlpha = 1;
}

/** What is left of the product on the skin. @param {Sheet} sheet @param {Scene} scene */
export function film(sheet, scene) {
  if (scene.donorLeft <= 0.003) return;
  const { ctx, width, colour } = sheet;
  ctx.fillStyle = colour.serum;
  ctx.globalAlpha = 0.5;
  ctx.beginPath();
  for (let x = 0; x <= width; x += 4) ctx.lineTo(x, surface(sheet, x) - 1 - 9 * scene.donorLeft - Math.sin(x / 40) * 1.2 * scene.donorLeft);
  for (let x = width; x >= 0; x -= 4) ctx.lineTo(x, surface(sheet, x));
  ctx.fill();
  ctx.globalAlpha = 1;
}
