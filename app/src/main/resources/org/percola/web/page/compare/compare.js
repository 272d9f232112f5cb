// @ts-check
/** <percola-compare>: two courses for one person, and what the planner would try. */
import { html, LitElement } from 'lit';
import { ask, getOnce, onConnection } from '/page/api.js';
import { bandSeries, ends, look, textSize, token } from '/page/chart.js';
import { planCard } from '/page/compare/plan.js';
import { Asking } from '/page/forecast/asking.js';
import { aboutPerson, courseControls } from '/page/forecast/controls.js';
import { headline } from '/page/forecast/headline.js';
import { better, betterRange, chance, short, whole } from '/page/numbers.js';
import { caseOf, change, onChange, state } from '/page/state.js';
import { troubleCard, waiting } from '/page/trouble.js';
import { whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';

const w = words.compare;
/** Shared worlds in which the difference is counted. */
const PAIRED = 512;

/** "3 less to 12 more". @param {any} q */
function points(q) {
  const [low, high] = [Math.round(q.q05), Math.round(q.q95)];
  if (low >= 0) return w.pointsMore(low, high);
  if (high <= 0) return w.pointsLess(-high, -low);
  return w.pointsBoth(-low, high);
}

class PercolaCompare extends LitElement {
  static properties = { catalogues: { state: true }, trouble: { state: true }, versus: { state: true } };

  constructor() {
    super();
    /** @type {any} */ this.catalogues = null;
    /** @type {Error | null} */ this.trouble = null;
    /** @type {any} */ this.versus = null;
    this.pair = '';
    const changed = () => { this.requestUpdate(); this.together(); };
    this.a = new Asking('a', (draws) => caseOf(state.course, draws), changed);
    this.b = new Asking('b', (draws) => caseOf(state.other, draws), changed);
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    const leaving = [onChange(() => this.now()), onConnection((up) => { if (up) { this.a.again(); this.b.again(); } })];
    this.leave = () => leaving.forEach((leave) => leave());
    this.now();
    try {
      this.catalogues = await getOnce('/api/v1/catalogues');
    } catch (failed) {
      this.trouble = /** @type {Error} */ (failed);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.leave?.();
    this.a.stop();
    this.b.stop();
  }

  now() {
    const keys = [JSON.stringify(caseOf(state.course, 0)), JSON.stringify(caseOf(state.other, 0))];
    if (keys[0] !== this.keys?.[0]) this.a.now();
    if (keys[1] !== this.keys?.[1]) this.b.now();
    this.keys = keys;
    this.requestUpdate();
  }

  render() {
    if (this.trouble) return troubleCard(this.trouble, () => location.reload());
    if (!this.catalogues) return waiting();
    return html`<div class="intro"><h1>${w.title}</h1><p>${w.intro}</p></div>
      <div class="stack">
        <details class="card"><summary>${words.forecast.about}: ${state.person.ageYears}, ${state.person.sex}, ${state.person.phototype}; ${this.name(state.concern)}, ${state.site}</summary>
          <form class="two" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>${aboutPerson(state.person, state.concern, state.site, this.catalogues, (about) => change(about))}</form></details>
        ${this.difference()}
        <div class="two">${this.side('a', state.course, this.a, (course) => change({ course }))}${this.side('b', state.other, this.b, (other) => change({ other }))}</div>
        ${this.charts()}
        ${planCard(this, (course) => change({ other: { ...state.other, ...course } }))}
      </div>`;
  }

  /** @param {string} code */
  name(code) {
    return this.catalogues.benefits.find((/** @type {any} */ one) => one.benefit === code)?.name ?? code;
  }

  /** @param {'a' | 'b'} which @param {any} course @param {Asking} asking @param {(course: any) => void} tell */
  side(which, course, asking, tell) {
    const answer = asking.result?.answer;
    return html`<section class="card course-${which}"><div class="split"><h2>${w[which]} ${asking.slow ? html`<span class="busy" role="img" aria-label=${words.forecast.computing}></span>` : ''}</h2>
        ${which === 'b' ? html`<span class="row"><button class="plain small" @click=${() => change({ course: state.other, other: state.course })}>${w.swap}</button><button class="plain small" @click=${() => change({ other: { ...state.course } })}>${w.copy}</button></span>` : ''}</div>
      ${answer ? html`<p><b>${headline(answer)}</b></p>` : ''}
      ${troubleCard(asking.trouble, () => asking.now())}
      <form @submit=${(/** @type {Event} */ event) => event.preventDefault()}>${courseControls(which, course, this.catalogues, tell)}</form></section>`;
  }

  /** Once both are there: the difference, world by world. */
  async together() {
    if (this.a.busy || this.b.busy || !this.a.result?.drawing || !this.b.result?.drawing) return;
    const pair = { a: caseOf(state.course, PAIRED), b: caseOf(state.other, PAIRED) };
    const key = JSON.stringify(pair);
    if (key === this.pair) return;
    this.pair = key;
    this.versus = null;
    try {
      const found = await ask('/api/v1/compare', pair, { follow: 'compare', patient: true });
      if (key === this.pair) this.versus = found;
    } catch {
      this.pair = '';
    }
  }

  lead(/** @type {Asking} */ asking) {
    return asking.result?.benefits?.find((/** @type {any} */ row) => row.concern && row.applicable && row.improvementPercent);
  }

  difference() {
    const [a, b] = [this.lead(this.a), this.lead(this.b)];
    if (!a || !b) return this.a.trouble || this.b.trouble || (this.a.result && this.b.result) ? '' : waiting(words.forecast.computing);
    const paired = this.versus?.comparable ? this.versus : null;
    const shift = Math.round(paired ? paired.difference.q50 : b.improvementPercent.q50 - a.improvementPercent.q50);
    const effect = (/** @type {Asking} */ asking, /** @type {string} */ code) => asking.result.sideEffects.find((/** @type {any} */ row) => row.event === code);
    const days = (/** @type {Asking} */ asking) => { const q = effect(asking, 'erythema').durationDays; const half = (/** @type {number} */ value) => short(Math.round(value * 2) / 2); return words.withRange(`${half(q.q50)} ${w.days}`, half(q.q05), half(q.q95)); };
    const dark = (/** @type {Asking} */ asking) => { const said = chance(effect(asking, 'pih').probability); return `${said.middle}${said.range ? `, ${words.forecast.could} ${said.range}` : ''}`; };
    const says = (/** @type {any} */ row) => html`<b>${better(row.improvementPercent.q50)}</b> ${words.versus}<br><span class="small">${words.forecast.could} ${betterRange(row.improvementPercent)}</span> <span class="tag ${row.certainty}">${words.forecast.certainty[/** @type {keyof typeof words.forecast.certainty} */ (row.certainty)]}</span>`;
    return html`<section class="card"><h2>${w.difference}</h2>
      <p data-difference=${shift}><b>${this.name(a.benefit)}: ${shift === 0 ? w.same : shift > 0 ? w.more(shift) : w.less(-shift)}</b>${paired ? html`; ${words.forecast.could} ${points(paired.difference)}. ${w.better(whole(100 * paired.betterProbability))}` : html` <span class="busy"></span>`} ${whyButton({ name: `${w.difference}: ${this.name(a.benefit)}`, code: a.benefit, says: w.nearly, result: this.b.result })}</p>
      <p class="quiet small">${w.nearly}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${w.sum}><table><thead><tr><th scope="col"><span class="unseen">${w.sum}</span></th><th scope="col">${w.a}</th><th scope="col">${w.b}</th></tr></thead><tbody>
        <tr><th scope="row">${this.name(a.benefit)} ${whyButton({ name: this.name(a.benefit), code: a.benefit, says: a.sentence, result: this.a.result })}</th><td>${says(a)}</td><td>${says(b)}</td></tr>
        <tr><th scope="row">${w.downtime} ${whyButton({ name: w.downtime, code: 'erythema', says: effect(this.a, 'erythema').whatToDo, basis: effect(this.a, 'erythema').basis })}</th><td>${days(this.a)}</td><td>${days(this.b)}</td></tr>
        <tr><th scope="row">${w.dark} ${whyButton({ name: w.dark, code: 'pih', says: effect(this.a, 'pih').whatToDo, basis: effect(this.a, 'pih').basis })}</th><td>${dark(this.a)}</td><td>${dark(this.b)}</td></tr>
        <tr><th scope="row">${w.visits}</th><td>${state.course.sessions}</td><td>${state.other.sessions}</td></tr></tbody></table></div></section>`;
  }

  charts() {
    const curve = (/** @type {Asking} */ asking) => asking.result?.drawing?.benefits.find((/** @type {any} */ one) => one.benefit === state.concern);
    const [a, b] = [curve(this.a), curve(this.b)];
    if (!a || !b) return '';
    const heading = `${this.name(state.concern)}: ${words.forecast.percentBetter} ${words.versus}`;
    const option = () => {
      const { text, axis, grid, animationDuration } = look();
      return { grid, animationDuration, textStyle: text, legend: { top: 0, right: 0, textStyle: text, data: [w.a, w.b], selectedMode: false },
        xAxis: { type: 'value', min: 0, max: 365, name: words.forecast.dayAxis, nameLocation: 'middle', nameGap: 26 * textSize(), ...axis, splitLine: { show: false } },
        yAxis: { type: 'value', ...axis, ...ends([a.improvementPercent, b.improvementPercent]) },
        series: [...bandSeries(w.a, a.day, a.improvementPercent, token('accent')), ...bandSeries(w.b, b.day, b.improvementPercent, token('second'))] };
    };
    const rows = a.day.map((/** @type {number} */ day, /** @type {number} */ k) => {
      const at = b.day.findIndex((/** @type {number} */ other) => other >= day);
      const cell = (/** @type {any} */ q, /** @type {number} */ i) => words.withRange(whole(q.q50[i]), whole(q.q05[i]), whole(q.q95[i]));
      return [whole(day), cell(a.improvementPercent, k), at < 0 ? '' : cell(b.improvementPercent, at)];
    });
    return html`<section class="card"><percola-chart .heading=${heading} .why=${{ name: heading, code: state.concern, says: w.intro, result: this.a.result }} .of=${[this.a.result, this.b.result]} .option=${option} .table=${{ heading, columns: [words.forecast.columns[0], w.a, w.b], rows }}></percola-chart></section>`;
  }
}

customElements.define('percola-compare', PercolaCompare);
