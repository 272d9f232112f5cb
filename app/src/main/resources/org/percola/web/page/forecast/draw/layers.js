// @ts-check
/** The layers of the skin, thick as computed, and the air above. */
import { sequence } from '/page/forecast/scene.js';
import { band, ridge, surface, TAU } from '/page/forecast/draw/sheet.js';

/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('../tissue.js').Tissue} Tissue */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** @param {Sheet} sheet */
export function air({ ctx, width, y0, colour }) {
  ctx.fillStyle = colour.air;
  ctx.fillRect(0, 0, width, y0 + 4);
}

/** @param {Sheet} sheet @param {Scene} scene */
export function dermis(sheet, scene) {
  const { ctx, width, height, y0, k, colour } = sheet;
  const bottom = y0 + ((scene.layersUm.sc + scene.layersUm.epidermis + scene.layersUm.dermis) / 1000) * k;
  const shade = ctx.createLinearGradient(0, y0, 0, Math.max(bottom, height));
  shade.addColorStop(0, colour.dermis);
  shade.addColorStop(1, colour.deep);
  ctx.fillStyle = shade;
  ctx.fillRect(0, y0 - 2, width, height - y0 + 2);
  if (bottom >= height) return;
  ctx.fillStyle = colour.fat;
  ctx.beginPath();
  ctx.moveTo(0, height);
  for (let x = 0; x <= width + 6; x += 6) ctx.lineTo(x, bottom + 4 * Math.sin(x / 26));
  ctx.lineTo(width + 6, height);
  ctx.fill();
  ctx.strokeStyle = colour.scEdge;
  ctx.lineWidth = 1;
  ctx.globalAlpha = 0.45;
  const size = 0.07 * k;
  const chance = sequence(5);
  ctx.beginPath(); // all cells at once: a stroke each costs a frame
  for (let y = bottom + size; y < height + size; y += size * 1.35)
    for (let x = -size * chance(); x < width + size; x += size * 1.75) {
      const r = size * (0.8 + 0.3 * chance());
      const [cx, cy, flat, tilt] = [x + size * 0.5 * chance(), y + size * 0.35 * (chance() - 0.5), r * (0.75 + 0.2 * chance()), chance() * 3];
      ctx.moveTo(cx + r * Math.cos(tilt), cy + r * Math.sin(tilt));
      ctx.ellipse(cx, cy, r, flat, tilt, 0, TAU);
    }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Scene} scene */
export function epidermis(sheet, scene) {
  const { ctx, k, y0, colour, pigment } = sheet;
  band(sheet, scene, (x) => ridge(scene, x));
  ctx.fillStyle = colour.epidermis;
  ctx.fill();
  ctx.globalAlpha = 0.1 + 0.42 * pigment;
  ctx.fillStyle = colour.pigment;
  ctx.fill();
  const size = 0.014 * k;
  if (size > 2.4) {
    const weave = ctx.createPattern(cellsOf(sheet.kept, size, colour.basal), 'repeat');
    weave?.setTransform(new DOMMatrix([1 / SHARP, 0, 0, 1 / SHARP, 0, y0 + (scene.layersUm.sc / 1000) * k]));
    ctx.globalAlpha = 0.35;
    ctx.fillStyle = weave ?? colour.epidermis;
    ctx.fill();
  }
  basal(sheet, scene);
}

/** Pixels of a woven tile for each of the drawing. */
const SHARP = 3;

/** Two rows of cells, which are woven into the epidermis: drawn once, for a thousand strokes cost a frame. @param {Sheet['kept']} kept @param {number} size half a cell @param {string} ink */
function cellsOf(kept, size, ink) {
  const found = kept.get('cells');
  if (found?.key[0] === size && found.key[1] === ink) return found.picture;
  const picture = Object.assign(document.createElement('canvas'), { width: Math.round(2 * size * SHARP), height: Math.round(2.3 * size * SHARP) });
  const ctx = /** @type {CanvasRenderingContext2D} */ (picture.getContext('2d'));
  ctx.scale(SHARP, SHARP);
  ctx.strokeStyle = ink;
  ctx.lineWidth = 0.6;
  for (const [x, y] of [[0, 0.575], [2, 0.575], [1, 1.725]]) {
    ctx.beginPath();
    ctx.ellipse(x * size, y * size, size, size * 0.55, 0, 0, TAU);
    ctx.stroke();
  }
  kept.set('cells', { picture, key: [size, ink] });
  return picture;
}

/** The row of cells at the foot of the epidermis, and the pigment above them. @param {Sheet} sheet @param {Scene} scene */
function basal(sheet, scene) {
  const { ctx, width, k, colour, pigment } = sheet;
  const dark = Math.min(1, pigment * 0.8 + 0.05 + Math.max(0, scene.melanin) * 0.5);
  const [cells, grains] = [new Path2D(), new Path2D()];
  const step = Math.max(4, 0.011 * k);
  for (let x = 0, n = 0; x < width; x += step, n++) {
    const y = surface(sheet, x) + ridge(scene, x / k) * k - step * 0.45;
    cells.moveTo(x + step * 0.34, y);
    cells.ellipse(x, y, step * 0.34, step * 0.46, 0, 0, TAU);
    if (((n * 37) % 100) / 100 >= dark) continue;
    grains.moveTo(x + step * 0.24, y - step * 0.5);
    grains.arc(x, y - step * 0.5, step * 0.24, 0, TAU);
  }
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colour.basal;
  ctx.fill(cells);
  ctx.globalAlpha = 0.8;
  ctx.fillStyle = colour.pigment;
  ctx.fill(grains);
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Scene} scene */
export function horny(sheet, scene) {
  const { ctx, width, k, colour } = sheet;
  const thick = Math.max(2.2, (scene.layersUm.sc / 1000) * k);
  band(sheet, scene, () => thick / k);
  ctx.fillStyle = colour.sc;
  ctx.fill();
  if (scene.serumShade) {
    ctx.globalAlpha = 0.75 * scene.serumShade.sc;
    ctx.fillStyle = colour.serum;
    ctx.fill();
    ctx.globalAlpha = 1;
  }
  ctx.strokeStyle = colour.scEdge;
  ctx.lineWidth = 0.8;
  for (let line = 0; line <= 2; line++) {
    ctx.beginPath();
    for (let x = 0; x <= width; x += 4) ctx.lineTo(x, surface(sheet, x) + (line * thick) / 2.4 + Math.sin(x / 9 + line * 2) * 0.4);
    ctx.stroke();
  }
}
