// @ts-check
/** <percola-forecast>: controls beside the result. */
import { html, LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { download, getOnce, onConnection } from '/page/api.js';
import { bandSeries, ends, look, textSize, token } from '/page/chart.js';
import { Asking } from '/page/forecast/asking.js';
import { daysAt, positionOf, ticks } from '/page/forecast/clock.js';
import { aboutPerson, courseControls } from '/page/forecast/controls.js';
import { headline } from '/page/forecast/headline.js';
import { answerStrip, benefitList, effectList, reasons } from '/page/forecast/outcome.js';
import { layerSizes } from '/page/forecast/draw/labels.js';
import { sceneAt } from '/page/forecast/scene.js';
import { better, betterRange, short, since, whole } from '/page/numbers.js';
import { caseOf, change, onChange, sharedAddress, state } from '/page/state.js';
import { troubleCard, waiting } from '/page/trouble.js';
import { openWhy, whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';
import '/page/forecast/skin.js';

const w = words.forecast;
const PLAY_MS = 22000;
/** What the curves of the tissue are multiplied by. */
const CURVES = /** @type {const} */ ({ collagenChangePercent: 1, erythema: 1, barrierOpenFraction: 100, melaninExcess: 1 });

/** Whose coefficients stand behind a curve. @type {Record<string, string>} */
const CURVE_CODES = { collagenChangePercent: 'collagen', erythema: 'erythema', barrierOpenFraction: 'channels', melaninExcess: 'pih' };

class PercolaForecast extends LitElement {
  static properties = { catalogues: { state: true }, at: { state: true }, playing: { state: true }, beside: { state: true }, curve: { state: true }, said: { state: true }, trouble: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.catalogues = null;
    this.at = positionOf(80, 365);
    this.playing = false;
    /** @type {import('./scene.js').Who[]} */ this.beside = [];
    /** @type {keyof typeof CURVES | 'benefit'} */ this.curve = 'benefit';
    this.said = '';
    /** @type {Error | null} */ this.trouble = null;
    this.withPerson = false;
    /** What a screen reader says of the newest answer that has settled. */ this.heard = '';
    this.held = () => this.asking.busy;
    this.asking = new Asking('forecast', (draws) => caseOf(state.course, draws), () => this.requestUpdate());
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    const leaving = [onChange(() => this.asking.now()), onConnection((up) => up && this.asking.again())];
    this.leave = () => leaving.forEach((leave) => leave());
    if (innerWidth > 1500) this.beside = ['nothing'];
    this.asking.now();
    try {
      this.catalogues = await getOnce('/api/v1/catalogues');
    } catch (failed) {
      this.trouble = /** @type {Error} */ (failed);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.leave?.();
    this.asking.stop();
    this.playing = false;
  }

  nameOf(/** @type {string} */ code) {
    const all = [...(this.catalogues?.benefits ?? []), ...(this.catalogues?.sideEffects ?? [])];
    return all.find((/** @type {any} */ one) => (one.benefit ?? one.event) === code)?.name ?? code;
  }

  render() {
    if (this.trouble) return troubleCard(this.trouble, () => location.reload());
    if (!this.catalogues) return waiting();
    const { result, slow, trouble, outdated } = this.asking;
    const lead = result?.benefits?.find((/** @type {any} */ row) => row.concern && row.applicable) ?? null;
    if (this.asking.settled) this.heard = `${headline(result.answer)}. ${lead ? w.heard(this.nameOf(lead.benefit), better(lead.improvementPercent.q50), betterRange(lead.improvementPercent)) : ''}`;
    return html`
      <div class="intro"><h1>${w.title}</h1><p>${w.intro} ${state.example ? w.example : ''}</p></div>
      ${result ? answerStrip(result.answer, lead, lead ? this.nameOf(lead.benefit) : '', slow, headline(result.answer), lead ? () => this.why(lead.benefit, lead.sentence) : null, this.heard, outdated) : ''}
      <p class="onpaper small">${this.inWords()}</p>
      <div class="forecast">
        <form class="card controls" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
          ${guard([state.course, state.person, state.concern, state.site, this.catalogues], () => html`
          ${courseControls('course', state.course, this.catalogues, (course) => change({ course }))}
          ${aboutPerson(state.person, state.concern, state.site, this.catalogues, (about) => change(about))}`)}
        </form>
        <div class="results ${outdated ? 'old' : ''}">
          ${troubleCard(trouble, () => this.asking.now())}
          ${result ? this.found(result) : trouble ? '' : waiting()}
        </div>
      </div>`;
  }

  /** Person and course in one line, for paper: the controls are not printed. */
  inWords() {
    const { course, person } = state;
    const known = (/** @type {any[]} */ all, /** @type {string} */ key, /** @type {string} */ code) => all.find((one) => one[key] === code)?.name ?? code;
    const { devices, topicals, sites } = this.catalogues;
    /** @type {[string, string | number][]} */
    const facts = [
      [w.device, known(devices, 'key', course.device)], [w.depth, `${course.settingMm} mm`], [w.until, course.until === 'passes' ? `${w.passes} ${course.passes}` : w.untils[/** @type {keyof typeof w.untils} */ (course.until)] ?? course.until],
      [w.sessions, course.sessions], ...(course.sessions > 1 ? [/** @type {[string, number]} */ ([w.interval, course.intervalDays])] : []),
      [w.topical, course.topical === 'none' ? w.none : `${known(topicals, 'key', course.topical)}, ${w[/** @type {"before" | "during" | "after"} */ (course.applied)] ?? course.applied}`], [w.operator, course.operator === 'home' ? w.home : w.professional], [w.sun, w.suns[/** @type {keyof typeof w.suns} */ (course.sun)] ?? course.sun],
      [w.concern, this.nameOf(state.concern)], [w.site, known(sites, 'site', state.site)], [w.age, person.ageYears], [w.sex, person.sex === 'male' ? w.male : w.female], [w.phototype, w.phototypes[/** @type {keyof typeof w.phototypes} */ (person.phototype)] ?? person.phototype],
    ];
    return facts.map(([name, value]) => `${name.replace(/[?…]/g, '').trim()}: ${value}`).join('; ');
  }

  /** @param {any} result */
  found(result) {
    if (!result.drawing) return html`<section class="card note stop"><h2>${headline(result.answer)}</h2><p>${w.forbids}</p></section>${reasons(result.answer)}`;
    return html`
      ${this.skin(result)}
      ${guard([result, state.concern, this.curve, this.said, this.catalogues], () => html`
      ${reasons(result.answer)}
      <div class="stack benefits"><section class="card"><div class="split"><h2>${w.benefits}</h2><span class="quiet small">${w.refined(result.draws)}</span></div>
        ${benefitList(result.benefits, (code) => this.nameOf(code), (row) => this.why(row.benefit, `${row.sentence} ${row.forecastBy?.sentence ?? ''}`))}</section>
        ${this.overTime(result)} ${this.downloads()}</div>
      <section class="card effects"><h2>${w.effects}</h2>
        ${effectList(result.sideEffects, (code) => this.nameOf(code), (row) => this.why(row.event, row.whatToDo, row.basis))}</section>`)}`;
  }

  /** @param {string} code @param {string} says @param {string} [basis] */
  why(code, says, basis) {
    openWhy({ name: this.nameOf(code), code, says, basis, result: this.asking.result });
  }

  /** What stands behind a curve. @param {any} result @param {string} key @param {string} name @param {string} [benefit] */
  behind(result, key, name, benefit) {
    const row = result.benefits.find((/** @type {any} */ one) => one.benefit === benefit);
    return key === 'benefit' ? { name, code: benefit ?? '', says: row?.sentence ?? '', result } : { name, code: CURVE_CODES[key] ?? '', says: w.bands };
  }

  /** What stands behind one of the figures below the drawing. @param {string} code @param {string} name @param {unknown} says */
  reading(code, name, says) {
    return html`<dt>${name} ${whyButton({ name, code, says: words.skin.readingNote })}</dt>${says}`;
  }

  /** @param {any} result */
  skin(result) {
    const horizon = result.tissue[result.tissue.length - 1].day;
    const days = daysAt(this.at, horizon);
    const s = words.skin;
    const device = this.catalogues.devices.find((/** @type {any} */ d) => d.key === state.course.device);
    const shown = /** @type {import('./scene.js').Who[]} */ (['middle', ...['nothing', 'poor'].filter((who) => this.beside.includes(/** @type {any} */ (who)))]);
    const scene = sceneAt(result, this.asking.twin, 'middle', days, 1);
    const row = (/** @type {string} */ key) => result.tissue.reduce((/** @type {any} */ best, /** @type {any} */ one) => (Math.abs(one.day - days) < Math.abs(best.day - days) ? one : best))[key];
    const narrow = innerWidth < 560;
    const layers = layerSizes(scene);
    const tall = shown.length > 1 && narrow ? 300 : Math.round(Math.min(460 * textSize(), Math.max(320, innerHeight * 0.46)));
    const toggle = (/** @type {import('./scene.js').Who} */ who) => (this.beside = this.beside.includes(who) ? this.beside.filter((one) => one !== who) : [...this.beside, who]);
    return html`<section class="card cut">
      <div class="split"><div><h2>${s.title}</h2></div>
        <div class="row small"><span>${s.beside}</span><span class="segments">${/** @type {import('./scene.js').Who[]} */ (['nothing', 'poor']).map((who) => html`<button type="button" aria-pressed=${this.beside.includes(who)} @click=${() => toggle(who)}>${s[who]}</button>`)}</span></div></div>
      <div class="skins" data-count=${shown.length}>${shown.map((who) => html`<percola-skin .result=${result} .twin=${this.asking.twin} .field=${this.asking.field} .section=${this.asking.section} .who=${who} .days=${days} .hold=${this.held} .tall=${tall} .needleMm=${(device?.needleDiameterUm ?? 250) / 1000}></percola-skin>`)}</div>
      <div class="clock">
        <button type="button" class="main play" aria-label=${this.playing ? s.pause : s.play} @click=${() => this.play()}><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${this.playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 1.5v13l10-6.5z'}></path></svg></button>
        <div><label for="time" class="split small"><span>${s.time}</span><output for="time"><b>${since(days)}</b></output></label>
          <input id="time" type="range" min="0" max="1" step="0.002" .value=${String(this.at)} aria-valuetext=${since(days)} @input=${(/** @type {any} */ event) => { this.playing = false; this.at = Number(event.target.value); }}></div>
        <div class="ticks">${ticks(horizon, narrow).map((tick) => html`<button type="button" tabindex="-1" data-at=${positionOf(tick.days, horizon)} @click=${() => { this.playing = false; this.at = positionOf(tick.days, horizon); }}>${tick.name}</button>`)}</div>
      </div>
      <dl class="readings">
        <div>${this.reading('erythema', s.redness, html`<dd>${whole(scene.redness * 100)} % <small>${s.ofPeak}</small></dd>`)}</div>
        <div>${this.reading('channels', s.channels, html`<dd>${whole(scene.poreOpen * 100)} % <small>${s.barrier}: ${whole(scene.trackOpen * 100)} %</small></dd>`)}</div>
        <div>${this.reading('collagen', s.collagen, html`<dd data-collagen=${scene.collagenPercent}>${scene.collagenPercent > 0 ? '+' : ''}${whole(scene.collagenPercent)} % (${whole(row('collagenChangePercent').q05)} ${words.to} ${whole(row('collagenChangePercent').q95)}) <small>${words.inside}</small></dd>`)}</div>
        <div>${this.reading('epidermis', s.epidermis, html`<dd>${scene.epidermisPercent > 0 ? '+' : ''}${whole(scene.epidermisPercent)} % <small>${words.inside}</small></dd>`)}</div>
        ${scene.serumUg ? html`<div>${this.reading('product', s.serum, html`<dd>${short(scene.serumUg.sc + scene.serumUg.epidermis + scene.serumUg.dermis)} ${s.perArea} <small>${s.layers.dermis}: ${short(scene.serumUg.dermis)}</small></dd>`)}</div>` : ''}
        <div>${this.reading('layers', s.thickness, html`<dd>${layers.map(([name, size]) => html`<small>${name}: ${size}</small>`)}</dd>`)}</div>
      </dl>
      <ul class="legend">${this.legend(Boolean(result.delivery?.amountUgPerCm2?.length))}</ul>
      <p class="small quiet">${s.drawn} ${this.beside.includes('poor') ? `${s.poor}: ${s.poorNote}.` : ''}</p>
    </section>`;
  }

  /** @param {boolean} dosed */
  legend(dosed) {
    const l = words.skin.legend;
    const rows = /** @type {[string, string][]} */ ([['channel', dosed ? 'serum' : 'accent'], ['fibre', 'fibre'], ['fresh', 'new-fibre'], ['vessel', 'vessel'], ['cell', 'cell'], ...(dosed ? [['serum', 'serum']] : []), ['pigment', 'pigment']]);
    return rows.map(([key, colour]) => html`<li><i data-colour=${colour}></i>${l[/** @type {keyof typeof l} */ (key)]}</li>`);
  }

  play() {
    if (this.playing) {
      this.playing = false;
      return;
    }
    this.playing = true;
    if (this.at > 0.995) this.at = 0;
    const from = performance.now() - this.at * PLAY_MS;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let shown = 0;
    const step = (/** @type {number} */ now) => {
      if (!this.playing) return;
      if (!still || now - shown > 900) {
        shown = now;
        this.at = Math.min(1, (now - from) / PLAY_MS);
      }
      if (this.at >= 1) this.playing = false;
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  updated() {
    this.querySelectorAll('.legend i').forEach((spot) => (/** @type {HTMLElement} */ (spot).style.background = `var(--${/** @type {HTMLElement} */ (spot).dataset.colour})`));
    this.querySelectorAll('.ticks button').forEach((tick) => (/** @type {HTMLElement} */ (tick).style.left = `${Number(/** @type {HTMLElement} */ (tick).dataset.at) * 100}%`));
    const skins = /** @type {HTMLElement | null} */ (this.querySelector('.skins'));
    skins?.style.setProperty('--skins', skins.dataset.count ?? '1');
  }

  /** @param {any} result */
  overTime(result) {
    const lead = result.drawing.benefits.find((/** @type {any} */ one) => one.benefit === state.concern) ?? result.drawing.benefits[0];
    const names = /** @type {[string, string][]} */ ([...(lead ? [['benefit', this.nameOf(lead.benefit)]] : []), ...Object.entries(w.curves).map(([key, name]) => [key, name.split(',')[0]])]);
    const key = lead || this.curve !== 'benefit' ? this.curve : 'collagenChangePercent';
    const tissue = key === 'benefit' ? null : key;
    const day = tissue ? result.tissue.map((/** @type {any} */ row) => row.day) : lead.day;
    const q = tissue ? Object.fromEntries(['q05', 'q25', 'q50', 'q75', 'q95'].map((name) => [name, result.tissue.map((/** @type {any} */ row) => row[tissue][name] * CURVES[tissue])])) : lead.improvementPercent;
    const title = tissue ? w.curves[tissue] : `${this.nameOf(lead.benefit)}: ${w.percentBetter} ${words.versus}`;
    const option = () => {
      const { text, axis, grid, animationDuration } = look();
      return { grid, animationDuration, textStyle: text,
        xAxis: { type: 'value', min: 0, max: day[day.length - 1], name: w.dayAxis, nameLocation: 'middle', nameGap: 26 * textSize(), ...axis, splitLine: { show: false } },
        yAxis: { type: 'value', ...axis, ...ends([q]) },
        series: bandSeries(title, day, q, token('accent')) };
    };
    return html`<section class="card"><div class="split"><h2>${w.overTime}</h2>
      <span class="segments small">${names.map(([code, name]) => html`<button type="button" aria-pressed=${key === code} @click=${() => (this.curve = /** @type {any} */ (code))}>${name}</button>`)}</span></div>
      <percola-chart .heading=${title} .why=${this.behind(result, key, title, lead?.benefit)} .note=${key === 'collagenChangePercent' ? `${words.inside}. ${w.bands}` : w.bands} .of=${[result, key]} .option=${option}
        .table=${{ heading: title, columns: w.columns, rows: day.map((/** @type {number} */ d, /** @type {number} */ k) => [whole(d), short(q.q05[k]), short(q.q25[k]), short(q.q50[k]), short(q.q75[k]), short(q.q95[k])]) }}></percola-chart></section>`;
  }

  downloads() {
    const file = () => caseOf(state.course, 512);
    const get = (/** @type {string} */ accept, /** @type {string} */ name, path = 'simulate') => download(`/api/v1/${path}`, file(), accept, name).catch((failed) => (this.said = failed.message));
    return html`<section class="card noprint"><h2>${w.downloads}</h2><div class="row">
      <button @click=${() => get('text/html', 'percola-report.html')}>${w.report}</button>
      <button @click=${() => get('application/json', 'percola-result.json')}>${w.json}</button>
      <button @click=${() => get('text/csv', 'percola-result.csv')}>${w.csv}</button>
      <button @click=${() => get('text/html', 'percola-checklist.html', 'checklist')}>${w.checklist}</button>
      <button @click=${() => get('text/calendar', 'percola-course.ics', 'checklist')}>${w.calendar}</button>
      <button @click=${() => { navigator.clipboard.writeText(sharedAddress(this.withPerson)).then(() => (this.said = w.linked)); }}>${w.link}</button>
      <label class="check"><input type="checkbox" @change=${(/** @type {any} */ event) => (this.withPerson = event.target.checked)}>${w.withPerson}</label>
      <span role="status">${this.said}</span></div></section>`;
  }
}

customElements.define('percola-forecast', PercolaForecast);
