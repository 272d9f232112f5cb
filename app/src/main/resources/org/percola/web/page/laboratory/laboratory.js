// @ts-check
/** <percola-laboratory>: the permeation experiment as a form, its curves, its field, and one's own points. */
import { html, LitElement } from 'lit';
import { ask, download, getOnce } from '/page/api.js';
import { ends, look, token } from '/page/chart.js';
import { documentOf, form, PRESETS } from '/page/laboratory/experiment.js';
import { short } from '/page/numbers.js';
import { troubleCard, waiting } from '/page/trouble.js';
import { whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';
import '/page/laboratory/field.js';

const w = words.laboratory;
/** A first look, then the whole. */
const QUICK = 16;
const DRAWS = 128;

class PercolaLaboratory extends LitElement {
  static properties = { catalogues: { state: true }, one: { state: true }, result: { state: true }, trouble: { state: true }, busy: { state: true }, data: { state: true }, over: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.catalogues = null;
    /** @type {import('./experiment.js').Experiment} */ this.one = { ...PRESETS.caffeine };
    /** @type {any} */ this.result = null;
    /** @type {Error | null} */ this.trouble = null;
    this.busy = false;
    /** @type {{name: string, text: string} | null} */ this.data = null;
    this.over = false;
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.catalogues = await getOnce('/api/v1/catalogues');
      this.run();
    } catch (failed) {
      this.trouble = /** @type {Error} */ (failed);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.abort?.abort();
  }

  body(draws = DRAWS) {
    const experiment = documentOf(this.one, draws);
    return this.data ? { experiment, data: this.data.text } : experiment;
  }

  async run() {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.busy = true;
    this.trouble = null;
    try {
      for (const draws of [QUICK, DRAWS]) this.result = await ask('/api/v1/permeate', this.body(draws), { signal: abort.signal, follow: 'laboratory' });
    } catch (failed) {
      if (abort.signal.aborted) return;
      this.trouble = /** @type {Error} */ (failed);
      await this.updateComplete;
      this.querySelector('.trouble')?.scrollIntoView({ block: 'nearest' });
    }
    this.busy = false;
  }

  /** @param {File | undefined} file */
  async take(file) {
    if (!file) return;
    this.data = { name: file.name, text: await file.text() };
    this.run();
  }

  render() {
    if (!this.catalogues) return this.trouble ? troubleCard(this.trouble, () => location.reload()) : waiting();
    return html`<div class="intro"><h1>${w.title}</h1><p>${w.intro}</p></div>
      <div class="lab"><form class="card" novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.run(); }}>
          ${form(this.one, this.catalogues, (part) => (this.one = { ...this.one, ...part }))}
          <p class="row"><button class="main">${w.run}</button>${this.busy ? html`<span class="busy" role="status"><span class="unseen">${words.forecast.computing}</span></span>` : ''}</p>
          ${this.drop()}</form>
        <div class="stack">${troubleCard(this.trouble, () => this.run(), w.problems)}${this.result ? this.found(this.result) : this.trouble ? '' : waiting(words.forecast.computing)}</div></div>`;
  }

  drop() {
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${(/** @type {DragEvent} */ event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => (this.over = false)} @drop=${(/** @type {DragEvent} */ event) => { event.preventDefault(); this.over = false; this.take(event.dataTransfer?.files[0]); }}>
      <b>${w.own}</b><p class="small">${this.data ? this.data.name : w.ownNote}</p>
      ${this.data ? html`<button type="button" @click=${() => { this.data = null; this.run(); }}>${w.remove}</button>` : html`<label for="points" class="unseen">${w.choose}</label><input id="points" type="file" accept=".csv,text/csv,text/plain" @change=${(/** @type {any} */ event) => this.take(event.target.files[0])}>`}</div>`;
  }

  /** @param {any} result */
  found(result) {
    const q = (/** @type {any} */ band, unit = '') => (band ? words.withRange(`${short(band.q50)}${unit}`, short(band.q05), short(band.q95)) : '–');
    const { treated, intact } = result;
    const get = (/** @type {string} */ accept, /** @type {string} */ name) => download('/api/v1/permeate', this.body(), accept, name).catch((failed) => (this.trouble = failed));
    return html`<section class="card"><dl class="readings">
        <div><dt>${w.enhancement} ${whyButton({ name: w.enhancement, code: 'enhancement', says: words.laboratory.whyNote })}</dt><dd>${result.enhancementAtLeast ? `≥ ${short(result.enhancementAtLeast)} ×` : q(result.enhancementRatio, ' ×')}<small>${(result.enhancementKind ?? '').replaceAll('-', ' ')}</small></dd></div>
        <div><dt>${w.flux}, µg/cm²h ${whyButton({ name: w.flux, code: 'flux', says: words.laboratory.whyNote })}</dt><dd>${q(treated.fluxUgPerCm2H)}<small>${w.intact}: ${q(intact.fluxUgPerCm2H)}</small></dd></div>
        <div><dt>${w.lag}, min ${whyButton({ name: w.lag, code: 'lag', says: words.laboratory.whyNote })}</dt><dd>${q(treated.lagMin)}<small>${w.intact}: ${q(intact.lagMin)}</small></dd></div>
        <div><dt>${w.kp}, cm/h ${whyButton({ name: w.kp, code: 'flux', says: words.laboratory.whyNote })}</dt><dd>${q(treated.kpCmPerH)}<small>${w.intact}: ${q(intact.kpCmPerH)}</small></dd></div></dl></section>
      ${this.curves(result)}<percola-field .field=${result.field}></percola-field>${this.amounts(result)}
      ${result.notes?.length ? html`<section class="card"><h2>${w.notes}</h2><ul>${result.notes.map((/** @type {any} */ note) => html`<li>${note.words ?? note}</li>`)}</ul></section>` : ''}
      <section class="card noprint row"><button @click=${() => get('text/html', 'percola-permeation.html')}>${w.report}</button><button @click=${() => get('application/json', 'percola-permeation.json')}>${w.json}</button><button @click=${() => get('text/csv', 'percola-permeation.csv')}>${w.csv}</button></section>`;
  }

  /** @param {any} result */
  curves(result) {
    const sides = /** @type {[string, any[], string][]} */ ([[w.treated, result.treated.cumulativeUgPerCm2, 'accent'], [w.intact, result.intact.cumulativeUgPerCm2, 'second']]).filter(([, rows]) => rows?.length);
    const points = result.data?.points ?? [];
    const heading = `${w.passed}, µg/cm²`;
    const option = () => {
      const { text, axis, grid, animationDuration } = look();
      const series = sides.flatMap(([name, rows, colour]) => [
        { type: 'custom', silent: true, data: [[rows[0].timeH, rows[0].value.q05]], clip: true, renderItem: (/** @type {any} */ _p, /** @type {any} */ api) => ({ type: 'polygon', shape: { points: [...rows.map((row) => api.coord([row.timeH, row.value.q95])), ...rows.map((row) => api.coord([row.timeH, row.value.q05])).reverse()] }, style: { fill: token(colour), opacity: 0.18 } }) },
        { name, type: 'line', data: rows.map((row) => [row.timeH, row.value.q50]), itemStyle: { color: token(colour) }, lineStyle: { color: token(colour), width: 2.5 }, symbolSize: 5 }]);
      return { grid, animationDuration, textStyle: text, legend: { top: 0, right: 0, data: [...sides.map(([name]) => name), ...(points.length ? [w.own] : [])], textStyle: text, selectedMode: false },
        xAxis: { type: 'value', name: 'h', min: 0, max: this.one.durationH, ...axis }, yAxis: { type: 'value', ...ends([{ q05: [0], q95: [...sides.flatMap(([, rows]) => rows.map((row) => row.value.q95)), ...points.map((/** @type {any} */ p) => p.value)] }]), axisLabel: { ...text, formatter: (/** @type {number} */ v) => short(v) }, axisLine: axis.axisLine, splitLine: axis.splitLine },
        series: [...series, ...(points.length ? [{ name: w.own, type: 'scatter', symbol: 'diamond', symbolSize: 11, itemStyle: { color: token('warm') }, data: points.map((/** @type {any} */ p) => [p.timeH, p.value]) }] : [])] };
    };
    const rows = sides[0][1].map((row, k) => [short(row.timeH), ...sides.map(([, all]) => (all[k] ? words.withRange(short(all[k].value.q50), short(all[k].value.q05), short(all[k].value.q95)) : ''))]);
    return html`<section class="card"><percola-chart .heading=${heading} .why=${{ name: heading, code: 'flux', says: w.whyNote }} .of=${[result]} .option=${option} .table=${{ heading, columns: ['h', ...sides.map(([name]) => name)], rows }}></percola-chart>
      ${result.data ? html`<p><b>${w.inside(result.data.inside, result.data.of, result.data.band === 'single')}</b> ${result.data.foldError ? `${w.fold}: ${short(result.data.foldError)}` : ''}</p>` : ''}</section>`;
  }

  /** @param {any} result */
  amounts(result) {
    const rows = result.amounts ?? [];
    if (!rows.length) return '';
    const layers = Object.entries(w.layers).filter(([key]) => rows.some((/** @type {any} */ row) => row[key]?.q95 > 0));
    return html`<section class="card"><h2>${w.amounts}, µg/cm² ${whyButton({ name: w.amounts, code: 'product', says: w.whyNote })}</h2><div class="scroll" tabindex="0" role="region" aria-label=${w.amounts}><table><thead><tr><th scope="col">h</th>${layers.map(([, name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map((/** @type {any} */ row) => html`<tr><th scope="row">${short(row.timeH)}</th>${layers.map(([key]) => html`<td>${short(row[key].q50)} <span class="quiet small">${words.range(short(row[key].q05), short(row[key].q95))}</span></td>`)}</tr>`)}</tbody></table></div></section>`;
  }
}

customElements.define('percola-laboratory', PercolaLaboratory);
