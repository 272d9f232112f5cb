// @ts-check
/** The shell: five places, the status line, and what to show when the server is away. */
import { html, LitElement, nothing } from 'lit';
import { words } from '/page/words.js';
import { place, onPlace, go } from '/page/state.js';
import { greet, lost, onConnection } from '/page/api.js';

/** Each place is fetched when it is first opened. @type {Record<string, {title: string, load: () => Promise<unknown>, show: () => unknown}>} */
const PLACES = {
  ask: { title: words.places.ask, load: () => import('/page/ask/ask.js'), show: () => html`<percola-ask></percola-ask>` },
  forecast: { title: words.places.forecast, load: () => import('/page/forecast/forecast.js'), show: () => html`<percola-forecast></percola-forecast>` },
  compare: { title: words.places.compare, load: () => import('/page/compare/compare.js'), show: () => html`<percola-compare></percola-compare>` },
  laboratory: { title: words.places.laboratory, load: () => import('/page/laboratory/laboratory.js'), show: () => html`<percola-laboratory></percola-laboratory>` },
  why: { title: words.places.why, load: () => import('/page/why/why.js'), show: () => html`<percola-why></percola-why>` },
};

class PercolaPage extends LitElement {
  static properties = { here: { state: true }, ready: { state: true }, away: { state: true }, locked: { state: true } };

  constructor() {
    super();
    this.here = '';
    this.ready = false;
    this.away = false;
    this.locked = '';
  }

  createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    onConnection((up) => {
      this.away = !up;
      if (up && !this.ready && this.here) this.fetch();
    });
    onPlace(() => this.open());
    this.locked = await greet();
    if (!this.locked) this.open();
  }

  async open() {
    const wanted = PLACES[place()] ? place() : 'forecast';
    if (wanted === this.here) return;
    const first = !this.here;
    this.here = wanted;
    this.ready = false;
    document.title = `${PLACES[wanted].title} · Percola`;
    await this.fetch();
    await this.updateComplete;
    if (!first) {
      window.scrollTo(0, 0);
      this.querySelector('main')?.focus({ preventScroll: true });
    }
  }

  /** The modules of the place; a browser that keeps a failed one needs the page anew. */
  async fetch() {
    const wanted = this.here;
    try {
      await PLACES[wanted].load();
      this.ready = this.here === wanted || this.ready;
    } catch {
      lost();
    }
  }

  render() {
    return html`
      ${this.away ? html`<p class="offline" role="alert">${words.away}</p>` : ''}
      <header class="top">
        <a class="skip" href="#" @click=${(/** @type {Event} */ event) => { event.preventDefault(); this.querySelector('main')?.focus(); }}>${words.skip}</a>
        <div class="bar">
          <a class="brand" href="#/forecast"><img src="/page/icon.svg" alt="">Percola</a>
          <nav class="places" aria-label=${words.placesLabel}>
            ${Object.entries(PLACES).map(([key, one]) => html`
              <a href="#/${key}" aria-current=${this.here === key ? 'page' : nothing} @click=${(/** @type {Event} */ event) => { event.preventDefault(); go(key); }}>${one.title}</a>`)}
          </nav>
        </div>
        <p class="status">${words.status}</p>
      </header>
      <main tabindex="-1">${this.locked ? this.door() : this.ready ? PLACES[this.here].show() : this.loading()}</main>
      <percola-reason></percola-reason>
      <footer class="foot"><p>${words.foot}</p></footer>`;
  }

  door() {
    return html`<section class="card state"><h1>${words.door.title}</h1><p>${this.locked}</p></section>`;
  }

  loading() {
    return html`<div class="state" role="status"><h1 class="unseen">Percola</h1><p>${this.away ? words.awayLong : words.loading}</p>${this.away ? html`<button @click=${() => location.reload()}>${words.reload}</button>` : ''}</div>`;
  }
}

customElements.define('percola-page', PercolaPage);
