// @ts-check
/** <percola-chart>: a picture by ECharts, and the same numbers as a table for those who cannot see it. */
import { html, LitElement } from 'lit';
import { words } from '/page/words.js';

/** @typedef {{heading: string, note?: string, columns: string[], rows: (string | number)[][]}} Table */

/** @type {Promise<any> | undefined} */
let library;

/** @param {string} name */
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Axes, fonts and colours that all charts share. */
export function look() {
  const text = { color: token('soft'), fontFamily: token('text'), fontSize: 12 };
  const axis = { axisLine: { lineStyle: { color: token('line') } }, axisTick: { show: false }, axisLabel: text, nameTextStyle: text, splitLine: { lineStyle: { color: token('line'), opacity: 0.6 } } };
  return { text, axis, grid: { left: 52, right: 18, top: 34, bottom: 42 }, animationDuration: 250 };
}

/** A band (5 to 95), a narrower one (25 to 75) and the middle line. @param {string} name @param {number[]} x @param {any} q @param {string} colour */
export function bandSeries(name, x, q, colour) {
  const pair = (/** @type {string} */ low, /** @type {string} */ high, /** @type {number} */ opacity) => [
    { name, type: 'line', stack: `${name}${low}`, data: x.map((at, k) => [at, q[low][k]]), lineStyle: { opacity: 0 }, symbol: 'none', silent: true, stackStrategy: 'all' },
    { name, type: 'line', stack: `${name}${low}`, data: x.map((at, k) => [at, q[high][k] - q[low][k]]), lineStyle: { opacity: 0 }, areaStyle: { color: colour, opacity }, symbol: 'none', silent: true, stackStrategy: 'all' },
  ];
  return [...pair('q05', 'q95', 0.16), ...pair('q25', 'q75', 0.24), { name, type: 'line', data: x.map((at, k) => [at, q.q50[k]]), lineStyle: { color: colour, width: 2.5 }, itemStyle: { color: colour }, symbol: 'none', z: 5 }];
}

class PercolaChart extends LitElement {
  static properties = { option: { attribute: false }, table: { attribute: false }, heading: {}, note: {}, ready: { state: true } };

  constructor() {
    super();
    /** @type {(() => any) | null} option is asked for again when colours change */ this.option = null;
    /** @type {Table | null} */ this.table = null;
    this.heading = '';
    this.note = '';
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.redraw = () => this.draw();
    this.dark.addEventListener('change', this.redraw);
    this.size = new ResizeObserver(() => this.picture?.resize());
    this.size.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.dark?.removeEventListener('change', this.redraw ?? null);
    this.size?.disconnect();
    this.picture?.dispose();
    this.picture = undefined;
  }

  updated() {
    this.draw();
  }

  async draw() {
    if (!this.option) return;
    library ??= import('echarts');
    const echarts = await library;
    const place = /** @type {HTMLElement | null} */ (this.querySelector('.plot'));
    if (!place || !this.isConnected || !this.option) return;
    this.picture ??= echarts.init(place, null, { renderer: 'canvas' });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.picture.setOption({ ...this.option(), animation: !still, tooltip: undefined }, { notMerge: true });
    this.picture.off('click');
    this.picture.on('click', (/** @type {any} */ event) => this.dispatchEvent(new CustomEvent('pick', { detail: event })));
  }

  render() {
    const table = this.table;
    return html`<figure class="chart">
      <figcaption><b>${this.heading}</b>${this.note ? html`<span class="quiet">${this.note}</span>` : ''}</figcaption>
      <div class="plot" aria-hidden="true"></div>
      ${table ? html`<details><summary>${words.table}<span class="unseen">: ${this.heading}</span></summary><div class="scroll" tabindex="0" role="region" aria-label=${`${words.table}: ${this.heading}`}>
        <table><thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => html`<tr>${row.map((cell, k) => (k ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`)}</tbody></table></div></details>` : ''}
    </figure>`;
  }
}

customElements.define('percola-chart', PercolaChart);
