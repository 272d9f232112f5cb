// @ts-check
/** Keeps one forecast up to date: 128 worlds at once, 512 when the hand rests; a newer question ends the older. */
import { ask, getOnce, Refusal } from '/page/api.js';

const QUICK = 128;
const FINE = 512;
const REST_MS = 600;
const LATER_MS = 5000;
/** Longer than this, and one sees that something is computed. */
const BLINK_MS = 250;

export class Asking {
  /** @param {string} name of this forecast among those of the page @param {(draws: number) => any} caseOf @param {() => void} changed */
  constructor(name, caseOf, changed) {
    this.name = name;
    this.caseOf = caseOf;
    this.changed = changed;
    /** @type {any} */ this.result = null;
    /** @type {any} the last result that had a forecast */ this.drawn = null;
    /** @type {any} */ this.twin = null;
    /** @type {any} */ this.field = null;
    this.fieldKey = '';
    /** @type {any} */ this.section = null;
    /** @type {Refusal | Error | null} */ this.trouble = null;
    /** Whether what is shown answers an older question. */ this.outdated = false;
    this.busy = false;
    /** Busy for longer than a blink. */ this.slow = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ this.blink = undefined;
    /** What field, cut and twin were asked for. */
    this.cutKey = '';
    this.twinKey = '';
  }

  now() {
    this.abort?.abort();
    clearTimeout(this.rest);
    this.abort = new AbortController();
    this.run(QUICK, this.abort);
    this.changed();
  }

  /** Whether the newest answer is there, as fine as it gets. */
  get settled() {
    return !this.busy && this.result !== null && !this.trouble && (this.result.draws === FINE || !this.result.drawing);
  }

  /** Asks again what a cut network left open. */
  again() {
    if (this.trouble && !(this.trouble instanceof Refusal)) this.now();
  }

  /** @param {number} draws @param {AbortController} abort @returns {Promise<void>} */
  async run(draws, abort) {
    this.busy = true;
    this.blink ??= setTimeout(() => { this.slow = true; this.changed(); }, BLINK_MS);
    try {
      const asked = this.caseOf(draws);
      const result = await ask('/api/v1/simulate', asked, { signal: abort.signal, follow: this.name, patient: draws !== QUICK });
      this.result = result;
      this.trouble = null;
      this.outdated = false;
      if (result.drawing) {
        this.drawn = result;
        if (this.aroundKey(result) !== this.fieldKey) this.field = null;
      }
      if (draws === QUICK && result.drawing) this.rest = setTimeout(() => this.run(FINE, abort), REST_MS);
      else if (result.drawing) {
        this.untreated({ ...asked, course: 'none' }, abort);
        this.cut(asked, abort);
        this.around(result, abort);
      }
    } catch (failed) {
      if (abort.signal.aborted) return;
      // two questions may overtake each other on the way: whose page has none newer asks again
      if (failed instanceof Refusal && failed.code === 'superseded') return abort === this.abort ? this.run(draws, abort) : undefined;
      // the first answer stands; whoever is busy refines it later
      if (draws !== QUICK && failed instanceof Refusal && failed.code === 'busy') this.rest = setTimeout(() => this.run(draws, abort), LATER_MS);
      else {
        this.trouble = /** @type {Error} */ (failed);
        this.outdated = draws === QUICK;
      }
    }
    if (abort === this.abort) {
      this.rested();
      this.changed();
    }
  }

  rested() {
    this.busy = false;
    this.slow = false;
    clearTimeout(this.blink);
    this.blink = undefined;
  }

  /** What the field around one hole depends on; nothing where no product is followed. @param {any} result */
  aroundKey(result) {
    const { course, site } = result.case;
    return result.delivery?.amountUgPerCm2?.length && course.topical?.product ? JSON.stringify([course.device, course.setting, course.passes, course.topical, site]) : '';
  }

  /** The product around one hole, where one is followed: the same skin and holes as an experiment. @param {any} result @param {AbortController} abort */
  async around(result, abort) {
    const { course, site } = result.case;
    const key = this.aroundKey(result);
    if (key === this.fieldKey) return;
    this.fieldKey = key;
    this.field = null;
    if (!key) return;
    try {
      const known = (await getOnce('/api/v1/catalogues')).topicals.find((/** @type {any} */ one) => one.key === course.topical.product);
      this.field = await ask('/api/v1/field', {
        skin: { species: 'human', preparation: 'in-vivo', site },
        treatment: { device: course.device, setting: course.setting, passes: course.passes },
        solute: { name: known.name, molarMass: `${known.molarMassGPerMol} g/mol`, logKow: known.logKow },
        donor: { concentration: `${known.usualMgPerMl} mg/mL`, amount: '5 uL/cm2', vehiclePh: known.vehiclePh, occluded: false },
        receptor: { kind: 'body' }, outputTimes: ['1 h', '24 h'], duration: '24 h', draws: 1, seed: 1,
      }, { signal: abort.signal, follow: `${this.name}-field`, patient: true });
      this.changed();
    } catch {
      this.fieldKey = '';
    }
  }

  /** Where in a cut the collagen comes: needles and fibres of the drawing lie where this says. @param {any} asked @param {AbortController} abort */
  async cut(asked, abort) {
    const { topical: _, aftercare: __, ...course } = asked.course;
    const key = JSON.stringify([asked.patient, asked.site, course]);
    if (key === this.cutKey) return;
    this.cutKey = key;
    try {
      this.section = (await ask('/api/v1/section', asked, { signal: abort.signal, follow: `${this.name}-section`, patient: true })).section;
      this.changed();
    } catch {
      this.cutKey = '';
    }
  }

  /** The no-treatment twin: the same person without a course. @param {any} asked @param {AbortController} abort */
  async untreated(asked, abort) {
    const key = JSON.stringify([asked.patient, asked.site, asked.concerns]);
    if (key === this.twinKey) return;
    try {
      this.twin = await ask('/api/v1/simulate', { ...asked, forecast: { ...asked.forecast, draws: QUICK } }, { signal: abort.signal, follow: `${this.name}-twin`, patient: true });
      this.twinKey = key;
      this.changed();
    } catch {
      // the twin stays as it was; the next question asks again
    }
  }

  stop() {
    this.abort?.abort();
    clearTimeout(this.rest);
    this.rested();
  }
}
