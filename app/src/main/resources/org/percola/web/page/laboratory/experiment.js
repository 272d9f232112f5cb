// @ts-check
/** The experiment as a form, and as the document that the server reads. */
import { html } from 'lit';
import { choice } from '/page/forecast/controls.js';
import { words } from '/page/words.js';

const w = words.laboratory;

/** @typedef {{preparation: string, site: string, thicknessMm: number, device: string, settingMm: number, passes: number, name: string, mass: string, logKow: string, strength: number, infinite: boolean, amount: number, ph: number, film: boolean, delayH: number, durationH: number}} Experiment */

/** @type {Record<keyof typeof w.titles, Experiment>} */
export const PRESETS = {
  caffeine: { preparation: 'dermatomed', site: 'abdomen', thicknessMm: 0.75, device: 'dermaroller-192', settingMm: 1, passes: 6, name: 'caffeine', mass: '194.2', logKow: '-0.07', strength: 5, infinite: true, amount: 10, ph: 7, film: true, delayH: 0, durationH: 24 },
  serum: { preparation: 'in-vivo', site: 'cheek', thicknessMm: 1, device: 'skinpen', settingMm: 1, passes: 3, name: 'ascorbic acid', mass: '', logKow: '', strength: 150, infinite: false, amount: 5, ph: 3.2, film: false, delayH: 4, durationH: 24 },
  large: { preparation: 'in-vivo', site: 'volar-forearm', thicknessMm: 1, device: 'dermapen', settingMm: 0.5, passes: 4, name: 'hyaluronic acid 1000 kDa', mass: '', logKow: '', strength: 10, infinite: false, amount: 10, ph: 6.5, film: false, delayH: 0, durationH: 24 },
  lidocaine: { preparation: 'epidermis', site: 'abdomen', thicknessMm: 0.1, device: 'none', settingMm: 1, passes: 4, name: 'lidocaine', mass: '234.3', logKow: '2.48', strength: 2, infinite: true, amount: 10, ph: 7.4, film: true, delayH: 0, durationH: 24 },
};

/** @param {Experiment} one @param {number} draws */
export function documentOf(one, draws) {
  const living = one.preparation === 'in-vivo';
  const times = [1 / 24, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 1].map((part) => `${Number((part * one.durationH).toPrecision(3))} h`);
  return {
    skin: { species: 'human', preparation: one.preparation, site: one.site, ...(living || one.preparation === 'full-thickness' ? {} : { thickness: `${one.thicknessMm} mm` }) },
    treatment: one.device === 'none' ? 'none' : { device: one.device, setting: `${one.settingMm} mm`, passes: one.passes },
    solute: { name: one.name, ...(one.mass ? { molarMass: `${one.mass} g/mol` } : {}), ...(one.logKow === '' ? {} : { logKow: Number(one.logKow) }) },
    donor: { concentration: `${one.strength} mg/mL`, amount: one.infinite ? 'infinite' : `${one.amount} uL/cm2`, vehiclePh: one.ph, occluded: one.film, ...(one.delayH > 0 ? { appliedAfter: `${one.delayH} h` } : {}) },
    receptor: { kind: living ? 'body' : 'sink' },
    outputTimes: times,
    duration: `${one.durationH} h`,
    draws,
    seed: 1,
  };
}

/** @param {string} id @param {string} name @param {string | number} value @param {(value: string) => void} tell @param {string} [type] */
function field(id, name, value, tell, type = 'number') {
  return html`<div class="field"><label for=${id}>${name}</label><input id=${id} type=${type} step="any" autocomplete="off" .value=${String(value)} @change=${(/** @type {any} */ event) => tell(event.target.value)}></div>`;
}

/** @param {Experiment} one @param {any} catalogues @param {(part: Partial<Experiment>) => void} set */
export function form(one, catalogues, set) {
  const number = (/** @type {keyof Experiment} */ key) => (/** @type {string} */ value) => set({ [key]: Number(value) });
  const solid = !['in-vivo', 'full-thickness'].includes(one.preparation);
  return html`
    ${choice('preset', w.presets, '', [['', '…'], ...Object.entries(w.titles)], (key) => { if (key) set({ ...PRESETS[/** @type {keyof typeof w.titles} */ (key)] }); })}
    <fieldset><legend>${w.skin}</legend><div class="pair">
      ${choice('preparation', w.preparation, one.preparation, Object.entries(w.preparations), (value) => set({ preparation: value }))}
      ${choice('lab-site', w.site, one.site, catalogues.sites.map((/** @type {any} */ site) => [site.site, site.name]), (value) => set({ site: value }))}
      ${solid ? field('thickness', w.thickness, one.thicknessMm, number('thicknessMm')) : ''}</div></fieldset>
    <fieldset><legend>${w.needles}</legend><div class="pair">
      ${choice('lab-device', words.forecast.device, one.device, [['none', w.none], ...catalogues.devices.map((/** @type {any} */ device) => [device.key, device.name])], (value) => set({ device: value }))}
      ${one.device === 'none' ? '' : html`${field('lab-setting', `${words.forecast.depth}, mm`, one.settingMm, number('settingMm'))}${field('lab-passes', words.forecast.passes, one.passes, number('passes'))}`}</div></fieldset>
    <fieldset><legend>${w.solute}</legend><div class="pair">
      ${field('solute', w.name, one.name, (value) => set({ name: value }), 'text')}${field('mass', w.mass, one.mass, (value) => set({ mass: value }))}${field('kow', w.logKow, one.logKow, (value) => set({ logKow: value }))}</div></fieldset>
    <fieldset><legend>${w.donor}</legend><div class="pair">
      ${field('strength', w.strength, one.strength, number('strength'))}${one.infinite ? '' : field('amount', w.finite, one.amount, number('amount'))}
      ${field('ph', w.ph, one.ph, number('ph'))}${field('delay', w.delay, one.delayH, number('delayH'))}${field('duration', w.duration, one.durationH, number('durationH'))}</div>
      <label class="check"><input type="checkbox" .checked=${one.infinite} @change=${(/** @type {any} */ event) => set({ infinite: event.target.checked })}>${w.infinite}</label>
      <label class="check"><input type="checkbox" .checked=${one.film} @change=${(/** @type {any} */ event) => set({ film: event.target.checked })}>${w.film}</label></fieldset>`;
}
