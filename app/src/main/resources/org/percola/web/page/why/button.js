// @ts-check
/** The small question mark beside a number: opens what stands behind it, in the one dialog of the page. */
import { html } from 'lit';
import { words } from '/page/words.js';
import '/page/why/reason.js';

/** @typedef {{name: string, code: string, says: string, basis?: string, result?: any, sources?: string[], observation?: string}} About */

/** @param {About} about */
export function openWhy(about) {
  /** @type {any} */ (document.querySelector('percola-reason')).open(about);
}

/** @param {About} about */
export function whyButton(about) {
  return html`<button type="button" class="plain open" aria-label=${`${words.forecast.why} ${about.name}`} @click=${() => openWhy(about)}>?</button>`;
}
