// @ts-check
/** Draws one scene on a canvas: air and needles above, the layers of the skin below, everything to one scale. */
import { sequence } from '/page/forecast/scene.js';
import { words } from '/page/words.js';

/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('./tissue.js').Tissue} Tissue */
/**
 * @typedef {object} Sheet
 * @property {CanvasRenderingContext2D} ctx
 * @property {number} width @property {number} height css pixels
 * @property {number} y0 surface @property {number} k pixels a millimetre @property {number} depthMm
 * @property {Record<string, string>} colour @property {number} beat seconds, for what moves
 * @property {number} pigment 0 to 1 of this skin @property {number} needleMm diameter @property {boolean} named
 */

const TAU = Math.PI * 2;

/** @param {Sheet} sheet @param {Scene} scene @param {Tissue} tissue */
export function paint(sheet, scene, tissue) {
  const { ctx, width, height } = sheet;
  ctx.clearRect(0, 0, width, height);
  air(sheet);
  dermis(sheet, scene);
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

/** Ridges of the epidermis, in millimetres below the surface. @param {Scene} scene @param {number} xMm */
function ridge(scene, xMm) {
  const thick = (scene.layersUm.epidermis / 1000) * (1 + scene.epidermisPercent / 100);
  return scene.layersUm.sc / 1000 + thick * (1 + 0.32 * Math.sin(xMm * 21) * Math.sin(xMm * 6.3 + 1) + 0.1 * Math.sin(xMm * 47));
}

/** The surface is not quite flat. @param {Sheet} sheet @param {number} x */
const surface = (sheet, x) => sheet.y0 + 1.4 * Math.sin(x / 31) + 0.9 * Math.sin(x / 11 + 2);

/** @param {Sheet} sheet @param {Scene} scene @param {(xMm: number) => number} lower */
function band(sheet, scene, lower) {
  const { ctx, width, k } = sheet;
  ctx.beginPath();
  ctx.moveTo(0, surface(sheet, 0));
  for (let x = 0; x <= width; x += 3) ctx.lineTo(x, surface(sheet, x));
  for (let x = width; x >= 0; x -= 3) ctx.lineTo(x, surface(sheet, x) + lower(x / k) * k);
  ctx.closePath();
}

/** @param {Sheet} sheet */
function air({ ctx, width, y0, colour }) {
  ctx.fillStyle = colour.air;
  ctx.fillRect(0, 0, width, y0 + 4);
}

/** @param {Sheet} sheet @param {Scene} scene */
function dermis(sheet, scene) {
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
  for (let x = 0; x <= width; x += 6) ctx.lineTo(x, bottom + 4 * Math.sin(x / 26));
  ctx.lineTo(width, height);
  ctx.fill();
  ctx.strokeStyle = colour.scEdge;
  ctx.lineWidth = 1;
  ctx.globalAlpha = 0.45;
  const size = 0.07 * k;
  const chance = sequence(5);
  for (let y = bottom + size; y < height + size; y += size * 1.35)
    for (let x = -size * chance(); x < width + size; x += size * 1.75) {
      const r = size * (0.8 + 0.3 * chance());
      ctx.beginPath();
      ctx.ellipse(x + size * 0.5 * chance(), y + size * 0.35 * (chance() - 0.5), r, r * (0.75 + 0.2 * chance()), chance() * 3, 0, TAU);
      ctx.stroke();
    }
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {import('./tissue.js').Fibre[]} all @param {string} colour @param {number} alpha @param {number} count the last one partly */
function fibres({ ctx, y0, k }, all, colour, alpha, count) {
  ctx.strokeStyle = colour;
  ctx.lineCap = 'round';
  all.slice(0, Math.ceil(count)).forEach((fibre, index) => {
    const grown = Math.min(1, count - index);
    const half = (fibre.length / 2) * k * grown;
    const [dx, dy] = [Math.cos(fibre.tilt) * half, Math.sin(fibre.tilt) * half];
    const [x, y] = [fibre.x * k, y0 + fibre.y * k];
    const bend = fibre.bend * k;
    ctx.globalAlpha = alpha * (0.4 + 0.6 * grown);
    ctx.lineWidth = Math.max(0.8, fibre.width * k * 0.0062);
    for (const shift of [-1.3, 1.3]) {
      ctx.beginPath();
      ctx.moveTo(x - dx, y - dy + shift);
      ctx.bezierCurveTo(x - dx / 3, y - dy / 3 + bend + shift, x + dx / 3, y + dy / 3 - bend + shift, x + dx, y + dy + shift);
      ctx.stroke();
    }
  });
  ctx.globalAlpha = 1;
}

/** Height of a plexus at x. @param {number} depth @param {number} x @param {number} phase */
const wave = (depth, x, phase) => depth + 0.018 * Math.sin(x * 4.1 + phase) + 0.009 * Math.sin(x * 11 + phase);

/** @param {Sheet} sheet @param {Scene} scene @param {Tissue} tissue */
function vessels(sheet, scene, tissue) {
  const { ctx, width, y0, k, colour, beat, depthMm } = sheet;
  const wide = 1 + 0.9 * scene.redness;
  const skin = (scene.layersUm.sc + scene.layersUm.epidermis) / 1000;
  const upper = skin + 0.17;
  const lower = Math.min(depthMm * 0.86, skin + (scene.layersUm.dermis / 1000) * 0.78);
  const tube = (/** @type {number} */ depth, /** @type {number} */ phase, /** @type {number} */ mm, /** @type {string} */ ink) => {
    ctx.beginPath();
    for (let x = -4; x <= width + 4; x += 5) ctx.lineTo(x, y0 + wave(depth, x / k, phase) * k);
    ctx.strokeStyle = ink;
    ctx.lineWidth = mm * k * wide;
    ctx.globalAlpha = 0.72;
    ctx.stroke();
    ctx.globalAlpha = 0.35;
    ctx.lineWidth = mm * k * wide * 0.35;
    ctx.strokeStyle = '#fff';
    ctx.stroke();
    ctx.globalAlpha = 1;
  };
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1, 0.009 * k * wide);
  for (const at of tissue.loops) {
    const [x, foot] = [at * k, y0 + wave(upper, at, 0) * k];
    const head = y0 + (ridge(scene, at) + 0.03) * k;
    const w = 0.012 * k * wide;
    ctx.globalAlpha = 0.4 + 0.5 * Math.min(1, scene.redness);
    ctx.strokeStyle = colour.vessel;
    ctx.beginPath();
    ctx.moveTo(x - w * 1.6, foot);
    ctx.bezierCurveTo(x - w, head, x - w, head - w, x, head - w * 0.6);
    ctx.stroke();
    ctx.strokeStyle = colour.vein;
    ctx.beginPath();
    ctx.moveTo(x, head - w * 0.6);
    ctx.bezierCurveTo(x + w, head - w, x + w, head, x + w * 1.6, foot + 0.02 * k);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  tube(upper + 0.035, 1.3, 0.016, colour.vein);
  tube(upper, 0, 0.013, colour.vessel);
  tube(lower + 0.05, 2.2, 0.034, colour.vein);
  tube(lower, 0.6, 0.026, colour.vessel);
  ctx.fillStyle = colour.flush;
  for (let n = 0; n < 14; n++) {
    const x = (((n * 0.173 + beat * 0.045 * (n % 2 ? 1 : -1) * wide) % 1) + 1) % 1;
    const [depth, phase] = n % 2 ? [upper, 0] : [lower, 0.6];
    ctx.globalAlpha = 0.8;
    ctx.beginPath();
    ctx.ellipse(x * width, y0 + wave(depth, (x * width) / k, phase) * k, 0.007 * k, 0.0045 * k, 0, 0, TAU);
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Scene} scene @param {Tissue} tissue */
function swelling({ ctx, y0, k, colour }, scene, tissue) {
  const many = tissue.drops.length * Math.min(1, scene.swelling);
  ctx.fillStyle = colour.air;
  tissue.drops.slice(0, Math.round(many)).forEach((drop) => {
    ctx.globalAlpha = 0.6;
    ctx.beginPath();
    ctx.arc(drop.x * k, y0 + drop.y * k, drop.r * k, 0, TAU);
    ctx.fill();
  });
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Tissue} tissue */
function cells({ ctx, y0, k, colour, beat }, tissue) {
  tissue.cells.forEach((cell, index) => {
    const [x, y] = [cell.x * k + Math.sin(beat * 0.4 + index) * 1.2, y0 + cell.y * k];
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(cell.tilt);
    ctx.globalAlpha = 0.75;
    ctx.fillStyle = colour.cell;
    ctx.beginPath();
    ctx.moveTo(-cell.size * k * 1.5, 0);
    ctx.quadraticCurveTo(0, -cell.size * k * 0.42, cell.size * k * 1.5, 0);
    ctx.quadraticCurveTo(0, cell.size * k * 0.42, -cell.size * k * 1.5, 0);
    ctx.fill();
    ctx.globalAlpha = 0.9;
    ctx.fillStyle = colour.pigment;
    ctx.beginPath();
    ctx.ellipse(0, 0, cell.size * k * 0.3, cell.size * k * 0.13, 0, 0, TAU);
    ctx.fill();
    ctx.restore();
  });
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Scene} scene */
function epidermis(sheet, scene) {
  const { ctx, width, k, colour, pigment } = sheet;
  band(sheet, scene, (x) => ridge(scene, x));
  ctx.fillStyle = colour.epidermis;
  ctx.fill();
  ctx.save();
  ctx.clip();
  ctx.globalAlpha = 0.1 + 0.42 * pigment;
  ctx.fillStyle = colour.pigment;
  ctx.fillRect(0, 0, width, sheet.height);
  ctx.globalAlpha = 0.35;
  ctx.strokeStyle = colour.basal;
  ctx.lineWidth = 0.6;
  const size = 0.014 * k;
  if (size > 2.4)
    for (let row = 0; row < 9; row++)
      for (let x = (row % 2) * size; x < width; x += size * 2) {
        ctx.beginPath();
        ctx.ellipse(x, surface(sheet, x) + (scene.layersUm.sc / 1000) * k + size * (0.7 + row * 1.15), size, size * 0.55, 0, 0, TAU);
        ctx.stroke();
      }
  ctx.restore();
  const step = Math.max(4, 0.011 * k);
  for (let x = 0, n = 0; x < width; x += step, n++) {
    const y = surface(sheet, x) + ridge(scene, x / k) * k - step * 0.45;
    ctx.globalAlpha = 0.85;
    ctx.fillStyle = colour.basal;
    ctx.beginPath();
    ctx.ellipse(x, y, step * 0.34, step * 0.46, 0, 0, TAU);
    ctx.fill();
    const dark = Math.min(1, pigment * 0.8 + 0.05 + Math.max(0, scene.melanin) * 0.5);
    if (((n * 37) % 100) / 100 < dark) {
      ctx.fillStyle = colour.pigment;
      ctx.globalAlpha = 0.8;
      ctx.beginPath();
      ctx.arc(x, y - step * 0.5, step * 0.24, 0, TAU);
      ctx.fill();
    }
  }
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Scene} scene */
function redness({ ctx, width, height, y0, k, colour }, scene) {
  const level = Math.min(1.2, scene.redness);
  if (level < 0.004) return;
  const shade = ctx.createLinearGradient(0, y0, 0, Math.min(height, y0 + 0.9 * k));
  shade.addColorStop(0, colour.flush);
  shade.addColorStop(1, `${colour.flush}00`);
  ctx.fillStyle = shade;
  ctx.globalAlpha = 0.42 * level;
  ctx.fillRect(0, y0, width, height - y0);
  const glow = 0.16 * k;
  if (scene.needles.length < 40)
    for (const needle of scene.needles) {
      const [x, y] = [needle.xMm * k, y0 + needle.reachMm * k * 0.4];
      const spot = ctx.createRadialGradient(x, y, 0, x, y, glow + needle.reachMm * k * 0.35);
      spot.addColorStop(0, colour.flush);
      spot.addColorStop(1, `${colour.flush}00`);
      ctx.globalAlpha = 0.3 * level;
      ctx.fillStyle = spot;
      ctx.fillRect(0, y0, width, height - y0);
    }
  ctx.globalAlpha = 1;
}

/** The product: the computed field around the holes where it is known, else by layer, as deep as the amount per thickness. @param {Sheet} sheet @param {Scene} scene */
function serum(sheet, scene) {
  if (!scene.serumShade) return;
  const { ctx, width, height, y0, k, colour } = sheet;
  const { layersUm, serumShade } = scene;
  if (scene.serumField) {
    const picture = fieldPicture(scene, width / k, (height - y0) / k, colour.serum);
    ctx.globalAlpha = 0.9;
    ctx.imageSmoothingEnabled = true;
    ctx.drawImage(picture, 0, y0, width, height - y0);
    ctx.globalAlpha = 1;
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

/** @type {HTMLCanvasElement | undefined} */
let small;

/** The field, cell by cell: each place shows what lies that deep and that far from the nearest hole. @param {Scene} scene @param {number} widthMm @param {number} depthMm @param {string} ink */
function fieldPicture(scene, widthMm, depthMm, ink) {
  const { field, before, after, part, most } = /** @type {NonNullable<Scene['serumField']>} */ (scene.serumField);
  const columns = 240;
  const rows = 120;
  small ??= document.createElement('canvas');
  small.width = columns;
  small.height = rows;
  const ctx = /** @type {CanvasRenderingContext2D} */ (small.getContext('2d', { willReadFrequently: true }));
  const image = ctx.createImageData(columns, rows);
  const value = /^#(..)(..)(..)/.exec(ink)?.slice(1).map((hex) => parseInt(hex, 16)) ?? [90, 73, 200];
  const holes = scene.needles.map((needle) => needle.xMm);
  for (let i = 0; i < columns; i++) {
    const x = ((i + 0.5) / columns) * widthMm;
    const far = holes.length ? Math.min(...holes.map((hole) => Math.abs(hole - x))) * 1000 : Infinity;
    const column = Math.min(field.columns - 1, Math.floor((far / field.radiusUm) * field.columns));
    for (let j = 0; j < rows; j++) {
      const deep = ((j + 0.5) / rows) * depthMm * 1000;
      if (deep >= field.depthUm) continue;
      const cell = Math.floor((deep / field.depthUm) * field.rows) * field.columns + column;
      const ratio = before[cell] + part * (after[cell] - before[cell]);
      const at = 4 * (j * columns + i);
      image.data[at] = value[0];
      image.data[at + 1] = value[1];
      image.data[at + 2] = value[2];
      image.data[at + 3] = 235 * Math.min(1, Math.max(0, 1 + Math.log10(Math.max(1e-12, ratio / most)) / 3)); // three powers of ten
    }
  }
  ctx.putImageData(image, 0, 0);
  return small;
}

/** @param {Sheet} sheet @param {Scene} scene */
function horny(sheet, scene) {
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

/** @param {Sheet} sheet @param {Scene} scene */
function channels(sheet, scene) {
  const { ctx, y0, k, colour } = sheet;
  const wet = scene.donorLeft > 0.02 ? colour.serum : colour.accent;
  for (const needle of scene.needles) {
    const x = needle.xMm * k;
    if (scene.trackOpen > 0.01) {
      ctx.strokeStyle = colour.basal;
      ctx.globalAlpha = 0.75 * scene.trackOpen;
      ctx.lineWidth = 1.4;
      ctx.setLineDash([4, 3]);
      ctx.beginPath();
      ctx.moveTo(x, y0);
      ctx.lineTo(x, y0 + needle.reachMm * k);
      ctx.stroke();
      ctx.setLineDash([]);
    }
    if (scene.poreOpen > 0.004) {
      const half = Math.max(0.9, ((needle.diameterUm / 2000) * k) * Math.sqrt(scene.poreOpen));
      ctx.globalAlpha = Math.min(1, 0.35 + scene.poreOpen);
      ctx.fillStyle = wet;
      ctx.beginPath();
      ctx.moveTo(x - half, surface(sheet, x) - 0.5);
      ctx.lineTo(x + half, surface(sheet, x) - 0.5);
      ctx.quadraticCurveTo(x + half * 0.8, y0 + needle.openMm * k * 0.7, x, y0 + needle.openMm * k);
      ctx.quadraticCurveTo(x - half * 0.8, y0 + needle.openMm * k * 0.7, x - half, surface(sheet, x) - 0.5);
      ctx.fill();
    }
  }
  ctx.globalAlpha = 1;
}

/** What is left of the product on the skin. @param {Sheet} sheet @param {Scene} scene */
function film(sheet, scene) {
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

/** @param {Sheet} sheet @param {Scene} scene */
function needles(sheet, scene) {
  if (scene.needleDown < 0) return;
  const { ctx, y0, k, colour, needleMm } = sheet;
  const half = (needleMm / 2) * k;
  for (const needle of scene.needles) {
    const x = needle.xMm * k;
    const tip = y0 + needle.reachMm * k * scene.needleDown - (1 - scene.needleDown) * 14;
    const taper = Math.min(needleMm * 6, 1.1) * k;
    const shine = ctx.createLinearGradient(x - half, 0, x + half, 0);
    shine.addColorStop(0, colour.needle);
    shine.addColorStop(0.42, '#ffffff');
    shine.addColorStop(1, colour.needle);
    ctx.globalAlpha = 0.9;
    ctx.fillStyle = shine;
    ctx.strokeStyle = colour.needle;
    ctx.lineWidth = 0.8;
    ctx.beginPath();
    ctx.moveTo(x, tip);
    ctx.lineTo(x - half, tip - taper);
    ctx.lineTo(x - half, -5);
    ctx.lineTo(x + half, -5);
    ctx.lineTo(x + half, tip - taper);
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Scene} scene */
function names(sheet, scene) {
  const { ctx, width, height, y0, k, colour } = sheet;
  const { sc, epidermis: epi, dermis: der } = scene.layersUm;
  const rows = [
    [words.skin.layers.sc, `${Math.round(sc)} µm`, y0 + (sc / 2000) * k],
    [words.skin.layers.epidermis, `${Math.round(epi)} µm`, y0 + ((sc + epi / 2) / 1000) * k],
    [words.skin.layers.dermis, `${(der / 1000).toFixed(2)} mm`, y0 + Math.min(height - y0 - 26, ((sc + epi + der / 2) / 1000) * k)],
  ];
  const fat = y0 + ((sc + epi + der) / 1000) * k;
  if (fat < height - 24) rows.push([words.skin.layers.fat, '', Math.min(height - 14, fat + 18)]);
  ctx.font = `600 12px ${colour.text}`;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  let least = y0 - 16;
  for (const [name, size, at] of /** @type {[string, string, number][]} */ (rows)) {
    const y = Math.max(at, least + 19);
    least = y;
    const text = size ? `${name}, ${size}` : name;
    const long = ctx.measureText(text).width;
    ctx.globalAlpha = 0.86;
    ctx.fillStyle = colour.card;
    ctx.beginPath();
    ctx.roundRect(width - long - 20, y - 9, long + 12, 18, 9);
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.fillStyle = colour.ink;
    ctx.fillText(text, width - 14, y + 0.5);
  }
}

/** @param {Sheet} sheet */
function ruler({ ctx, height, y0, k, colour, depthMm }) {
  const step = k > 240 ? 0.25 : 0.5;
  ctx.font = `600 11px ${colour.text}`;
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
