// @ts-check
/** <percola-chart>: a picture by ECharts, and the same numbers as a table for those who cannot see it. */
import { html, LitElement } from 'lit';
import { whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';

/** @typedef {{heading: string, note?: string, columns: string[], rows: (string | number)[][]}} Table */

/** @type {Promise<any> | undefined} */
let library;

/** @param {string} name */
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** How large this screen's text is, over the usual. */
export const textSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** Axes, fonts and colours that all charts share. */
export function look() {
  const size = textSize();
  const text = { color: token('soft'), fontFamily: token('text'), fontSize: 12 * size };
  const axis = { axisLine: { lineStyle: { color: token('line') } }, axisTick: { show: false }, axisLabel: text, nameTextStyle: text, splitLine: { lineStyle: { color: token('line'), opacity: 0.6 } } };
  return { text, axis, grid: { left: 52 * size, right: 18, top: 34 * size, bottom: 42 * size }, animationDuration: 250 };
}

/** A band (5 to 95), a narrower one (25 to 75) and the middle line. @param {string} name @param {number[]} x @param {any} q @param {string} colour */
export function bandSeries(name, x, q, colour) {
  const band = (/** @type {string} */ low, /** @type {string} */ high, /** @type {number} */ opacity) => ({
    type: 'custom', silent: true, z: 1, clip: true, data: [[x[0], q[low][0]]], encode: { x: 0, y: 1 },
    renderItem: (/** @type {any} */ _params, /** @type {any} */ api) => ({
      type: 'polygon',
      shape: { points: [...x.map((at, k) => api.coord([at, q[high][k]])), ...x.map((at, k) => api.coord([at, q[low][k]])).reverse()] },
      style: { fill: colour, opacity },
    }),
  });
  return [band('q05', 'q95', 0.16), band('q25', 'q75', 0.24), { name, type: 'line', data: x.map((at, k) => [at, q.q50[k]]), lineStyle: { color: colour, width: 2.5 }, itemStyle: { color: colour }, symbol: 'none', z: 5 }];
}

/** Ends of an axis that holds all bands and nothing. @param {any[]} bands */
export function ends(bands) {
  const low = Math.min(0, ...bands.flatMap((q) => q.q05));
  const high = Math.max(...bands.flatMap((q) => q.q95), low + 1e-9);
  const step = Math.pow(10, Math.floor(Math.log10(high - low)));
  const nice = [0.1, 0.2, 0.25, 0.5, 1, 2].map((part) => part * step).find((size) => (high - low) / size <= 6) ?? step;
  return { min: Math.floor(low / nice + 1e-9) * nice, max: Math.ceil(high / nice - 1e-9) * nice, interval: nice };
}

class PercolaChart extends LitElement {
  static properties = { of: { attribute: false }, option: { attribute: false }, table: { attribute: false }, heading: {}, note: {}, why: { attribute: false }, opened: { state: true } };

  constructor() {
    super();
    /** @type {unknown[] | null} what the picture shows: drawn anew only when one of these changes */ this.of = null;
    /** @type {unknown[] | null} */ this.drawn = null;
    /** @type {(() => any) | null} option is asked for again when colours change */ this.option = null;
    /** @type {Table | null} */ this.table = null;
    this.heading = '';
    this.note = '';
    /** @type {import('/page/why/button.js').About | null} what its numbers rest on */ this.why = null;
    /** @type {any} */ this.picture = undefined;
    this.due = 0;
    this.seen = false;
    /** Whether the picture shows something older than `of`. */ this.stale = false;
    /** Whether the table is open: its rows are written only then. */ this.opened = false;
    this.redraw = () => void this.draw();
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.paper = matchMedia('print');
    for (const one of [this.dark, this.paper]) one.addEventListener('change', this.redraw);
    addEventListener('beforeprint', this.redraw); // not every browser tells the other way
    this.size = new ResizeObserver(() => this.picture?.resize());
    this.size.observe(this);
    this.watch = new IntersectionObserver((entries) => { this.seen = entries[entries.length - 1].isIntersecting; this.follow(); });
    this.watch.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const one of [this.dark, this.paper]) one?.removeEventListener('change', this.redraw);
    removeEventListener('beforeprint', this.redraw);
    this.size?.disconnect();
    this.watch?.disconnect();
    this.picture?.dispose();
    this.picture = undefined;
  }

  updated() {
    const { of, drawn } = this;
    if (of && drawn?.length === of.length && of.every((one, k) => one === drawn[k])) return;
    this.drawn = of;
    if (!this.picture) this.draw();
    else {
      this.stale = true;
      this.follow();
    }
  }

  /** What changed is drawn after the frame that shows the answer, once it is in sight. */
  follow() {
    if (this.stale && this.seen && !this.due) this.due = requestAnimationFrame(() => setTimeout(() => { this.due = 0; this.draw(); }));
  }

  async draw() {
    if (!this.option) return;
    this.stale = false;
    library ??= import('echarts');
    const echarts = await library.catch(() => (library = undefined)); // the network is away: the next change asks again
    if (!echarts) {
      this.drawn = undefined;
      return;
    }
    const place = /** @type {HTMLElement | null} */ (this.querySelector('.plot'));
    if (!place || !this.isConnected || !this.option) return;
    const first = !this.picture;
    this.picture ??= echarts.init(place, null, { renderer: 'canvas' });
    const still = !first || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.picture.setOption({ ...this.option(), animation: !still, tooltip: undefined }, { notMerge: true });
    this.picture.off('click');
    this.picture.on('click', (/** @type {any} */ event) => this.dispatchEvent(new CustomEvent('pick', { detail: event })));
  }

  render() {
    const table = this.table;
    return html`<figure class="chart">
      <figcaption><b>${this.heading} ${this.why ? whyButton(this.why) : ''}</b>${this.note ? html`<span class="quiet">${this.note}</span>` : ''}</figcaption>
      <div class="plot" aria-hidden="true"></div>
      ${table ? html`<details ?open=${this.opened} @toggle=${(/** @type {any} */ event) => (this.opened = event.target.open)}><summary>${words.table}<span class="unseen">: ${this.heading}</span></summary><div class="scroll" tabindex="0" role="region" aria-label=${`${words.table}: ${this.heading}`}>
        <table><thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${(this.opened ? table.rows : []).map((row) => html`<tr>${row.map((cell, k) => (k ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`)}</tbody></table></div></details>` : ''}
    </figure>`;
  }
}

customElements.define('percola-chart', PercolaChart);
