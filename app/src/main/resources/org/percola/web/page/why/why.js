// @ts-check
/** <percola-why>: every coefficient with its sources and grade, every source, and the checks with their misses. */
import { html, LitElement } from 'lit';
import { getOnce, job } from '/page/api.js';
import { short } from '/page/numbers.js';
import { troubleCard, waiting } from '/page/trouble.js';
import { words } from '/page/words.js';
import { choice } from '/page/forecast/controls.js';

const w = words.why;
const PAGE = 40;
/** Checks take a while; what they found stays while the page is open. */
const checks = { /** @type {any} */ found: null, busy: false, done: 0, total: 0, misses: false };

class PercolaWhy extends LitElement {
  static properties = { evidence: { state: true }, trouble: { state: true }, query: { state: true }, home: { state: true }, grade: { state: true }, tab: { state: true }, most: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.evidence = null;
    /** @type {Error | null} */ this.trouble = null;
    this.query = '';
    this.home = '';
    this.grade = '';
    /** @type {'coefficients' | 'sources' | 'checks'} */ this.tab = 'coefficients';
    this.most = PAGE;
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.evidence = await getOnce('/api/v1/evidence');
    } catch (failed) {
      this.trouble = /** @type {Error} */ (failed);
    }
  }

  render() {
    if (this.trouble) return troubleCard(this.trouble, () => location.reload());
    if (!this.evidence) return waiting();
    return html`<div class="intro"><h1>${w.title}</h1><p>${w.intro}</p></div>
      <div class="stack"><div><span class="segments">${/** @type {const} */ (['coefficients', 'sources', 'checks']).map((tab) => html`<button aria-pressed=${this.tab === tab} @click=${() => { this.tab = tab; this.most = PAGE; }}>${w[tab]}</button>`)}</span></div>
      ${this.tab === 'coefficients' ? this.coefficients() : this.tab === 'sources' ? this.sources() : this.checks()}</div>`;
  }

  /** @param {string} text */
  fits(text) {
    return this.query.toLowerCase().split(/\s+/).every((word) => text.toLowerCase().includes(word));
  }

  search() {
    return html`<div class="field"><label for="search">${w.search}</label><input id="search" type="text" autocomplete="off" .value=${this.query} @input=${(/** @type {any} */ event) => { this.query = event.target.value; this.most = PAGE; }}></div>`;
  }

  coefficients() {
    const all = this.evidence.parameters;
    const homes = [...new Set(all.map((/** @type {any} */ p) => p.name.split('.')[0]))];
    const found = all.filter((/** @type {any} */ p) => (!this.home || p.name.startsWith(`${this.home}.`)) && (!this.grade || p.grade === this.grade) && this.fits(`${p.name} ${p.meaning} ${p.where} ${p.sources.join(' ')}`));
    const sources = new Map(this.evidence.sources.map((/** @type {any} */ s) => [s.key, s]));
    return html`<section class="card"><div class="pair">${this.search()}
        ${choice('home', w.home, this.home, [['', w.all], ...homes.map((home) => /** @type {[string, string]} */ ([String(home), String(home)]))], (value) => { this.home = value; this.most = PAGE; })}
        ${choice('grade', w.grade, this.grade, [['', w.all], ...Object.entries(w.grades)], (value) => { this.grade = value; this.most = PAGE; })}</div>
        <p class="quiet" role="status">${found.length ? w.shown(found.length, all.length) : w.none}</p></section>
      <div class="why">${found.slice(0, this.most).map((/** @type {any} */ p) => html`<article class="fact" id=${p.name}><b>${p.meaning}</b><br>
        <b class="value">${short(p.value)}</b>${p.unit === '1' ? '' : ` ${p.unit}`}${p.low === p.high ? '' : ` (${short(p.low)} to ${short(p.high)})`} <span class="tag ${p.grade === 'MEASURED' ? 'high' : p.grade === 'ASSUMED' ? 'very-low' : ''}">${p.grade.toLowerCase()}</span>
        <p class="small">${p.where}</p><div class="small">${p.sources.length ? p.sources.map((/** @type {string} */ key) => this.source(sources.get(key) ?? { key, citation: key, link: '' })) : w.noSource}</div><code>${p.name}</code></article>`)}</div>
      ${found.length > this.most ? html`<button @click=${() => (this.most += PAGE)}>${w.more}</button>` : ''}`;
  }

  /** @param {any} source */
  source(source) {
    return html`<div>${source.link ? html`<a href=${source.link} target="_blank" rel="noreferrer noopener">${source.citation}</a>` : source.citation}</div>`;
  }

  sources() {
    /** @type {Map<string, string[]>} */
    const uses = new Map();
    this.evidence.parameters.forEach((/** @type {any} */ p) => p.sources.forEach((/** @type {string} */ key) => uses.set(key, [...(uses.get(key) ?? []), p.name])));
    const found = this.evidence.sources.filter((/** @type {any} */ s) => this.fits(`${s.key} ${s.citation} ${s.kind}`));
    return html`<section class="card">${this.search()}<p class="quiet" role="status">${found.length ? `${found.length} / ${this.evidence.sources.length}` : w.none}</p></section>
      <div class="why">${found.slice(0, this.most).map((/** @type {any} */ s) => html`<article class="fact">${this.source(s)}<span class="tag">${s.kind}</span> <code>${s.key}</code>
        ${uses.get(s.key) ? html`<details><summary>${w.used} ${uses.get(s.key)?.length}</summary><span class="small">${uses.get(s.key)?.join(', ')}</span></details>` : ''}</article>`)}</div>
      ${found.length > this.most ? html`<button @click=${() => (this.most += PAGE)}>${w.more}</button>` : ''}`;
  }

  async runChecks() {
    checks.busy = true;
    this.requestUpdate();
    this.trouble = null;
    try {
      checks.found = await job('/api/v1/verify', {}, (done, total) => { Object.assign(checks, { done, total }); this.requestUpdate(); }, new AbortController().signal);
    } catch (failed) {
      this.trouble = /** @type {Error} */ (failed);
    }
    checks.busy = false;
    this.requestUpdate();
  }

  checks() {
    return html`<section class="card"><p>${w.checksIntro}</p>
      <div class="row">${checks.busy ? html`<span class="busy"></span><span role="status">${w.running}</span>` : html`<button class="main" @click=${() => this.runChecks()}>${w.run}</button>`}
      ${checks.found ? html`<label class="check"><input type="checkbox" .checked=${checks.misses} @change=${(/** @type {any} */ event) => { checks.misses = event.target.checked; this.requestUpdate(); }}>${w.only}</label>` : ''}</div></section>
      ${checks.found ? this.rows(checks.found) : ''}`;
  }

  /** @param {any} found */
  rows(found) {
    const state = (/** @type {any} */ row) => (row.inside80 === null || row.inside80 === undefined ? 'silent' : row.inside80 ? 'inside' : 'outside');
    const rows = found.studies.filter((/** @type {any} */ row) => !checks.misses || state(row) === 'outside');
    const number = (/** @type {any} */ p) => (p.value !== null ? `${short(p.value)}${p.sd !== null ? ` ± ${short(p.sd)}` : ''}` : `${p.low === null ? 'below' : short(p.low)}${p.low !== null && p.high !== null ? ' to ' : ' '}${p.high === null ? 'or more' : short(p.high)}`);
    return html`<section class="card">${found.summary.map((/** @type {string} */ line) => html`<p>${line}</p>`)}
      <div class="scroll tall" tabindex="0" role="region" aria-label=${w.checks}><table><thead><tr><th scope="col">${w.study}</th><th scope="col">${w.what}</th><th scope="col">${w.published}</th><th scope="col">${w.model}</th><th scope="col">${w.naive}</th><th scope="col"><span class="unseen">${w.checks}</span></th></tr></thead><tbody>
      ${rows.map((/** @type {any} */ row) => html`<tr><th scope="row">${row.id}<br><span class="small quiet">${row.study}</span></th><td>${row.what}</td><td>${number(row.published)} ${row.unit === '1' ? '' : row.unit}</td>
        <td>${row.prediction ? `${short(row.prediction.q50)} (${short(row.prediction.q10)} to ${short(row.prediction.q90)})` : html`<span class="quiet">${row.whyNotPredicted}</span>`}</td>
        <td>${row.naive ? `${short(row.naive.centre)} (${short(row.naive.q10)} to ${short(row.naive.q90)})` : ''}</td>
        <td><span class="tag ${state(row) === 'inside' ? 'high' : state(row) === 'outside' ? 'very-low' : ''}">${w[/** @type {'inside' | 'outside' | 'silent'} */ (state(row))]}</span> <span class="tag">${w.parts[/** @type {keyof typeof w.parts} */ (row.use)] ?? row.use}</span></td></tr>`)}</tbody></table></div></section>`;
  }
}

customElements.define('percola-why', PercolaWhy);
