// @ts-check
/** <percola-reason>: a dialog that opens one number: what it rests on, how good that is, who measured it. */
import { html, LitElement } from 'lit';
import { getOnce } from '/page/api.js';
import { words } from '/page/words.js';
import { short, whole } from '/page/numbers.js';

/** Which coefficients stand behind a thing that is shown: packages, and a word in their name. @type {Record<string, [string, RegExp][]>} */
const BEHIND = {
  wrinkles: [['outcome', /wrinkle|clinicEffect/i]], texture: [['outcome', /texture|clinicEffect/i]], 'acne-scars': [['outcome', /scar|rolling|boxcar|icePick|clinicEffect/i]], scars: [['outcome', /scar|clinicEffect/i]],
  pores: [['outcome', /pore|clinicEffect/i]], hydration: [['outcome', /hydrat|water|tewl|clinicEffect/i]], pigmentation: [['outcome', /pigment|melasma|melanin|clinicEffect/i], ['healing', /melan/i]], 'stretch-marks': [['outcome', /stria|stretch|clinicEffect/i]],
  erythema: [['healing', /eryth|flow|vaso/i], ['safety', /eryth|redness/i]], oedema: [['healing', /oedema|fluid/i], ['safety', /oedema/i]], pain: [['safety', /pain/i]], bleeding: [['puncture', /bleed|vessel/i], ['safety', /bleed/i]],
  pih: [['safety', /pih|dark/i], ['healing', /melan/i], ['skin', /pigment|melan/i]], infection: [['safety', /infect/i]], herpes: [['safety', /herpes/i]], granuloma: [['safety', /granuloma/i]], 'acne-flare': [['safety', /acne|flare/i]], scarring: [['safety', /scar/i], ['healing', /scar/i]], dryness: [['safety', /dry/i]], flaking: [['safety', /flak/i]],
};

class PercolaReason extends LitElement {
  static properties = { about: { state: true }, evidence: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.about = null;
    /** @type {any} */ this.evidence = null;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {{name: string, code: string, says: string, basis?: string, result: any}} about */
  async open(about) {
    this.about = about;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.evidence ??= await getOnce('/api/v1/evidence').catch(() => null);
  }

  render() {
    const about = this.about;
    if (!about) return html`<dialog aria-labelledby="reason-title"></dialog>`;
    const { result } = about;
    const parameters = (BEHIND[about.code] ?? []).flatMap(([home, pattern]) => (this.evidence?.parameters ?? []).filter((/** @type {any} */ p) => p.name.startsWith(`${home}.`) && pattern.test(`${p.name} ${p.meaning}`)));
    const sources = new Map((this.evidence?.sources ?? []).map((/** @type {any} */ s) => [s.key, s]));
    return html`<dialog aria-labelledby="reason-title" @close=${() => this.requestUpdate()}>
      <div class="split"><h2 id="reason-title">${about.name}</h2><button @click=${() => this.querySelector('dialog')?.close()}>${words.close}</button></div>
      <p>${about.says}</p>
      ${about.basis ? html`<p class="note">${about.basis}</p>` : ''}
      <h3>What causes most of the spread</h3>
      <ul>${result.drivers.map((/** @type {any} */ driver) => html`<li>${driver.meaning}: ${whole(driver.shareOfSpread * 100)} % <span class="tag">${driver.grade.toLowerCase()}</span></li>`)}</ul>
      <p class="small quiet">Weakest grade of all inputs used: ${result.weakestGrade.toLowerCase()}. From ${result.draws} believable worlds, seed ${result.seed}.</p>
      <h3>Coefficients behind it</h3>
      ${parameters.length ? html`<div class="stack">${parameters.slice(0, 14).map((/** @type {any} */ p) => html`<div class="fact"><b>${p.meaning}</b><br><b class="value">${short(p.value)}</b> ${p.unit === '1' ? '' : p.unit} (${short(p.low)} to ${short(p.high)}) <span class="tag">${p.grade.toLowerCase()}</span><br><span class="small">${p.where}</span>
        ${p.sources.map((/** @type {string} */ key) => { const s = sources.get(key); return s ? html`<div class="small">${s.link ? html`<a href=${s.link} target="_blank" rel="noreferrer noopener">${s.citation}</a>` : s.citation}</div>` : ''; })}</div>`)}</div>` : html`<p class="quiet">${this.evidence ? 'No coefficient is for this alone: it comes from the whole chain.' : words.loading}</p>`}
      <p><a href="#/why" @click=${() => this.querySelector('dialog')?.close()}>All coefficients, sources and checks</a></p>
    </dialog>`;
  }
}

customElements.define('percola-reason', PercolaReason);
