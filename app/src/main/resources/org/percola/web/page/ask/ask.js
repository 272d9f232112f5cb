// @ts-check
/** <percola-ask>: is it right for me? One question at a time, then the answer with reasons and dates. */
import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { ask, download, getOnce, Refusal } from '/page/api.js';
import { given, open } from '/page/ask/questions.js';
import { reasonLine } from '/page/forecast/outcome.js';
import { headline } from '/page/forecast/headline.js';
import { change, go, state } from '/page/state.js';
import { troubleCard, waiting } from '/page/trouble.js';
import { words } from '/page/words.js';

const w = words.ask;
/** Kept while the page is open, so that a look at another place loses nothing. @type {{answers: import('./questions.js').Answers, at: string, result: any}} */
const kept = { answers: {}, at: '', result: null };

class PercolaAsk extends LitElement {
  static properties = { all: { state: true }, wrong: { state: true }, trouble: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {import('./questions.js').Question[]} */ this.all = [];
    /** @type {string} */ this.wrong = '';
    /** @type {Error | null} */ this.trouble = null;
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.all = (await getOnce('/api/v1/questions')).questions;
      kept.at ||= this.all[0].id;
    } catch (failed) {
      this.trouble = /** @type {Error} */ (failed);
    }
  }

  get open() {
    return open(this.all, kept.answers);
  }

  render() {
    if (this.trouble && !this.all.length) return troubleCard(this.trouble, () => location.reload());
    if (!this.all.length) return waiting();
    return html`<div class="ask"><div class="intro"><h1>${w.title}</h1><p>${w.intro}</p></div>
      ${kept.result ? this.answer(kept.result) : this.question()}${troubleCard(this.trouble, () => this.finish())}</div>`;
  }

  question() {
    const questions = this.open;
    const index = Math.max(0, questions.findIndex((one) => one.id === kept.at));
    const question = questions[index];
    const said = kept.answers[question.id];
    const answered = questions.filter((one) => kept.answers[one.id]).length;
    return html`<section class="card question" aria-labelledby="question">
      <label class="small quiet split"><span>${w.sections[/** @type {keyof typeof w.sections} */ (question.section)] ?? question.section}</span><span>${w.of(index + 1, questions.length)}</span></label>
      <progress max=${questions.length} value=${index} aria-label=${w.progress}></progress>
      <h2 id="question" tabindex="-1">${question.words}</h2>
      ${question.help ? html`<p class="quiet">${question.help}</p>` : ''}
      <form novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.next(); }}>
        <div class="choices">${this.field(question, said)}</div>
        <p class="wrong" role="alert">${this.wrong}</p>
        <div class="row"><button type="button" ?disabled=${index === 0} @click=${() => this.step(-1)}>${w.back}</button>
          <span class="row">${said ? '' : html`<button type="button" @click=${() => this.step(1)}>${w.later}</button>`}<button class="main" ?disabled=${this.busy}>${index === questions.length - 1 ? w.finish : w.next}</button></span></div>
      </form></section>
      <p class="row small">${answered > 3 ? html`<button class="plain" @click=${() => this.finish()}>${w.now}</button>` : ''}${answered ? html`<button class="plain" @click=${() => this.forget()}>${w.forget}</button>` : ''}</p>`;
  }

  /** @param {import('./questions.js').Question} question @param {string[] | undefined} said */
  field(question, said) {
    const unsure = /** @type {[string, string]} */ (['unsure', w.unsure]);
    const options = question.kind === 'yes-no' ? [{ value: 'yes', words: w.yes }, { value: 'no', words: w.no }] : question.options ?? [];
    const all = question.mayBeUnsure && !options.some((one) => one.value === 'unsure') ? [...options, { value: unsure[0], words: unsure[1] }] : options;
    switch (question.kind) {
      case 'yes-no':
      case 'choice':
        return all.map((one) => html`<label><input type="radio" name="answer" .checked=${live(said?.[0] === one.value)} @change=${() => this.say(question, [one.value])}>${one.words}</label>`);
      case 'choices':
        return all.map((one) => html`<label><input type="checkbox" .checked=${live(said?.includes(one.value) ?? false)} @change=${(/** @type {any} */ event) => this.pick(question, one.value, event.target.checked)}>${one.words}</label>`);
      default: {
        const type = question.kind === 'number' ? 'number' : question.kind === 'date' ? 'date' : 'text';
        const value = said && said[0] !== 'unsure' ? said.join(', ') : '';
        return html`<div class="field"><label for="value">${question.kind === 'names' ? w.names : question.kind === 'date' ? w.date : question.unit ?? ''}</label>
          <input id="value" type=${type} .value=${live(value)} min=${question.low ?? ''} max=${question.high ?? ''} step="any" aria-invalid=${this.wrong ? 'true' : 'false'} autocomplete="off"
            @input=${(/** @type {any} */ event) => this.write(question, event.target.value)}></div>
          ${question.mayBeUnsure ? html`<label><input type="radio" name="answer" .checked=${live(said?.[0] === 'unsure')} @change=${() => this.say(question, ['unsure'])}>${w.unsure}</label>` : ''}
          ${question.kind === 'names' ? html`<label><input type="radio" name="answer" .checked=${live(said?.length === 0)} @change=${() => this.say(question, [])}>${w.noNames}</label>` : ''}`;
      }
    }
  }

  /** @param {import('./questions.js').Question} question @param {string[]} values */
  say(question, values) {
    kept.answers = { ...kept.answers, [question.id]: values };
    this.wrong = '';
    this.requestUpdate();
  }

  /** "None of these" and "not sure" stand alone. @param {import('./questions.js').Question} question @param {string} value @param {boolean} on */
  pick(question, value, on) {
    const alone = ['none', 'unsure'];
    const before = (kept.answers[question.id] ?? []).filter((one) => one !== value && !alone.includes(one));
    this.say(question, on ? (alone.includes(value) ? [value] : [...before, value]) : before);
  }

  /** @param {import('./questions.js').Question} question @param {string} text */
  write(question, text) {
    if (text.trim()) this.say(question, question.kind === 'names' ? text.split(',').map((name) => name.trim()).filter(Boolean) : [text.trim()]);
    else {
      const { [question.id]: _, ...rest } = kept.answers;
      kept.answers = rest;
      this.requestUpdate();
    }
  }

  next() {
    const question = this.open.find((one) => one.id === kept.at) ?? this.open[0];
    this.wrong = this.wrongWith(question, kept.answers[question.id]);
    if (this.wrong) {
      /** @type {HTMLElement | null} */ (this.querySelector('#value'))?.focus();
      return;
    }
    this.trouble = null;
    this.step(1);
  }

  /** What a hand can mistype; the server looks at everything once more. @param {import('./questions.js').Question} question @param {string[] | undefined} said */
  wrongWith(question, said) {
    const broken = /** @type {HTMLInputElement | null} */ (this.querySelector('#value'))?.validity.badInput;
    if (broken) return question.kind === 'date' ? w.wrongDate : w.wrongNumber;
    if (!said || said[0] === 'unsure') return '';
    if (question.kind === 'number' && !(Number(said[0]) >= (question.low ?? -Infinity) && Number(said[0]) <= (question.high ?? Infinity))) return w.range(question.low ?? 0, question.high ?? 0, question.unit ?? '');
    if (question.kind === 'date' && said[0] > new Date().toISOString().slice(0, 10)) return w.future;
    return '';
  }

  /** @param {number} by */
  async step(by) {
    this.wrong = '';
    const questions = this.open;
    const to = questions.findIndex((one) => one.id === kept.at) + by;
    if (to >= questions.length) {
      await this.finish();
      return;
    }
    kept.at = questions[Math.max(0, to)].id;
    this.requestUpdate();
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('#question'))?.focus();
  }

  async finish() {
    this.busy = true;
    this.trouble = null;
    try {
      kept.result = await ask('/api/v1/answers', given(this.all, kept.answers));
      this.carry(kept.result.case);
      this.busy = false;
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.querySelector('.verdict'))?.focus();
    } catch (failed) {
      const mine = failed instanceof Refusal ? failed.problems.find((problem) => this.open.some((one) => one.id === problem.path)) : null;
      if (mine) {
        kept.at = mine.path;
        this.wrong = `${mine.value}: ${mine.expected}. ${mine.advice}`;
      } else this.trouble = /** @type {Error} */ (failed);
    }
    this.busy = false;
    this.requestUpdate();
  }

  /** The forecast takes over what was said here. @param {any} document */
  carry(document) {
    const { ageYears, sex, phototype, ...answers } = document.patient ?? {};
    const concern = document.concerns?.[0];
    const { benefit, ...concernKeys } = concern ?? {};
    change({
      person: { ageYears: ageYears ?? state.person.ageYears, sex: sex ?? state.person.sex, phototype: phototype ?? state.person.phototype },
      answers: { ...answers, ...(concern ? { concernKeys, concernFor: benefit } : {}) },
      ...(benefit ? { concern: benefit } : {}),
      ...(document.site ? { site: document.site } : {}),
      course: { ...state.course, ...(document.course?.operator ? { operator: document.course.operator } : {}), ...(document.course?.aftercare?.sunProtection ? { sun: document.course.aftercare.sunProtection } : {}) },
    });
  }

  forget() {
    Object.assign(kept, { answers: {}, at: this.all[0].id, result: null });
    change({ answers: {} });
    this.requestUpdate();
  }

  /** @param {any} result */
  answer(result) {
    const { answer } = result;
    const file = given(this.all, kept.answers);
    const treats = ['suitable', 'with-care'].includes(answer.kind);
    const get = (/** @type {string} */ accept, /** @type {string} */ name) => download('/api/v1/answers', file, accept, name).catch((failed) => (this.trouble = failed));
    return html`<section class="card answer verdict ${answer.kind}" tabindex="-1"><span class="sign" aria-hidden="true">${w.signs[/** @type {keyof typeof w.signs} */ (answer.kind)]}</span>
        <div><span class="quiet">${words.forecast.answer}</span><strong>${headline(answer)}</strong><span class="onpaper small">${result.asOf}</span>${answer.notAsked.length ? html`<span class="small">${words.forecast.notAsked(answer.notAsked.length)}</span>` : ''}</div></section>
      <section class="card"><h2>${w.why}</h2>
        ${answer.reasons.length ? html`<ul class="reasons">${answer.reasons.map((/** @type {any} */ reason) => reasonLine(reason))}</ul>` : html`<p>${w.nothing}</p>`}
        ${answer.notes.length ? html`<h3>${w.notes}</h3><ul class="reasons quiet">${answer.notes.map((/** @type {string} */ note) => html`<li>${note}</li>`)}</ul>` : ''}
        ${answer.notAsked.length ? html`<h3>${w.notAsked}</h3><p class="quiet">${answer.notAsked.map((/** @type {string} */ code) => code.replaceAll('-', ' ')).join(', ')}</p>` : ''}</section>
      <section class="card noprint"><h2>${w.then}</h2><div class="row">
        <button class=${treats ? 'main' : ''} @click=${() => go('forecast')}>${w.toForecast}</button>
        <button class=${treats ? '' : 'main'} @click=${() => get('text/html', 'percola-screening.html')}>${w.page}</button>
        <button @click=${() => get('application/fhir+json', 'percola-for-the-dermatologist.fhir.json')}>${w.doctor}</button>
        <button @click=${() => print()}>${w.print}</button>
        <button @click=${() => { kept.result = null; this.requestUpdate(); }}>${w.changeAnswers}</button>
        <button @click=${() => this.forget()}>${w.forget}</button></div></section>`;
  }
}

customElements.define('percola-ask', PercolaAsk);
