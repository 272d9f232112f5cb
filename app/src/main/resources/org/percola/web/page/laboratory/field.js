// @ts-check
/** <percola-field>: the computed concentration around one hole at one moment, cell by cell, mirrored at the axis. */
import { html, LitElement } from 'lit';
import { token } from '/page/chart.js';
import { short } from '/page/numbers.js';
import { whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';

const w = words.laboratory;

class PercolaField extends LitElement {
  static properties = { field: { attribute: false }, moment: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.field = null;
    this.moment = 3;
    this.redraw = () => this.draw();
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.size = new ResizeObserver(() => this.draw());
    this.size.observe(this);
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.dark.addEventListener('change', this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size?.disconnect();
    this.dark?.removeEventListener('change', this.redraw);
  }

  updated() {
    this.draw();
  }

  draw() {
    const canvas = this.querySelector('canvas');
    const ctx = canvas?.getContext('2d');
    const { field } = this;
    if (!canvas || !ctx || !field) return;
    const width = canvas.clientWidth;
    const height = Math.round(Math.min(420, Math.max(260, width * 0.62)));
    const ratio = Math.min(3, devicePixelRatio || 1);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.height = `${height}px`;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { columns, rows, radiusUm, depthUm } = field;
    const frame = field.frames[Math.min(this.moment, field.frames.length - 1)];
    const most = Math.max(1e-12, ...field.frames.flatMap((/** @type {any} */ one) => one.donorRatios));
    const k = height / depthUm;
    const middle = width / 2;
    ctx.fillStyle = token('dermis');
    ctx.fillRect(0, 0, width, height);
    let above = 0;
    const inks = [token('sc'), token('epidermis'), token('dermis')];
    field.bordersUm.forEach((/** @type {number} */ border, /** @type {number} */ layer) => {
      ctx.fillStyle = inks[layer] ?? token('dermis');
      ctx.fillRect(0, above * k, width, Math.max(1, (border - above) * k));
      above = border;
    });
    ctx.fillStyle = token('serum');
    const edge = (/** @type {number} */ at) => Math.round(at * ratio) / ratio;
    const [cellWide, cellTall] = [(radiusUm * k) / columns, height / rows];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        ctx.globalAlpha = 0.92 * Math.sqrt(Math.max(0, frame.donorRatios[row * columns + column]) / most);
        const [top, bottom] = [edge(row * cellTall), edge((row + 1) * cellTall)];
        for (const x of [middle + column * cellWide, middle - (column + 1) * cellWide]) ctx.fillRect(edge(x), top, edge(x + cellWide) - edge(x), bottom - top);
      }
    const rim = radiusUm * k;
    ctx.globalAlpha = 0.5;
    ctx.fillStyle = token('well');
    if (rim < middle) {
      ctx.fillRect(0, 0, middle - rim, height);
      ctx.fillRect(middle + rim, 0, middle - rim, height);
    }
    ctx.globalAlpha = 1;
    ctx.strokeStyle = token('on-skin');
    ctx.lineWidth = 1.2;
    if (field.holeRadiusUm > 0) ctx.strokeRect(middle - field.holeRadiusUm * k, 0, 2 * field.holeRadiusUm * k, field.holeDepthUm * k);
    ctx.font = `600 11px ${token('text')}`;
    ctx.fillStyle = token('on-skin');
    ctx.textBaseline = 'middle';
    const step = depthUm > 1500 ? 500 : depthUm > 600 ? 200 : depthUm > 250 ? 100 : 50;
    for (let um = step; um < depthUm; um += step) {
      ctx.fillRect(0, um * k, 8, 1);
      ctx.fillText(`${um} µm`, 12, um * k);
    }
  }

  render() {
    const { field } = this;
    if (!field) return '';
    const at = Math.min(this.moment, field.frames.length - 1);
    const frame = field.frames[at];
    return html`<section class="card"><h2>${w.field} ${whyButton({ name: w.field, code: 'product', says: w.whyNote })}</h2><p class="quiet small">${w.fieldNote}</p>
      <figure class="skin"><canvas role="img" aria-label=${`${w.field}, ${short(frame.timeH)} h`}></canvas></figure>
      <div class="field"><label for="moment">${w.moment} <output>${short(frame.timeH)} h</output></label>
        <input id="moment" type="range" min="0" max=${field.frames.length - 1} step="1" .value=${String(at)} aria-valuetext=${`${short(frame.timeH)} h`} @input=${(/** @type {any} */ event) => (this.moment = Number(event.target.value))}></div>
      <details><summary>${words.table}<span class="unseen">: ${w.field}</span></summary><div class="scroll" tabindex="0" role="region" aria-label=${`${words.table}: ${w.field}`}><table><thead><tr><th scope="col">µm</th>${[0, 0.25, 0.5, 0.75].map((part) => html`<th scope="col">${short(part * field.radiusUm)} µm</th>`)}</tr></thead><tbody>
        ${Array.from({ length: 12 }, (_, j) => Math.floor((j / 12) * field.rows)).map((row) => html`<tr><th scope="row">${short(((row + 0.5) / field.rows) * field.depthUm)}</th>${[0, 0.25, 0.5, 0.75].map((part) => html`<td>${short(frame.donorRatios[row * field.columns + Math.floor(part * field.columns)])}</td>`)}</tr>`)}</tbody></table></div></details></section>`;
  }
}

customElements.define('percola-field', PercolaField);
