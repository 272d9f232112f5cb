// @ts-check
/** Draws one scene on a canvas: air and needles above, the layers of the skin below, everything to one scale. */
import { collagen } from '/page/forecast/draw/collagen.js';
import { channels, needles } from '/page/forecast/draw/holes.js';
import { names, ruler } from '/page/forecast/draw/labels.js';
import { air, dermis, epidermis, horny } from '/page/forecast/draw/layers.js';
import { cells, fibres, redness, swelling, vessels } from '/page/forecast/draw/living.js';
import { film, serum } from '/page/forecast/draw/product.js';

/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('./tissue.js').Tissue} Tissue */
/** @typedef {import('./draw/sheet.js').Sheet} Sheet */

/** @param {Sheet} sheet @param {Scene} scene @param {Tissue} tissue */
export function paint(sheet, scene, tissue) {
  const { ctx, width, height } = sheet;
  ctx.clearRect(0, 0, width, height);
  air(sheet);
  dermis(sheet, scene);
  collagen(sheet, scene);
  fibres(sheet, tissue.old, sheet.colour.fibre, 0.8, tissue.old.length);
  vessels(sheet, scene, tissue);
  swelling(sheet, scene, tissue);
  fibres(sheet, tissue.fresh, sheet.colour.newFibre, 0.95, Math.max(0, scene.collagenPercent));
  cells(sheet, tissue);
  epidermis(sheet, scene);
  redness(sheet, scene);
  serum(sheet, scene);
  horny(sheet, scene);
  channels(sheet, scene);
  film(sheet, scene);
  needles(sheet, scene);
  if (sheet.named) names(sheet, scene);
  ruler(sheet);
}
