// @ts-check
/** <percola-skin>: one person's slice of skin at one moment, on a canvas that moves a little while it is seen. */
import { html, LitElement } from 'lit';
import { words } from '/page/words.js';
import { blood } from '/page/forecast/draw/living.js';
import { textSize } from '/page/chart.js';
import { paint } from '/page/forecast/paint.js';
import { sceneAt, windowMm } from '/page/forecast/scene.js';
import { tissueOf } from '/page/forecast/tissue.js';
import { short, since, whole } from '/page/numbers.js';

const TOKENS = ['air', 'sc', 'sc-edge', 'epidermis', 'basal', 'dermis', 'deep', 'fat', 'fibre', 'new-fibre', 'vessel', 'vein', 'cell', 'serum', 'needle', 'flush', 'pigment', 'on-skin', 'card', 'ink', 'accent', 'text'];
const PIGMENT = { I: 0.05, II: 0.12, III: 0.25, IV: 0.45, V: 0.7, VI: 1 };
const FRAME_MS = 66;
/** What the server sends: drawn a frame later than what the hand asks for. */
const ANSWERS = ['result', 'twin', 'field', 'section'];

class PercolaSkin extends LitElement {
  static properties = { result: { attribute: false }, twin: { attribute: false }, field: { attribute: false }, section: { attribute: false }, who: {}, days: { type: Number }, tall: { type: Number }, needleMm: { type: Number } };

  constructor() {
    super();
    /** @type {any} */ this.result = null;
    /** @type {any} */ this.twin = null;
    /** @type {any} */ this.field = null;
    /** @type {any} */ this.section = null;
    /** @type {import('./scene.js').Who} */ this.who = 'middle';
    this.days = 0;
    this.tall = 400;
    this.needleMm = 0.25;
    /** Nothing moves while an answer is on its way: the machine has better to do. */ this.hold = () => false;
    /** @type {Map<string, import('./draw/raster.js').Kept>} */ this.kept = new Map();
    this.seen = false;
    /** A frame that is waited for, with a picture to be drawn after it. */ this.waiting = 0;
    this.last = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ this.due = undefined;
    this.tissueKey = '';
    /** The picture without what moves, kept between frames. @type {HTMLCanvasElement | null} */ this.still = null;
    /** What moves over it. @type {((ctx: CanvasRenderingContext2D, beat: number) => void) | null} */ this.alive = null;
    /** @type {Record<string, string> | undefined} */ this.colour = undefined;
    this.recolour = () => { this.colour = undefined; this.draw(); };
    this.calm = matchMedia('(prefers-reduced-motion: reduce)');
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.watch = new IntersectionObserver((entries) => { this.seen = entries[entries.length - 1].isIntersecting; if (this.seen) this.move(); });
    this.size = new ResizeObserver(() => this.draw());
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.paper = matchMedia('print');
    for (const one of [this.dark, this.paper]) one.addEventListener('change', this.recolour);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch?.disconnect();
    this.size?.disconnect();
    for (const one of [this.dark, this.paper]) one?.removeEventListener('change', this.recolour);
    this.seen = false;
  }

  firstUpdated() {
    const canvas = this.querySelector('canvas');
    if (!canvas) return;
    this.watch?.observe(canvas);
    this.size?.observe(this);
  }

  /** A new answer is drawn after the frame that shows its figures; all else at once. @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.still || [...changed.keys()].some((key) => !ANSWERS.includes(key))) this.draw();
    else this.waiting ||= requestAnimationFrame(() => setTimeout(() => this.waiting && this.draw()));
  }

  /** Some frames a second while it is seen; no other work between them. */
  move() {
    if (!this.seen || this.calm.matches || this.due) return;
    this.due = setTimeout(() => requestAnimationFrame((now) => {
      this.due = undefined;
      this.last = now;
      if (!this.hold()) this.breathe(now / 1000);
      this.move();
    }), FRAME_MS);
  }

  colours() {
    const style = getComputedStyle(document.documentElement);
    const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return Object.fromEntries(TOKENS.map((name) => [camel(name), style.getPropertyValue(`--${name}`).trim()]));
  }

  /** One frame: the picture that is kept, and over it what moves. */
  breathe(beat = 0) {
    const canvas = this.querySelector('canvas');
    const ctx = canvas?.getContext('2d');
    if (!ctx || !this.still) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.drawImage(this.still, 0, 0);
    const ratio = Math.min(3, devicePixelRatio || 1);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.alive?.(ctx, beat);
  }

  /** Draws the moment anew, without what moves. */
  draw() {
    this.waiting = 0;
    const canvas = this.querySelector('canvas');
    if (!canvas || !this.result?.drawing) return;
    const width = this.clientWidth;
    if (width < 20) return;
    const height = this.tall;
    const ratio = Math.min(3, devicePixelRatio || 1);
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.height = `${height}px`;
    }
    this.still ??= document.createElement('canvas');
    if (this.still.width !== canvas.width || this.still.height !== canvas.height) Object.assign(this.still, { width: canvas.width, height: canvas.height });
    const ctx = /** @type {CanvasRenderingContext2D} */ (this.still.getContext('2d'));
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const depthMm = windowMm(this.result);
    const y0 = Math.round(height * 0.15);
    const k = (height - y0) / depthMm;
    const scene = sceneAt(this.result, this.twin, this.who, this.days, width / k, this.field, this.section);
    const key = [width, height, depthMm, this.who, scene.needles.length, this.result.seed, JSON.stringify(this.result.case.course), scene.layersUm.dermis].join(' ');
    if (key !== this.tissueKey || this.section !== this.tissueSection) {
      this.tissueKey = key;
      this.tissueSection = this.section;
      this.tissue = tissueOf(width / k, depthMm, scene, this.section, this.result.tissue);
    }
    this.colour ??= this.colours();
    /** @type {keyof typeof PIGMENT} */
    const type = this.result.case?.patient?.phototype ?? 'III';
    const sheet = { ctx, width, height, y0, k, depthMm, colour: this.colour, kept: this.kept, pigment: PIGMENT[type] ?? 0.25, needleMm: this.needleMm, named: width > 330 * textSize(), size: textSize() };
    paint(sheet, scene, /** @type {any} */ (this.tissue));
    this.alive = (/** @type {CanvasRenderingContext2D} */ over, /** @type {number} */ beat) => blood({ ...sheet, ctx: over }, scene, beat);
    this.breathe(this.last / 1000);
    canvas.setAttribute('aria-label', this.describe(scene));
    canvas.dataset.collagen = String(scene.collagenPercent);
    canvas.dataset.redness = String(scene.redness);
  }

  /** @param {import('./scene.js').Scene} scene */
  describe(scene) {
    return `${words.skin[this.who]}, ${since(this.days)}: ${words.skin.redness} ${short(scene.redness)}, ${words.skin.channels} ${whole(scene.poreOpen * 100)} %, ${words.skin.collagen} ${short(scene.collagenPercent)} %, ${words.inside}.`;
  }

  render() {
    return html`<figure class="skin"><figcaption>${words.skin[this.who]}</figcaption><canvas role="img"></canvas></figure>`;
  }
}

customElements.define('percola-skin', PercolaSkin);
