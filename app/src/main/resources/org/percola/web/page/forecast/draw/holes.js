// @ts-check
/** Channels that close, needles that enter. */
import { surface } from '/page/forecast/draw/sheet.js';

/** @typedef {import('../scene.js').Scene} Scene */
/** @typedef {import('../tissue.js').Tissue} Tissue */
/** @typedef {import('./sheet.js').Sheet} Sheet */

/** @param {Sheet} sheet @param {Scene} scene */
export function channels(sheet, scene) {
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

/** @param {Sheet} sheet @param {Scene} scene */
export function needles(sheet, scene) {
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
