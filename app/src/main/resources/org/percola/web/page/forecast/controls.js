// @ts-check
/** The controls of one course, and those about the person; each change is told at once. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { words } from '/page/words.js';

const w = words.forecast;

/** @typedef {import('/page/state.js').Course} Course */

/** @param {string} id @param {string} name @param {string} value @param {[string, string][]} options @param {(value: string) => void} tell */
export function choice(id, name, value, options, tell) {
  return html`<div class="field"><label for=${id}>${name}</label>
    <select id=${id} .value=${live(value)} @change=${(/** @type {any} */ event) => tell(event.target.value)}>
      ${options.some(([code]) => code === value) ? '' : html`<option value=${value} selected>${words.unknown(value)}</option>`}${options.map(([code, label]) => html`<option value=${code} ?selected=${code === value}>${label}</option>`)}
    </select></div>`;
}

/** @param {string} id @param {string} name @param {number} value @param {{min: number, max: number, step: number, unit?: string}} range @param {(value: number) => void} tell */
export function slider(id, name, value, range, tell) {
  const shown = `${Number(value.toFixed(2))}${range.unit ? ` ${range.unit}` : ''}`;
  return html`<div class="field"><label for=${id}>${name} <output for=${id}>${shown}</output></label>
    <input type="range" id=${id} min=${range.min} max=${range.max} step=${range.step} .value=${live(String(value))} aria-valuetext=${shown}
      @input=${(/** @type {any} */ event) => tell(Number(event.target.value))}></div>`;
}

/** @param {any} person @param {string} concern @param {string} site @param {any} catalogues @param {(change: any) => void} tell */
export function aboutPerson(person, concern, site, catalogues, tell) {
  return html`<fieldset><legend>${w.about}</legend>
    ${choice('concern', w.concern, concern, catalogues.benefits.map((/** @type {any} */ b) => [b.benefit, b.name]), (value) => tell({ concern: value }))}
    ${choice('site', w.site, site, catalogues.sites.map((/** @type {any} */ s) => [s.site, s.name]), (value) => tell({ site: value }))}
    ${slider('age', w.age, person.ageYears, { min: 14, max: 85, step: 1 }, (value) => tell({ person: { ...person, ageYears: value } }))}
    <div class="pair">
    ${choice('sex', w.sex, person.sex, [['female', w.female], ['male', w.male]], (value) => tell({ person: { ...person, sex: value } }))}
    ${choice('phototype', w.phototype, person.phototype, Object.entries(w.phototypes), (value) => tell({ person: { ...person, phototype: value } }))}
    </div></fieldset>`;
}

/** The settings that a device has. @param {any} device */
export function depthsOf(device) {
  const most = device?.maxSettingMm ?? 2.5;
  return device && device.kind !== 'pen' ? { min: Math.min(0.2, most), max: most, step: most < 0.5 ? 0.05 : 0.1, unit: 'mm' } : { min: 0.1, max: most, step: 0.05, unit: 'mm' };
}

/** @param {string} id prefix of the ids @param {Course} course @param {any} catalogues @param {(course: Course) => void} tell */
export function courseControls(id, course, catalogues, tell) {
  const set = (/** @type {Partial<Course>} */ part) => tell({ ...course, ...part });
  const device = catalogues.devices.find((/** @type {any} */ d) => d.key === course.device);
  const depths = depthsOf(device);
  return html`<fieldset><legend>${w.course}</legend>
    ${choice(`${id}-device`, w.device, course.device, catalogues.devices.map((/** @type {any} */ d) => [d.key, d.name]), (key) => {
      const chosen = catalogues.devices.find((/** @type {any} */ d) => d.key === key);
      const range = depthsOf(chosen);
      set({ device: key, settingMm: Math.min(range.max, Math.max(range.min, course.settingMm)), ...(chosen?.home ? { operator: 'home' } : {}) });
    })}
    ${slider(`${id}-depth`, device?.kind === 'pen' ? w.depth : w.length, course.settingMm, depths, (value) => set({ settingMm: value }))}
    ${choice(`${id}-until`, w.until, course.until, Object.entries(w.untils), (value) => set({ until: value }))}
    ${course.until === 'passes' ? slider(`${id}-passes`, w.passes, course.passes, { min: 1, max: 16, step: 1 }, (value) => set({ passes: value })) : ''}
    ${slider(`${id}-sessions`, w.sessions, course.sessions, { min: 1, max: 8, step: 1 }, (value) => set({ sessions: value }))}
    ${course.sessions > 1 ? slider(`${id}-interval`, w.interval, course.intervalDays, { min: 7, max: 45, step: 1 }, (value) => set({ intervalDays: value })) : ''}
    ${choice(`${id}-topical`, w.topical, course.topical, [['none', w.none], ...catalogues.topicals.map((/** @type {any} */ t) => [t.key, t.name])], (value) => set({ topical: value }))}
    <div class="pair">
    ${course.topical === 'none' ? '' : choice(`${id}-applied`, w.applied, course.applied, [['before', w.before], ['during', w.during], ['after', w.after]], (value) => set({ applied: value }))}
    ${choice(`${id}-operator`, w.operator, course.operator, [['professional', w.professional], ['home', w.home]], (value) => set({ operator: value }))}
    ${choice(`${id}-sun`, w.sun, course.sun, Object.entries(w.suns), (value) => set({ sun: value }))}
    </div></fieldset>`;
}
