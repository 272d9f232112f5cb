// @ts-check
/** Reads the computed cut (JSON of `/api/v1/section`): where holes are and where collagen comes. It repeats where the drawing is wider. */

/**
 * @typedef {object} Section
 * @property {number} widthMm @property {number} depthMm below the top of the dermis @property {number} columns @property {number} rows
 * @property {number[]} days @property {{session: number, acrossMm: number, reachMm: number, radiusMm: number}[]} holes
 * @property {number[][]} collagenChange day by day, row by row from the top of the dermis
 */

/** Holes of one session as far as the drawing is wide. @param {Section} section @param {number} session @param {number} widthMm */
export function holesOf(section, session, widthMm) {
  const tiles = Math.ceil(widthMm / section.widthMm);
  return Array.from({ length: tiles }, (_, tile) => section.holes.filter((hole) => hole.session === session).map((hole) => ({ ...hole, acrossMm: hole.acrossMm + tile * section.widthMm })))
    .flat()
    .filter((hole) => hole.acrossMm < widthMm);
}

/** The two computed days around a moment, and how far between them it lies. @param {Section} section @param {number} days */
export function between2(section, days) {
  const after = section.days.findIndex((day) => day >= days);
  if (after < 0) return { before: section.days.length - 1, after: section.days.length - 1, part: 0 };
  if (after === 0) return { before: 0, after: 0, part: 0 };
  return { before: after - 1, after, part: (days - section.days[after - 1]) / (section.days[after] - section.days[after - 1]) };
}

/** Gain of collagen as a fraction of what was there at one moment, column by column. @param {Section} section @param {number} days @returns {(xMm: number) => (yMm: number) => number} of the place across, then below the top of the dermis */
export function gainOn(section, days) {
  const { before, after, part } = between2(section, days);
  const [from, to] = [section.collagenChange[before], section.collagenChange[after]];
  const { widthMm, depthMm, columns, rows } = section;
  return (xMm) => {
    const column = Math.floor(((xMm % widthMm) / widthMm) * columns);
    return (yMm) => {
      if (yMm < 0 || yMm >= depthMm) return 0;
      const cell = Math.floor((yMm / depthMm) * rows) * columns + column;
      return from[cell] + part * (to[cell] - from[cell]);
    };
  };
}

/** The highest of the first cells of each field, once looked for. @type {WeakMap<number[], Map<number, number>>} */
const highest = new WeakMap();

/** @param {number[]} field @param {number} [cells] */
function most(field, cells = field.length) {
  const known = highest.get(field) ?? new Map();
  highest.set(field, known);
  if (!known.has(cells)) known.set(cells, field.slice(0, cells).reduce((a, b) => Math.max(a, b), 1e-9));
  return known.get(cells) ?? 1e-9;
}

/** The most that any cell gains on one of the computed days, so that all moments share a scale. @param {Section} section @param {number} [downToMm] of the dermis */
export function mostGain(section, downToMm = section.depthMm) {
  const cells = Math.ceil((Math.min(downToMm, section.depthMm) / section.depthMm) * section.rows) * section.columns;
  return Math.max(...section.collagenChange.map((day) => most(day, cells)));
}

/**
 * A place drawn with the computed gain of a day as its chance, in mm across and below the top of the dermis.
 * @param {Section} section @param {number} days @param {number} widthMm of the drawing @param {number} depthMm of the dermis @param {() => number} chance
 */
export function placeOf(section, days, widthMm, depthMm, chance) {
  const { after } = between2(section, days);
  const top = most(section.collagenChange[after]);
  const gain = gainOn(section, section.days[after]);
  let place = [0, 0];
  for (let tries = 0; tries < 400; tries++) {
    place = [chance() * widthMm, chance() * Math.min(depthMm, section.depthMm)];
    if (gain(place[0])(place[1]) > chance() * top) return place;
  }
  return place;
}
