// @ts-check
/** The answer, the seven benefits and the twelve side effects as people read them. */
import { html, svg } from 'lit';
import { whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';
import { better, betterRange, chance, share, weeks, whole } from '/page/numbers.js';

const w = words.forecast;
/** @type {Record<string, string>} */
const SIGNS = { suitable: '✓', 'with-care': '!', 'not-now': '⏸', 'see-dermatologist': '→', 'not-recommended': '×' };

/** @param {any} answer @param {any} lead the benefit that leads @param {string} leadName @param {boolean} busy for longer than a blink @param {string} headline @param {(() => void) | null} why @param {string} heard what a screen reader says when the answer has settled @param {boolean} old whether it is that of an earlier course, since the newest could not be asked */
export function answerStrip(answer, lead, leadName, busy, headline, why, heard, old) {
  const q = lead?.improvementPercent;
  return html`<section class="card answer ${answer.kind} ${old ? 'old' : ''}" aria-label=${w.answer}>
    <span class="sign" aria-hidden="true">${SIGNS[answer.kind]}</span>
    <div><span class="quiet">${old ? w.old : w.answer}${busy ? html` <span class="busy" role="img" aria-label=${w.computing}></span>` : ''}</span>
      <span class="unseen" role="status">${heard}</span>
      <strong>${headline}</strong>
      ${answer.notAsked.length ? html`<span class="small">${w.notAsked(answer.notAsked.length)} <a href="#/ask">${w.askNow}</a></span>` : ''}</div>
    ${q ? html`<div class="lead"><span class="small">${leadName}, ${words.versus}</span> <b>${better(q.q50)}</b> <span class="small">${w.could} ${betterRange(q)} ${why ? html`<button type="button" class="plain open" aria-label=${`${w.why} ${leadName}`} @click=${why}>?</button>` : ''}</span></div>` : ''}
  </section>`;
}

/** One reason: what it is, what follows, until when. @param {any} reason @param {string} until */
export function reasonLine(reason, until = words.ask.until) {
  const name = reason.code.replaceAll('-', ' ').replace(/^phototype iv vi$/, words.forecast.darkSkin);
  return html`<li><b>${name.charAt(0).toUpperCase()}${name.slice(1)}.</b> ${reason.sentence}${reason.until ? html` <b>${until} ${reason.until}</b>` : ''} <span class="tag">${reason.rule}</span> ${reason.sources?.length ? whyButton({ name: `${name} (${reason.rule})`, code: '', says: reason.sentence, sources: reason.sources }) : ''}</li>`;
}

/** @param {any} answer */
export function reasons(answer) {
  if (!answer.reasons.length && !answer.notes.length) return '';
  return html`<details class="card" ?open=${!['suitable', 'with-care'].includes(answer.kind)}><summary>${w.reasons} (${answer.reasons.length + answer.notes.length})</summary>
    <ul class="reasons">
      ${answer.reasons.map((/** @type {any} */ reason) => reasonLine(reason))}
      ${answer.notes.map((/** @type {string} */ note) => html`<li class="quiet">${note}</li>`)}
    </ul></details>`;
}

/** The bar: the whole range, the middle half, the middle. @param {any} q @param {number} most @param {string} label */
function bar(q, most, label) {
  const low = Math.min(-15, -most * 0.2);
  const x = (/** @type {number} */ value) => (100 * (Math.min(most, Math.max(low, value)) - low)) / (most - low);
  return html`<svg role="img" aria-label=${label}>${svg`
    <rect x="0" y="45%" width="100%" height="10%" rx="1" fill="var(--well)"></rect>
    <rect x=${`${x(q.q05)}%`} y="28%" width=${`${x(q.q95) - x(q.q05)}%`} height="44%" rx="4" fill="var(--accent-faint)"></rect>
    <rect x=${`${x(q.q25)}%`} y="18%" width=${`${x(q.q75) - x(q.q25)}%`} height="64%" rx="4" fill="var(--accent-soft)"></rect>
    <line x1=${`${x(0)}%`} x2=${`${x(0)}%`} y1="0" y2="100%" stroke="var(--soft)" stroke-dasharray="2 2"></line>
    <circle cx=${`${x(q.q50)}%`} cy="50%" r="5.5" fill="var(--accent)" stroke="var(--card)" stroke-width="1.5"></circle>`}</svg>`;
}

/** @param {any[]} rows @param {(code: string) => string} nameOf @param {(row: any) => void} why */
export function benefitList(rows, nameOf, why) {
  const applicable = rows.filter((row) => row.applicable && row.improvementPercent);
  const most = Math.max(40, ...applicable.map((row) => row.improvementPercent.q95));
  const order = [...rows].sort((a, b) => Number(b.concern ?? false) - Number(a.concern ?? false) || Number(b.applicable) - Number(a.applicable));
  return order.map((row) => {
    const name = nameOf(row.benefit);
    const q = row.improvementPercent;
    if (!row.applicable) return html`<div class="benefit none"><h3>${name}</h3><span class="small">${row.sentence.replace(`${name}: `, '')}</span></div>`;
    if (!q || (Math.round(q.q05) === 0 && Math.round(q.q95) === 0)) return html`<div class="benefit none"><h3>${name}</h3><span class="small">${w.noChange}</span></div>`;
    const says = `${better(q.q50)} ${words.versus}, ${w.could} ${betterRange(q)}`;
    return html`<div class="benefit ${row.concern ? 'concern' : ''}" data-benefit=${row.benefit} data-median=${q.q50}>
      <h3>${name}</h3>${bar(q, most, `${name}: ${says}`)}
      <div class="says"><b class="number">${better(q.q50)}</b><span>${w.could} ${betterRange(q)}</span>
        <span class="tag ${row.certainty}">${w.certainty[/** @type {keyof typeof w.certainty} */ (row.certainty)]}</span>
        ${row.sizeCertainty !== row.certainty ? html`<span class="tag ${row.sizeCertainty}">${w.size} ${row.sizeCertainty.replace('-', ' ')}</span>` : ''}
        <span class="quiet">${share(row.visibleProbability)} ${w.see}${row.firstSeenDay === null ? '' : `, ${w.from} ${weeks(row.firstSeenDay)}`}</span>
        ${row.concern && row.forecastBy ? html`<span class="quiet">${w.sizeBy[/** @type {keyof typeof w.sizeBy} */ (row.forecastBy.why)]}</span>` : ''}
        <button class="plain" @click=${() => why(row)}>${w.why}<span class="unseen"> ${name}</span></button></div></div>`;
  });
}

/** Hours, days, weeks or months, as long as it takes. @param {number} low @param {number} high */
function span(low, high) {
  const { spells } = words.numbers;
  if (high < 1.5) return spells.hours(whole(low * 24), whole(high * 24));
  const [size, unit] = high > 120 ? [30.4, spells.months] : high > 28 ? [7, spells.weeks] : [1, spells.days];
  const part = (/** @type {number} */ days) => (days / size < 1 ? '<1' : whole(days / size));
  return unit(part(low), part(high));
}

/** @param {any[]} rows @param {(code: string) => string} nameOf @param {(row: any) => void} why */
export function effectList(rows, nameOf, why) {
  return rows.map((row) => {
    const said = row.probability ? chance(row.probability) : null;
    const days = row.durationDays;
    const expected = !said && row.basis.startsWith('expected');
    const spell = days && days.q95 > 0 ? `${w.lasts} ${span(days.q05, days.q95)}${row.onsetDay?.q50 > 0.5 ? `, ${w.onset} ${whole(row.onsetDay.q50)}` : ''}` : '';
    return html`<details class="effect" data-event=${row.event}><summary><b>${nameOf(row.event)}</b>
      <span class="chance">${said ? html`${said.middle}${said.range ? html`, ${w.could} ${said.range}` : ''}` : expected ? w.expected : w.uncounted}</span>
      <span class="more">${spell}${spell && row.abnormalAfterDay ? '; ' : ''}${row.abnormalAfterDay ? `${w.abnormal} ${row.abnormalAfterDay}` : ''}</span></summary>
      <p>${row.whatToDo}</p><p class="quiet">${w.basis}: ${row.basis}. <button class="plain small" @click=${() => why(row)}>${w.why}<span class="unseen"> ${nameOf(row.event)}</span></button></p></details>`;
  });
}
