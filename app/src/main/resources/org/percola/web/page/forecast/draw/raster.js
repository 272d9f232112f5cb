// @ts-check
/** A computed field as a small picture, which the canvas then stretches: one colour, as dense as the field says. */

const COLUMNS = 240;
const ROWS = 120;

/** @typedef {{picture: HTMLCanvasElement, key: unknown[]}} Kept */

/** @param {string} ink such as "#5a49c8" @returns {number[]} */
export function inkOf(ink) {
  return /^#(..)(..)(..)/.exec(ink)?.slice(1).map((hex) => parseInt(hex, 16)) ?? [90, 73, 200];
}

/**
 * @param {Map<string, Kept>} kept pictures of one drawing, by name @param {string} name @param {unknown[]} key all that the picture depends on; the same key draws nothing anew
 * @param {{widthMm: number, depthMm: number, ink: string}} size @param {(xMm: number) => (yMm: number) => number} shadeOf 0 to 1 down one column
 */
export function raster(kept, name, key, { widthMm, depthMm, ink }, shadeOf) {
  const found = kept.get(name);
  const whole = [...key, widthMm, depthMm, ink];
  if (found && found.key.length === whole.length && found.key.every((part, k) => part === whole[k])) return found.picture;
  const picture = found?.picture ?? Object.assign(document.createElement('canvas'), { width: COLUMNS, height: ROWS });
  const ctx = /** @type {CanvasRenderingContext2D} */ (picture.getContext('2d'));
  const image = ctx.createImageData(COLUMNS, ROWS);
  const [red, green, blue] = inkOf(ink);
  for (let i = 0; i < COLUMNS; i++) {
    const shadeAt = shadeOf(((i + 0.5) / COLUMNS) * widthMm);
    for (let j = 0, at = i * 4; j < ROWS; j++, at += COLUMNS * 4) {
      image.data[at] = red;
      image.data[at + 1] = green;
      image.data[at + 2] = blue;
      image.data[at + 3] = Math.round(255 * Math.min(1, Math.max(0, shadeAt(((j + 0.5) / ROWS) * depthMm))));
    }
  }
  ctx.putImageData(image, 0, 0);
  kept.set(name, { picture, key: whole });
  return picture;
}
