// @ts-check
/** What everything is drawn on: one scale, a surface that is not quite flat, the ridges of the epidermis. */

/** @typedef {import('../scene.js').Scene} Scene */
/**
 * @typedef {object} Sheet
 * @property {CanvasRenderingContext2D} ctx
 * @property {number} width @property {number} height css pixels
 * @property {number} y0 surface @property {number} k pixels a millimetre @property {number} depthMm
 * @property {Record<string, string>} colour
 * @property {Map<string, import('./raster.js').Kept>} kept pictures of fields
 * @property {number} pigment 0 to 1 of this skin @property {number} needleMm diameter @property {boolean} named @property {number} size of the text, over the usual
 */

export const TAU = Math.PI * 2;

/** Ridges of the epidermis, in millimetres below the surface. @param {Scene} scene @param {number} xMm */
export function ridge(scene, xMm) {
  const thick = (scene.layersUm.epidermis / 1000) * (1 + scene.epidermisPercent / 100);
  return scene.layersUm.sc / 1000 + thick * (1 + 0.32 * Math.sin(xMm * 21) * Math.sin(xMm * 6.3 + 1) + 0.1 * Math.sin(xMm * 47));
}

/** The surface is not quite flat. @param {Sheet} sheet @param {number} x */
export const surface = (sheet, x) => sheet.y0 + 1.4 * Math.sin(x / 31) + 0.9 * Math.sin(x / 11 + 2);

/** @param {Sheet} sheet @param {Scene} scene @param {(xMm: number) => number} lower */
export function band(sheet, scene, lower) {
  const { ctx, width, k } = sheet;
  ctx.beginPath();
  ctx.moveTo(0, surface(sheet, 0));
  for (let x = 0; x <= width; x += 3) ctx.lineTo(x, surface(sheet, x));
  for (let x = width; x >= 0; x -= 3) ctx.lineTo(x, surface(sheet, x) + lower(x / k) * k);
  ctx.closePath();
}
