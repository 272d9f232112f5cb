// @ts-check
/** One coefficient as people read it: value, range, grade, whether it was fitted and to what, its studies and their use. */
import { html } from 'lit';
import { short } from '/page/numbers.js';
import { words } from '/page/words.js';

const w = words.why;
/** @typedef {{id: string, study: string, what: string, use: 'calibrate' | 'check' | 'context', people?: number, sources: string[]}} Observation */
/** @typedef {{key: string, citation: string, link: string, kind: string}} Source */

/** Look-ups of one answer of `/api/v1/evidence`. @type {WeakMap<any, {sources: Map<string, Source>, uses: Map<string, Observation[]>, byId: Map<string, Observation>}>} */
const indices = new WeakMap();

/** @param {any} evidence */
export function indexOf(evidence) {
  const found = indices.get(evidence);
  if (found) return found;
  /** @type {Map<string, Observation[]>} */
  const uses = new Map();
  for (const one of /** @type {Observation[]} */ (evidence.observations)) for (const key of one.sources) uses.set(key, [...(uses.get(key) ?? []), one]);
  const made = {
    sources: new Map(evidence.sources.map((/** @type {Source} */ source) => [source.key, source])),
    uses,
    byId: new Map(evidence.observations.map((/** @type {Observation} */ one) => [one.id, one])),
  };
  indices.set(evidence, made);
  return made;
}

/** Whether a coefficient was fitted, in one sentence. @param {any} p @param {any} evidence */
export function fitted(p, evidence) {
  const { byId, uses } = indexOf(evidence);
  if (p.fittedTo.length) {
    const people = p.fittedTo.reduce((/** @type {number} */ sum, /** @type {string} */ id) => sum + (byId.get(id)?.people ?? 0), 0);
    return `${w.fittedTo} ${p.fittedTo.join(', ')}${people ? ` (${w.people(people)})` : ''}.`;
  }
  if (p.fittedTogether) return w.fittedTogether;
  const used = p.sources.some((/** @type {string} */ key) => (uses.get(key) ?? []).some((one) => one.use === 'calibrate'));
  if (p.grade === 'DERIVED') return used ? w.derivedUsed : w.derived;
  return p.grade === 'ASSUMED' ? w.assumed : w.read;
}

/** A source and what its results were used for. @param {Source} source @param {any} evidence */
export function sourceLine(source, evidence) {
  const all = indexOf(evidence).uses.get(source.key) ?? [];
  const name = source.link ? html`<a href=${source.link} target="_blank" rel="noreferrer noopener">${source.citation}</a>` : source.citation;
  return html`<div class="source">${name}${/** @type {const} */ (['calibrate', 'check', 'context']).map((use) => {
    const ids = all.filter((one) => one.use === use);
    const people = Math.max(0, ...ids.map((one) => one.people ?? 0));
    return ids.length ? html` <span class="tag use-${use}" title=${ids.map((one) => one.id).join(', ')}>${w.uses[use](ids.length)}${people ? `, ${w.people(people)}` : ''}</span>` : '';
  })}</div>`;
}

/** @param {any} p @param {any} evidence */
export function fact(p, evidence) {
  const { sources } = indexOf(evidence);
  return html`<b>${p.meaning}</b><br>
    <b class="value">${short(p.value)}</b>${p.unit === '1' ? '' : ` ${p.unit}`}${p.low === p.high ? '' : ` (${short(p.low)} ${words.to} ${short(p.high)})`}
    <span class="tag ${p.grade === 'MEASURED' ? 'high' : p.grade === 'ASSUMED' ? 'very-low' : ''}" title=${w.grades[/** @type {keyof typeof w.grades} */ (p.grade)]}>${p.grade.toLowerCase()}</span>
    <p class="small">${p.where}</p>
    <p class="small fitted">${fitted(p, evidence)}</p>
    <div class="small">${p.sources.length ? p.sources.map((/** @type {string} */ key) => sourceLine(sources.get(key) ?? { key, citation: key, link: '', kind: '' }, evidence)) : w.noSource}</div>
    <code>${p.name}</code>`;
}
