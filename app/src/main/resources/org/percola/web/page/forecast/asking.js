// @ts-check
/** Keeps one forecast up to date: 128 worlds at once, 512 when the hand rests; a newer question ends the older. */
import { ask, Refusal } from '/page/api.js';

const QUICK = 128;
const FINE = 512;
const REST_MS = 600;

export class Asking {
  /** @param {string} name of this forecast among those of the page @param {(draws: number) => any} caseOf @param {() => void} changed */
  constructor(name, caseOf, changed) {
    this.name = name;
    this.caseOf = caseOf;
    this.changed = changed;
    /** @type {any} */ this.result = null;
    /** @type {any} the last result that had a forecast */ this.drawn = null;
    /** @type {any} */ this.twin = null;
    /** @type {Refusal | Error | null} */ this.trouble = null;
    this.busy = false;
  }

  now() {
    this.abort?.abort();
    clearTimeout(this.rest);
    this.abort = new AbortController();
    this.run(QUICK, this.abort);
  }

  /** @param {number} draws @param {AbortController} abort */
  async run(draws, abort) {
    this.busy = true;
    this.changed();
    try {
      const asked = this.caseOf(draws);
      const result = await ask('/api/v1/simulate', asked, { signal: abort.signal, follow: this.name });
      this.result = result;
      this.trouble = null;
      if (result.drawing) this.drawn = result;
      if (draws === QUICK && result.drawing) this.rest = setTimeout(() => this.run(FINE, abort), REST_MS);
      else if (result.drawing) this.untreated({ ...asked, course: 'none' }, abort);
    } catch (failed) {
      if (abort.signal.aborted || (failed instanceof Refusal && failed.code === 'superseded')) return;
      this.trouble = /** @type {Error} */ (failed);
    }
    if (abort === this.abort) {
      this.busy = false;
      this.changed();
    }
  }

  /** The no-treatment twin: the same person without a course. @param {any} asked @param {AbortController} abort */
  async untreated(asked, abort) {
    const key = JSON.stringify([asked.patient, asked.site, asked.concerns]);
    if (key === this.twinKey) return;
    try {
      this.twin = await ask('/api/v1/simulate', { ...asked, forecast: { ...asked.forecast, draws: QUICK } }, { signal: abort.signal, follow: `${this.name}-twin` });
      this.twinKey = key;
      this.changed();
    } catch {
      // the twin stays as it was; the next question asks again
    }
  }

  stop() {
    this.abort?.abort();
    clearTimeout(this.rest);
  }
}
