// @ts-check
/**
 * From the result (JSON of the API) to what is in the slice at one moment, for one person: the middle of all, one who
 * responds poorly, or the twin to whom nothing is done. No drawing here; `paint.js` draws what this returns.
 */
import { holesOf } from '/page/forecast/cut.js';
import { between } from '/page/numbers.js';

/** @typedef {'middle' | 'poor' | 'nothing'} Who */
/** @typedef {{xMm: number, reachMm: number, openMm: number, diameterUm: number}} Needle */
/**
 * @typedef {object} Scene
 * @property {{sc: number, epidermis: number, dermis: number}} layersUm
 * @property {Needle[]} needles that strike this slice
 * @property {number} needleDown 0 above the skin, 1 at full reach; -1 away
 * @property {number} poreOpen part of the channels' cross-section still open
 * @property {number} trackOpen part of the barrier's opening not yet closed
 * @property {number} redness of the reference session's peak
 * @property {number} swelling of the reference session's peak
 * @property {number} collagenPercent
 * @property {number} epidermisPercent
 * @property {number} melanin excess, model units
 * @property {{donor: number, sc: number, epidermis: number, dermis: number, systemic: number} | null} serumUg per cm2
 * @property {{sc: number, epidermis: number, dermis: number} | null} serumShade 0 to 1: amount per thickness, on one scale over the three days
 * @property {{field: any, before: number[], after: number[], part: number, most: number, key: string} | null} serumField around one hole, between two computed moments
 * @property {number} donorLeft part of the product still on the skin
 * @property {number} days since the first session
 * @property {import('./cut.js').Section | null} section the computed cut, of a treated skin
 * @property {number} ofTheMiddle this person's new collagen over that of the middle
 */

const MINUTE = 1 / 1440;
const SLICE_MM = 0.1;
const MIXED = ['q50', 'q05', 'q95', 'q25', 'q75'];

/** Which quantile a person stands for. @type {Record<Who, {good: string, bad: string}>} */
const WHOSE = { middle: { good: 'q50', bad: 'q50' }, poor: { good: 'q10', bad: 'q90' }, nothing: { good: 'q50', bad: 'q50' } };

/** A seeded sequence: the same slice for the same place every time. @param {number} seed */
export function sequence(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The window of the drawing. @param {any} result */
export function windowMm(result) {
  const reach = result.puncture?.reachMm?.q95 ?? 0.3;
  return Math.max(0.9, Math.ceil(reach * 1.2 * 10) / 10);
}

/** Needles that strike a slice so wide; as many as the median density says. @param {any} result @param {number} widthMm @returns {Needle[]} */
export function needlesIn(result, widthMm) {
  const puncture = result.puncture;
  if (!puncture) return [];
  const perMm2 = puncture.densityPerCm2.q50 / 100;
  const count = Math.min(60, Math.round(perMm2 * widthMm * SLICE_MM));
  const chance = sequence(7);
  return Array.from({ length: count }, (_, k) => {
    const quantile = MIXED[k % MIXED.length];
    return {
      xMm: ((k + 0.25 + 0.5 * chance()) * widthMm) / count,
      reachMm: puncture.reachMm[quantile],
      openMm: puncture.openDepthMm[quantile],
      diameterUm: puncture.openDiameterUm[quantile],
    };
  });
}

/** The holes of the computed cut that one session made, as far as the drawing is wide. @param {any} result @param {any} section @param {number} widthMm @param {number} session @returns {Needle[]} */
function needlesOf(result, section, widthMm, session) {
  const { reachMm, openDepthMm, openDiameterUm } = result.puncture;
  return holesOf(section, Math.max(0, session), widthMm)
    .map((hole) => ({ xMm: hole.acrossMm, reachMm: hole.reachMm, openMm: Math.min(hole.reachMm, (hole.reachMm * openDepthMm.q50) / Math.max(1e-9, reachMm.q50)), diameterUm: openDiameterUm.q50 }));
}

/** Days of the sessions, from the case. @param {any} result */
export function sessionDays(result) {
  const course = result.case?.course;
  if (!course || course === 'none') return [];
  const interval = parseFloat(course.interval ?? '0');
  return Array.from({ length: course.sessions }, (_, k) => k * interval);
}

/** @param {any} result of simulate @param {any} twin of simulate without a course, or null @param {Who} who @param {number} days @param {number} widthMm @param {any} [field] around one hole @param {any} [section] the computed cut @returns {Scene} */
export function sceneAt(result, twin, who, days, widthMm, field = null, section = null) {
  const treated = who !== 'nothing';
  const from = treated ? result : twin ?? result;
  const tissue = (/** @type {string} */ key, /** @type {boolean} */ harm, /** @type {boolean} */ decays) => {
    if (!treated && !twin) return 0;
    const quantile = harm ? WHOSE[who].bad : WHOSE[who].good;
    const rows = from.tissue;
    return between(rows.map((/** @type {any} */ row) => row.day), rows.map((/** @type {any} */ row) => row[key][quantile]), days, decays);
  };
  const middle = treated ? between(result.tissue.map((/** @type {any} */ row) => row.day), result.tissue.map((/** @type {any} */ row) => row.collagenChangePercent.q50), days) : 0;
  const sessions = treated ? sessionDays(result) : [];
  const last = sessions.filter((day) => day <= days + 1e-9).pop();
  const hours = last === undefined ? Infinity : (days - last) * 24;
  const first = days < MINUTE ? days / MINUTE : 1;
  const halfLife = result.delivery?.poreHalfLifeH?.[WHOSE[who].bad] ?? 1;
  const layers = result.drawing.zones[0].layersUm ?? twin?.drawing?.zones?.[0]?.layersUm ?? { stratumCorneum: 12, epidermis: 65, dermis: 1100 };
  const serum = treated ? serumAt(result, last === undefined ? -1 : hours, layers) : null;
  return {
    layersUm: { sc: layers.stratumCorneum, epidermis: layers.epidermis, dermis: layers.dermis },
    needles: treated ? (section ? needlesOf(result, section, widthMm, sessions.indexOf(last ?? 0)) : needlesIn(result, widthMm)) : [],
    needleDown: needleDown(days, sessions),
    poreOpen: hours === Infinity ? 0 : Math.pow(2, -hours / halfLife) * (first < 0.45 ? 0 : 1),
    trackOpen: treated && hours !== Infinity ? tissue('barrierOpenFraction', true, true) * first : 0,
    redness: tissue('erythema', true, true) * (treated ? Math.max(0, first * 1.6 - 0.6) : 1),
    swelling: tissue('oedema', true, true) * (treated ? first : 1),
    collagenPercent: tissue('collagenChangePercent', false, false),
    epidermisPercent: tissue('epidermisChangePercent', false, false),
    melanin: tissue('melaninExcess', true, false),
    serumUg: serum?.ug ?? null,
    serumShade: serum?.shade ?? null,
    serumField: serum?.ug && field ? fieldAt(field, hours) : null,
    donorLeft: serum?.donorLeft ?? 0,
    days,
    section: treated ? section : null,
    ofTheMiddle: who === 'poor' ? Math.max(0, tissue('collagenChangePercent', false, false)) / Math.max(1e-9, middle) : 1,
  };
}

/** @type {WeakMap<any, number>} */
const mosts = new WeakMap();

/** The highest ratio below the first two rows, where the product itself stands in the hole. @param {any} field */
function mostOf(field) {
  return Math.max(1e-12, ...field.frames.map((/** @type {any} */ frame) => Math.max(...frame.donorRatios.slice(2 * field.columns))));
}

/** The field between two computed moments; past the last one it is not known and not drawn. @param {any} field @param {number} hours */
function fieldAt(field, hours) {
  const { frames } = field;
  if (hours > frames[frames.length - 1].timeH) return null;
  const next = Math.max(0, frames.findIndex((/** @type {any} */ frame) => frame.timeH >= hours));
  const none = frames[0].donorRatios.map(() => 0);
  const [from, to] = [next ? frames[next - 1].timeH : 0, frames[next].timeH];
  const most = mosts.get(field) ?? mostOf(field);
  mosts.set(field, most);
  return { field, before: next ? frames[next - 1].donorRatios : none, after: frames[next].donorRatios, part: (hours - from) / (to - from), most, key: `${from} ${to}` };
}

/** In the first minute each needle goes in and out; later sessions flash by within a day. @param {number} days @param {number[]} sessions */
function needleDown(days, sessions) {
  if (!sessions.length) return -1;
  if (days <= MINUTE) {
    const part = days / MINUTE;
    return part < 0.5 ? Math.sin(part * Math.PI) : part < 0.85 ? Math.sin(Math.PI * 0.5 + ((part - 0.5) / 0.35) * Math.PI * 0.5) : -1;
  }
  return sessions.slice(1).some((day) => Math.abs(days - day) < 0.9) ? 1 : -1;
}

/** @param {any} result @param {number} hours since the session @param {any} layers */
function serumAt(result, hours, layers) {
  const rows = result.delivery?.amountUgPerCm2 ?? [];
  if (!rows.length || hours < 0) return null;
  const at = [0, ...rows.map((/** @type {any} */ row) => row.timeH)];
  const series = (/** @type {string} */ key, /** @type {number} */ start) => [start, ...rows.map((/** @type {any} */ row) => row[key].q50)];
  const dose = rows[0].donor.q50 + rows[0].stratumCorneum.q50 + rows[0].epidermis.q50 + rows[0].dermis.q50 + rows[0].systemic.q50;
  const read = (/** @type {string} */ key, start = 0) => between(at, series(key, start), Math.min(hours, at[at.length - 1]));
  const ug = { donor: read('donor', dose), sc: read('stratumCorneum'), epidermis: read('epidermis'), dermis: read('dermis'), systemic: read('systemic') };
  const gone = hours > at[at.length - 1] ? 0 : 1; // nothing is drawn past the computed hours
  const density = (/** @type {any} */ row) => [row.stratumCorneum.q50 / layers.stratumCorneum, row.epidermis.q50 / layers.epidermis, row.dermis.q50 / layers.dermis];
  const most = Math.max(1e-12, ...rows.flatMap(density));
  const shade = (/** @type {number} */ amount, /** @type {number} */ thickness) => gone * Math.sqrt(Math.min(1, Math.max(0, amount / thickness / most)));
  return {
    ug: gone ? ug : null,
    donorLeft: hours > at[at.length - 1] ? 0 : ug.donor / dose,
    shade: { sc: shade(ug.sc, layers.stratumCorneum), epidermis: shade(ug.epidermis, layers.epidermis), dermis: shade(ug.dermis, layers.dermis) },
  };
}
