// @ts-check
/** What lives in the dermis: fibres, vessels, cells; redness and swelling as computed. */
import { ridge, TAU } from '/page/forecast/draw/sheet.js';

/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('../tissue.js').Tissue} Tissue */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** @param {Sheet} sheet @param {import('../tissue.js').Fibre[]} all @param {string} colour @param {number} alpha @param {number} count the last one partly */
export function fibres({ ctx, y0, k }, all, colour, alpha, count) {
  ctx.strokeStyle = colour;
  ctx.lineCap = 'round';
  /** Strands of one width and age are one path. @type {Map<string, {path: Path2D, wide: number, grown: number}>} */
  const strands = new Map();
  all.slice(0, Math.ceil(count)).forEach((fibre, index) => {
    const grown = Math.min(1, count - index);
    const half = (fibre.length / 2) * k * grown;
    const [dx, dy] = [Math.cos(fibre.tilt) * half, Math.sin(fibre.tilt) * half];
    const [x, y] = [fibre.x * k, y0 + fibre.y * k];
    const bend = fibre.bend * k;
    const wide = Math.round(4 * Math.max(0.8, fibre.width * k * 0.0062)) / 4;
    const strand = strands.get(`${wide} ${grown}`) ?? { path: new Path2D(), wide, grown };
    strands.set(`${wide} ${grown}`, strand);
    for (const shift of [-1.3, 1.3]) {
      strand.path.moveTo(x - dx, y - dy + shift);
      strand.path.bezierCurveTo(x - dx / 3, y - dy / 3 + bend + shift, x + dx / 3, y + dy / 3 - bend + shift, x + dx, y + dy + shift);
    }
  });
  for (const { path, wide, grown } of strands.values()) {
    ctx.globalAlpha = alpha * (0.4 + 0.6 * grown);
    ctx.lineWidth = wide;
    ctx.stroke(path);
  }
  ctx.globalAlpha = 1;
}

/** Height of a plexus at x. @param {number} depth @param {number} x @param {number} phase */
const wave = (depth, x, phase) => depth + 0.018 * Math.sin(x * 4.1 + phase) + 0.009 * Math.sin(x * 11 + phase);

/** How wide vessels are, and where the two plexuses lie. @param {Sheet} sheet @param {Scene} scene */
function plexus({ depthMm }, scene) {
  const skin = (scene.layersUm.sc + scene.layersUm.epidermis) / 1000;
  return { wide: 1 + 0.9 * scene.redness, upper: skin + 0.17, lower: Math.min(depthMm * 0.86, skin + (scene.layersUm.dermis / 1000) * 0.78) };
}

/** @param {Sheet} sheet @param {Scene} scene @param {Tissue} tissue */
export function vessels(sheet, scene, tissue) {
  const { ctx, width, y0, k, colour } = sheet;
  const { wide, upper, lower } = plexus(sheet, scene);
  const tube = (/** @type {number} */ depth, /** @type {number} */ phase, /** @type {number} */ mm, /** @type {string} */ ink) => {
    ctx.beginPath();
    for (let x = -10; x <= width + 10; x += 10) ctx.lineTo(x, y0 + wave(depth, x / k, phase) * k);
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
}

/** Blood that moves; nothing of it is computed. @param {Sheet} sheet @param {Scene} scene @param {number} beat seconds */
export function blood(sheet, scene, beat) {
  const { ctx, width, y0, k, colour } = sheet;
  const { wide, upper, lower } = plexus(sheet, scene);
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
export function swelling({ ctx, y0, k, colour }, scene, tissue) {
  const many = tissue.drops.length * Math.min(1, scene.swelling);
  ctx.fillStyle = colour.air;
  ctx.globalAlpha = 0.6;
  ctx.beginPath();
  tissue.drops.slice(0, Math.round(many)).forEach((drop) => {
    ctx.moveTo((drop.x + drop.r) * k, y0 + drop.y * k);
    ctx.arc(drop.x * k, y0 + drop.y * k, drop.r * k, 0, TAU);
  });
  ctx.fill();
  ctx.globalAlpha = 1;
}

/** @param {Sheet} sheet @param {Tissue} tissue */
export function cells({ ctx, y0, k, colour }, tissue) {
  tissue.cells.forEach((cell) => {
    const [x, y] = [cell.x * k, y0 + cell.y * k];
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
export function redness({ ctx, width, height, y0, k, colour }, scene) {
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
      const far = glow + needle.reachMm * k * 0.35;
      ctx.fillRect(x - far, Math.max(y0, y - far), 2 * far, Math.min(height, y + far) - Math.max(y0, y - far));
    }
  ctx.globalAlpha = 1;
}
