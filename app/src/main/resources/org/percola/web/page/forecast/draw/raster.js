// @ts-check
/** A computed field as a small picture, which the canvas then stretches: one colour, as dense as the field says. */

const COLUMNS = 240;
const ROWS = 120;

/** @typedef {{picture: HTMLCanvasElement, key: string}} Kept */

/** @param {string} ink such as "#5a49c8" @returns {number[]} */
export function inkOf(ink) {
  return /^#(..)(..)(..)/.exec(ink)?.slice(1).map((hex) => parseInt(hex, 16)) ?? [90, 73, 200];
}

/**
 * @param {Map<string, Kept>} kept pictures of one drawing, by name @param {string} name @param {string} key what the picture depends on; the same key draws nothing anew
 * @param {{widthMm: number, depthMm: number, ink: string}} size @param {(xMm: number, yMm: number) => number} shadeAt 0 to 1
 */
export function raster(kept, name, key, { widthMm, depthMm, ink }, shadeAt) {
  const found = kept.get(name);
  if (found?.key === key) return found.picture;
  const picture = found?.picture ?? Object.assign(document.createElement('canvas'), { width: COLUMNS, height: ROWS });
  const ctx = /** @type {CanvasRenderingContext2D} */ (picture.getContext('2d'));
  const image = ctx.createImageData(COLUMNS, ROWS);
  const rgb = inkOf(ink);
  for (let j = 0, at = 0; j < ROWS; j++)
    for (let i = 0; i < COLUMNS; i++, at += 4) {
      image.data.set(rgb, at);
      image.data[at + 3] = Math.round(255 * Math.min(1, Math.max(0, shadeAt(((i + 0.5) / COLUMNS) * widthMm, ((j + 0.5) / ROWS) * depthMm))));
    }
  ctx.putImageData(image, 0, 0);
  kept.set(name, { picture, key });
  return picture;
}
