// @ts-check
/** <percola-reason>: a dialog that opens one number: what it rests on, how good that is, who measured it, and what for. */
import { html, LitElement } from 'lit';
import { getOnce } from '/page/api.js';
import { behind } from '/page/why/behind.js';
import { fact, indexOf, sourceLine } from '/page/why/fact.js';
import { words } from '/page/words.js';
import { whole } from '/page/numbers.js';

const w = words.reason;
const FIRST = 8;

class PercolaReason extends LitElement {
  static properties = { about: { state: true }, evidence: { state: true }, all: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.about = null;
    /** @type {any} */ this.evidence = null;
    this.all = false;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {import('/page/why/button.js').About} about */
  async open(about) {
    this.about = about;
    this.all = false;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.evidence ??= await getOnce('/api/v1/evidence').catch(() => null);
  }

  shut() {
    this.querySelector('dialog')?.close();
  }

  render() {
    const { about, evidence } = this;
    if (!about) return html`<dialog aria-labelledby="reason-title"></dialog>`;
    const drivers = about.result?.drivers ?? [];
    const byName = new Map((evidence?.parameters ?? []).map((/** @type {any} */ p) => [p.name, p]));
    const sources = about.sources ?? (evidence && about.observation ? indexOf(evidence).byId.get(about.observation)?.sources : undefined);
    const found = evidence ? behind(about.code, evidence.parameters) : [];
    return html`<dialog aria-labelledby="reason-title" @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && this.shut()}>
      <div class="split"><h2 id="reason-title">${about.name}</h2><button @click=${() => this.shut()}>${words.close}</button></div>
      <p>${about.says}</p>
      ${about.basis ? html`<p class="note">${about.basis}</p>` : ''}
      ${sources?.length && evidence ? html`<h3>${w.rests}</h3>${sources.map((/** @type {string} */ key) => sourceLine(indexOf(evidence).sources.get(key) ?? { key, citation: key, link: '', kind: '' }, evidence))}` : ''}
      ${drivers.length ? html`<h3>${w.drivers}</h3>
        <ul>${drivers.map((/** @type {any} */ driver) => html`<li><details><summary>${driver.meaning}: ${whole(driver.shareOfSpread * 100)} % <span class="tag">${driver.grade.toLowerCase()}</span></summary>${byName.has(driver.parameter) ? html`<div class="fact">${fact(byName.get(driver.parameter), evidence)}</div>` : ''}</details></li>`)}</ul>
        <p class="small quiet">${w.weakest(about.result.weakestGrade.toLowerCase(), about.result.draws, about.result.seed)}</p>` : ''}
      ${about.code ? html`<h3>${w.coefficients}</h3>` : ''}
      ${!about.code ? '' : found.length ? html`<div class="stack">${found.slice(0, this.all ? found.length : FIRST).map((p) => html`<div class="fact">${fact(p, evidence)}</div>`)}</div>
        ${found.length > FIRST && !this.all ? html`<button @click=${() => (this.all = true)}>${w.rest(found.length - FIRST)}</button>` : ''}` : html`<p class="quiet">${evidence ? w.chain : words.loading}</p>`}
      <p><a href="#/why" @click=${() => this.shut()}>${w.everything}</a></p>
    </dialog>`;
  }
}

customElements.define('percola-reason', PercolaReason);
