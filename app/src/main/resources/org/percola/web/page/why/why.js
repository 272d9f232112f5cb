// @ts-check
/** <percola-why>: every coefficient with its sources and grade, every source, and the checks with their misses. */
import { html, LitElement } from 'lit';
import { getOnce } from '/page/api.js';
import { checksCard, runChecks } from '/page/why/checks.js';
import { fact, sourceLine } from '/page/why/fact.js';
import { troubleCard, waiting } from '/page/trouble.js';
import { words } from '/page/words.js';
import { choice } from '/page/forecast/controls.js';

const w = words.why;
const PAGE = 40;
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
      <div class="stack"><div><span class="segments">${/** @type {const} */ (['coefficients', 'sources', 'checks']).map((tab) => html`<button aria-pressed=${this.tab === tab} @click=${() => this.turn(tab)}>${w[tab]}</button>`)}</span></div>
      ${this.tab === 'coefficients' ? this.coefficients() : this.tab === 'sources' ? this.sources() : checksCard(this)}</div>`;
  }

  /** @param {'coefficients' | 'sources' | 'checks'} tab */
  turn(tab) {
    Object.assign(this, { tab, most: PAGE });
    if (tab === 'checks') runChecks(this);
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
    return html`<section class="card"><div class="pair">${this.search()}
        ${choice('home', w.home, this.home, [['', w.all], ...homes.map((home) => /** @type {[string, string]} */ ([String(home), String(home)]))], (value) => { this.home = value; this.most = PAGE; })}
        ${choice('grade', w.grade, this.grade, [['', w.all], ...Object.entries(w.grades)], (value) => { this.grade = value; this.most = PAGE; })}</div>
        <p class="quiet" role="status">${found.length ? w.shown(found.length, all.length) : w.none}</p></section>
      <div class="why">${found.slice(0, this.most).map((/** @type {any} */ p) => html`<article class="fact" id=${p.name}>${fact(p, this.evidence)}</article>`)}</div>
      ${found.length > this.most ? html`<button @click=${() => (this.most += PAGE)}>${w.more}</button>` : ''}`;
  }

  sources() {
    /** @type {Map<string, string[]>} */
    const uses = new Map();
    this.evidence.parameters.forEach((/** @type {any} */ p) => p.sources.forEach((/** @type {string} */ key) => uses.set(key, [...(uses.get(key) ?? []), p.name])));
    const found = this.evidence.sources.filter((/** @type {any} */ s) => this.fits(`${s.key} ${s.citation} ${s.kind}`));
    return html`<section class="card">${this.search()}<p class="quiet" role="status">${found.length ? `${found.length} / ${this.evidence.sources.length}` : w.none}</p></section>
      <div class="why">${found.slice(0, this.most).map((/** @type {any} */ s) => html`<article class="fact">${sourceLine(s, this.evidence)}<span class="tag">${s.kind}</span> <code>${s.key}</code>
        ${uses.get(s.key) ? html`<details><summary>${w.used} ${uses.get(s.key)?.length}</summary><span class="small">${uses.get(s.key)?.join(', ')}</span></details>` : ''}</article>`)}</div>
      ${found.length > this.most ? html`<button @click=${() => (this.most += PAGE)}>${w.more}</button>` : ''}`;
  }
}

customElements.define('percola-why', PercolaWhy);
