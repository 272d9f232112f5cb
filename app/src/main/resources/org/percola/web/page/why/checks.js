// @ts-check
/** The checks of `percola verify`: each published result beside the model and the naive forecast, misses included. */
import { html, nothing, svg } from 'lit';
import { job } from '/page/api.js';
import { choice } from '/page/forecast/controls.js';
import { short } from '/page/numbers.js';
import { whyButton } from '/page/why/button.js';
import { troubleCard } from '/page/trouble.js';
import { words } from '/page/words.js';

const w = words.why;

/** Checks take a while; what they found stays while the page is open. */
const checks = {
  found: /** @type {any} */ (null), abort: /** @type {AbortController | null} */ (null), done: 0, total: 0,
  trouble: /** @type {Error | null} */ (null), stopped: false, misses: false, theme: '', use: '',
};

/** Starts the checks unless they ran, run, or were stopped. @param {import('lit').LitElement} host @param {boolean} [again] */
export async function runChecks(host, again = false) {
  if (checks.abort || (checks.found && !again) || (checks.stopped && !again)) return;
  const abort = new AbortController();
  Object.assign(checks, { abort, done: 0, total: 0, trouble: null, stopped: false });
  host.requestUpdate();
  try {
    checks.found = await job('/api/v1/verify', {}, (done, total) => { Object.assign(checks, { done, total }); host.requestUpdate(); }, abort.signal);
  } catch (failed) {
    if (abort.signal.aborted) checks.stopped = true;
    else checks.trouble = /** @type {Error} */ (failed);
  }
  checks.abort = null;
  host.requestUpdate();
}

/** @param {any} row @returns {'inside' | 'outside' | 'silent'} */
const stateOf = (row) => (row.inside80 === null || row.inside80 === undefined ? 'silent' : row.inside80 ? 'inside' : 'outside');

/** @param {import('lit').LitElement} host */
export function checksCard(host) {
  const set = (/** @type {any} */ change) => { Object.assign(checks, change); host.requestUpdate(); };
  const themes = [...new Set((checks.found?.studies ?? []).map((/** @type {any} */ row) => row.theme))];
  return html`<section class="card"><p>${w.checksIntro}</p>
    ${checks.abort ? html`<div class="row"><button @click=${() => checks.abort?.abort()}>${w.stop}</button><span role="status">${w.running}</span></div>
      <progress max=${checks.total || 1} value=${checks.total ? checks.done : nothing} aria-label=${w.running}></progress>` : ''}
    ${!checks.abort && !checks.found ? html`<button class="main" @click=${() => runChecks(host, true)}>${w.run}</button>` : ''}
    ${checks.found ? html`<div class="pair">
      ${choice('theme', w.home, checks.theme, [['', w.all], ...themes.map((theme) => /** @type {[string, string]} */ ([String(theme), String(theme)]))], (theme) => set({ theme }))}
      ${choice('use', w.useOf, checks.use, [['', w.all], ...Object.entries(w.parts)], (use) => set({ use }))}</div>
      <label class="check"><input type="checkbox" .checked=${checks.misses} @change=${(/** @type {any} */ event) => set({ misses: event.target.checked })}>${w.only}</label>` : ''}</section>
    ${troubleCard(checks.trouble, () => runChecks(host, true))}
    ${checks.found ? table(checks.found) : ''}`;
}

/** One row on its own scale: the model's eight of ten, the naive forecast's, and what was published. @param {any} row */
function picture(row) {
  const { published: p, prediction: m, naive: n } = row;
  if (!m) return '';
  const points = [p.value ?? p.low ?? p.high, p.low, p.high, m.q10, m.q90, n?.q10, n?.q90].filter((one) => typeof one === 'number');
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const x = (/** @type {number} */ value) => 4 + (92 * (value - low)) / (high - low || 1);
  const span = (/** @type {any} */ q, /** @type {number} */ y, /** @type {number} */ tall, /** @type {string} */ ink) => svg`<rect x=${`${x(q.q10)}%`} width=${`${Math.max(0.6, x(q.q90) - x(q.q10))}%`} y=${y} height=${tall} rx="2" fill=${ink}></rect>`;
  const at = p.value ?? null;
  return html`<svg class="beside" aria-hidden="true">${span(m, 3, 8, 'var(--accent-soft)')}${n ? span(n, 13, 3, 'var(--soft)') : ''}
    ${at === null ? svg`<line x1=${`${x(p.low ?? low)}%`} x2=${`${x(p.high ?? high)}%`} y1="7" y2="7" stroke="var(--ink)" stroke-width="2"></line>` : svg`<circle cx=${`${x(at)}%`} cy="7" r="4" fill=${stateOf(row) === 'outside' ? 'var(--warm)' : 'var(--ink)'}></circle>`}</svg>`;
}

/** @param {any} p */
function number(p) {
  if (p.value !== null) return `${short(p.value)}${p.sd !== null ? ` ± ${short(p.sd)}` : ''}`;
  if (p.low === null) return `${w.below} ${short(p.high)}`;
  return p.high === null ? `${short(p.low)} ${w.orMore}` : words.range(short(p.low), short(p.high));
}

/** @param {any} q @param {number} middle */
const range = (q, middle) => words.withRange(short(middle), short(q.q10), short(q.q90));

/** @param {any} found */
function table(found) {
  const rows = found.studies.filter((/** @type {any} */ row) => (!checks.misses || stateOf(row) === 'outside') && (!checks.theme || row.theme === checks.theme) && (!checks.use || row.use === checks.use));
  return html`<section class="card"><h2>${w.summary}</h2><ul class="summary">${found.summary.map((/** @type {string} */ line) => html`<li>${line}</li>`)}</ul>
      <p class="small quiet">${w.drawn(found.draws, found.seed)}</p></section>
    <section class="card"><p role="status" class="quiet">${w.rows(rows.length, found.studies.length)}</p>
      <ul class="legend"><li><svg class="key" aria-hidden="true"><circle cx="8" cy="6" r="4" fill="var(--ink)"></circle></svg>${w.published}</li><li><i class="key-model"></i>${w.model}</li><li><i class="key-naive"></i>${w.naive}</li></ul>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${w.checks}><table class="checks"><thead><tr><th scope="col">${w.study}</th><th scope="col">${w.what}</th><th scope="col">${w.published}</th><th scope="col">${w.model}</th><th scope="col">${w.naive}</th><th scope="col">${w.verdict}</th></tr></thead><tbody>
      ${rows.map((/** @type {any} */ row) => html`<tr><th scope="row">${row.id} ${whyButton({ name: `${row.id}: ${row.study}`, code: '', says: row.what, observation: row.id })}<br><span class="small quiet">${row.study}</span></th><td>${row.what}${picture(row)}</td><td>${number(row.published)} ${row.unit === '1' ? '' : row.unit}</td>
        <td>${row.prediction ? range(row.prediction, row.prediction.q50) : html`<span class="quiet">${row.whyNotPredicted}</span>`}</td>
        <td>${row.naive ? range(row.naive, row.naive.centre) : ''}</td>
        <td><span class="tag ${stateOf(row) === 'inside' ? 'high' : stateOf(row) === 'outside' ? 'very-low' : ''}">${w[stateOf(row)]}</span><br><span class="tag use-${row.use}">${w.parts[/** @type {keyof typeof w.parts} */ (row.use)] ?? row.use}</span></td></tr>`)}</tbody></table></div></section>`;
}
