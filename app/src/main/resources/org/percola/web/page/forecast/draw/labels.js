// @ts-check
/** Names of the layers and the ruler. */
import { words } from '/page/words.js';

/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('../tissue.js').Tissue} Tissue */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** How thick each layer is, as people read it. @param {Scene} scene @returns {[string, string][]} */
export function layerSizes({ layersUm }) {
  const { layers } = words.skin;
  return [[layers.sc, `${Math.round(layersUm.sc)} µm`], [layers.epidermis, `${Math.round(layersUm.epidermis)} µm`], [layers.dermis, `${(layersUm.dermis / 1000).toFixed(2)} mm`]];
}

/** @param {Sheet} sheet @param {Scene} scene */
export function names(sheet, scene) {
  const { ctx, width, height, y0, k, colour, size: em } = sheet;
  const { sc, epidermis: epi, dermis: der } = scene.layersUm;
  const middles = [y0 + (sc / 2000) * k, y0 + ((sc + epi / 2) / 1000) * k, y0 + Math.min(height - y0 - 26, ((sc + epi + der / 2) / 1000) * k)];
  /** @type {[string, string, number][]} */
  const rows = layerSizes(scene).map(([name, size], row) => [name, size, middles[row]]);
  const fat = y0 + ((sc + epi + der) / 1000) * k;
  if (fat < height - 24) rows.push([words.skin.layers.fat, '', Math.min(height - 14 * em, fat + 18 * em)]);
  ctx.font = `600 ${12 * em}px ${colour.text}`;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  let least = y0 - 16 * em;
  for (const [name, size, at] of rows) {
    const y = Math.max(at, least + 19 * em);
    least = y;
    const text = size ? `${name}, ${size}` : name;
    const long = ctx.measureText(text).width;
    ctx.globalAlpha = 0.86;
    ctx.fillStyle = colour.card;
    ctx.beginPath();
    ctx.roundRect(width - long - 20, y - 9 * em, long + 12, 18 * em, 9 * em);
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.fillStyle = colour.ink;
    ctx.fillText(text, width - 14, y + 0.5);
  }
}

/** @param {Sheet} sheet */
export function ruler({ ctx, height, y0, k, colour, depthMm, size }) {
  const step = k > 240 ? 0.25 : 0.5;
  ctx.font = `600 ${11 * size}px ${colour.text}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (let mm = 0; mm <= depthMm + 1e-9; mm += step) {
    const y = y0 + mm * k;
    if (y > height - 6) break;
    ctx.strokeStyle = colour.onSkin;
    ctx.globalAlpha = 0.75;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(0, y);
    ctx.lineTo(mm % 0.5 === 0 ? 9 : 5, y);
    ctx.stroke();
    if (mm > 0 && mm % 0.5 === 0) {
      ctx.globalAlpha = 0.75;
      ctx.lineWidth = 3;
      ctx.strokeStyle = colour.card;
      ctx.strokeText(`${mm} mm`, 13, y);
      ctx.globalAlpha = 1;
      ctx.fillStyle = colour.ink;
      ctx.fillText(`${mm} mm`, 13, y);
    }
  }
  ctx.globalAlpha = 1;
}
