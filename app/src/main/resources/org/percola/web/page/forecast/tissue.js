// @ts-check
/** Where the fibres, vessels and cells of the drawn slice lie: decoration with a fixed seed, in millimetres. */
import { placeOf } from '/page/forecast/cut.js';
import { sequence } from '/page/forecast/scene.js';

/** @typedef {{x: number, y: number, length: number, tilt: number, bend: number, width: number}} Fibre */
/** @typedef {{old: Fibre[], fresh: Fibre[], cells: {x: number, y: number, tilt: number, size: number}[], loops: number[], drops: {x: number, y: number, r: number}[]}} Tissue */

const OLD_FIBRES = 100;
const MOST_FRESH = 160;

/**
 * A hundred fibres for the collagen that is there, so that one fresh fibre is one percent; the fresh ones lie where the
 * needles were, first beside the tracks, later between them.
 * @param {number} widthMm @param {number} depthMm @param {import('./scene.js').Scene} scene @param {any} [section] the computed cut: where collagen comes @param {any[]} [rows] the tissue by day: when
 * @returns {Tissue}
 */
export function tissueOf(widthMm, depthMm, scene, section = null, rows = []) {
  const chance = sequence(23);
  const top = (scene.layersUm.sc + scene.layersUm.epidermis * 1.5) / 1000;
  const bottom = Math.min(depthMm, (scene.layersUm.sc + scene.layersUm.epidermis + scene.layersUm.dermis) / 1000);
  const fibre = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ size) => ({
    x, y,
    length: size * (0.16 + 0.26 * chance()) * Math.min(1, 0.4 + (y - top) * 2),
    tilt: (chance() - 0.5) * 0.9,
    bend: (chance() - 0.5) * 0.09,
    width: 0.5 + 0.8 * chance(),
  });
  const old = Array.from({ length: OLD_FIBRES }, () => fibre(chance() * widthMm, top + 0.02 + Math.pow(chance(), 0.85) * (bottom - top - 0.05), 1));
  const tracks = scene.needles;
  const reach = tracks.length ? Math.max(...tracks.map((needle) => needle.reachMm)) : bottom;
  const fresh = Array.from({ length: MOST_FRESH }, (_, k) => {
    if (section) {
      const [x, y] = placeOf(section, dayOf(rows, k + 1), widthMm, bottom - top - 0.03, chance);
      return fibre(x, top + 0.02 + y, 0.85);
    }
    const spread = 0.03 + 0.45 * (k / MOST_FRESH);
    const around = tracks.length ? tracks[k % tracks.length] : null;
    const side = chance() + chance() + chance() - 1.5;
    const x = around ? around.xMm + side * spread * 2 : chance() * widthMm;
    const y = top + chance() * Math.max(0.1, Math.min(reach, bottom) - top);
    return fibre(((x % widthMm) + widthMm) % widthMm, y, 0.85);
  });
  const cells = Array.from({ length: Math.round(9 * widthMm) }, () => ({ x: chance() * widthMm, y: top + 0.06 + chance() * Math.max(0.05, bottom - top - 0.1), tilt: (chance() - 0.5) * 1.2, size: 0.02 + 0.012 * chance() }));
  const loops = Array.from({ length: Math.round(6 * widthMm) }, (_, k) => ((k + 0.3 + 0.4 * chance()) * widthMm) / Math.round(6 * widthMm));
  const drops = Array.from({ length: Math.round(40 * widthMm) }, () => ({ x: chance() * widthMm, y: top + Math.pow(chance(), 1.5) * (bottom - top), r: 0.006 + 0.012 * chance() }));
  return { old, fresh, cells, loops, drops };
}

/** The day on which the middle reaches so many percent; the last one if never. @param {any[]} rows @param {number} percent */
function dayOf(rows, percent) {
  return (rows.find((row) => row.collagenChangePercent.q50 >= percent) ?? rows[rows.length - 1]).day;
}
