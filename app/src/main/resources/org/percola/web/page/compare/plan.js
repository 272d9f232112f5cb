// @ts-check
/** The planner's courses: benefit against days of redness, each a point that can be loaded. */
import { html } from 'lit';
import { job, Refusal } from '/page/api.js';
import { look, textSize, token } from '/page/chart.js';
import { better, betterRange, chance, short } from '/page/numbers.js';
import { caseOf, state } from '/page/state.js';
import { troubleCard } from '/page/trouble.js';
import { whyButton } from '/page/why/button.js';
import { words } from '/page/words.js';

const w = words.compare;
const DRAWS = 64;

/** One search at a time; what it found stays while the page is open. */
const search = { abort: /** @type {AbortController | null} */ (null), done: 0, total: 0, found: /** @type {any} */ (null), taken: /** @type {number | null} */ (null), trouble: /** @type {Error | null} */ (null), limits: { days: 5, pih: 15, visits: 6 } };

/** @param {any} document of a course @returns {any} the page's keys of it, so that the forecast is that of the plan */
function loaded(document) {
  const number = (/** @type {any} */ text) => parseFloat(String(text));
  return {
    device: typeof document.device === 'string' ? document.device : undefined,
    settingMm: number(document.setting), until: document.endpoint ?? 'passes', ...(document.passes ? { passes: document.passes } : {}), sessions: document.sessions,
    ...(document.interval ? { intervalDays: number(document.interval) } : {}),
    operator: document.operator ?? 'professional', topical: document.topical?.product ?? 'none', applied: document.topical?.applied ?? 'during',
    sun: document.aftercare?.sunProtection ?? 'unknown',
  };
}

/** @param {import('lit').LitElement} host */
async function look4(host) {
  const abort = new AbortController();
  search.abort = abort;
  Object.assign(search, { done: 0, total: 0, trouble: null, taken: null });
  host.requestUpdate();
  const { course: _, ...about } = caseOf(state.course, DRAWS);
  const limits = { downtime: `${search.limits.days} d`, pih: search.limits.pih / 100, visits: search.limits.visits };
  try {
    search.found = await job('/api/v1/plan', { ...about, limits }, (done, total) => { Object.assign(search, { done, total }); host.requestUpdate(); }, abort.signal);
  } catch (failed) {
    if (!abort.signal.aborted) search.trouble = /** @type {Refusal} */ (failed);
  }
  search.abort = null;
  host.requestUpdate();
}

/** @param {import('lit').LitElement} host @param {(course: any) => void} load */
export function planCard(host, load) {
  const limit = (/** @type {keyof typeof search.limits} */ key, /** @type {string} */ name, /** @type {number} */ most, /** @type {string} */ unit) => html`<div class="field"><label for=${`limit-${key}`}>${name} <output>${search.limits[key]}${unit}</output></label>
    <input id=${`limit-${key}`} type="range" min="1" max=${most} .value=${String(search.limits[key])} @input=${(/** @type {any} */ event) => { search.limits[key] = Number(event.target.value); host.requestUpdate(); }}></div>`;
  return html`<section class="card"><h2>${w.plan}</h2><p class="quiet">${w.planIntro}</p>
    <div class="pair">${limit('days', w.maxDowntime, 14, '')}${limit('pih', w.maxPih, 50, w.in100)}${limit('visits', w.maxVisits, 6, '')}</div>
    <div class="row">${search.abort
      ? html`<button @click=${() => search.abort?.abort()}>${w.planStop}</button><span role="status">${w.planning}</span><progress max=${search.total || 1} value=${search.done} aria-label=${w.planning}></progress>`
      : html`<button class="main" @click=${() => look4(host)}>${w.planGo}</button>`}</div>
    ${troubleCard(search.trouble, () => look4(host))}
    ${search.found ? found(search.found, load) : ''}</section>`;
}

/** @param {any} plan @param {(course: any) => void} load */
function found(plan, load) {
  const all = plan.courses ?? [];
  if (!all.length) return html`<p>${plan.sentence ?? w.planNone}</p>`;
  const take = (/** @type {number} */ k) => {
    if (!all[k]) return;
    search.taken = k;
    load(loaded(all[k].course));
  };
  return html`<p class="note">${plan.sentence}</p>
    ${(plan.forecastBy ?? []).map((/** @type {any} */ one) => html`<p class="small">${one.sentence}</p>`)}
    <percola-chart .heading=${`${w.benefit}: ${words.forecast.percentBetter} ${words.versus}`} .why=${about(w.plan, state.concern)} .note=${w.planKey} .of=${[plan, search.taken]} .option=${() => chart(plan)} @pick=${(/** @type {any} */ event) => take(event.detail?.data?.value?.[2])}></percola-chart>
    <p role="status" class="small">${search.taken === null ? '' : w.loadedAs(all[search.taken]?.rank ?? search.taken + 1)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${w.plan}><table class="ranks"><thead><tr><th scope="col">${w.rank}</th><th scope="col">${words.forecast.course}</th><th scope="col">${w.benefit} ${whyButton(about(w.benefit, state.concern))}</th><th scope="col">${w.downtime}, ${w.days} ${whyButton(about(w.downtime, 'erythema'))}</th><th scope="col">${w.dark} ${whyButton(about(w.dark, 'pih'))}</th><th scope="col">${w.visits}</th><th scope="col"><span class="unseen">${w.load}</span></th></tr></thead>
    <tbody>${all.map((/** @type {any} */ one, /** @type {number} */ k) => html`<tr class=${k === search.taken ? 'taken' : ''}><th scope="row">${one.rank ?? k + 1}${k === plan.recommendation ? html` <span class="tag">${w.recommended}</span>` : ''}</th><td>${one.words ?? ''}<br><span class="small quiet">${one.why ?? ''}</span></td>
      <td>${better(one.improvementPercent.q50)}<br><span class="small">${words.forecast.could} ${betterRange(one.improvementPercent)}</span></td><td>${short(Math.round(daysOf(one) * 2) / 2)}</td><td>${chance(one.pihProbability).middle}</td><td>${one.visits}</td><td><button class="small" @click=${() => take(k)}>${w.load}<span class="unseen"> ${one.rank ?? k + 1}</span></button></td></tr>`)}</tbody></table></div>`;
}

/** What a column rests on. @param {string} name @param {string} code */
const about = (name, code) => ({ name, code, says: w.planWhy });

/** @param {any} one */
const daysOf = (one) => one.downtimeDays.q50 ?? one.downtimeDays;

/** Benefit against days of redness; colour and size are the other two things that a course costs. @param {any} plan */
function chart(plan) {
  const all = plan.courses;
  const { text, axis, animationDuration } = look();
  const size = textSize();
  const narrow = innerWidth < 560;
  const dark = (/** @type {any} */ one) => 100 * one.pihProbability.q50;
  const most = Math.max(1, Math.ceil(Math.max(...all.map(dark))));
  const point = (/** @type {any} */ one, /** @type {number} */ k) => ({
    value: [daysOf(one), one.improvementPercent.q50, k, dark(one)],
    name: w.point(String(one.rank ?? k + 1), better(one.improvementPercent.q50), chance(one.pihProbability).middle),
    symbol: k === plan.recommendation ? 'diamond' : 'circle', symbolSize: (k === plan.recommendation ? 14 : 7) + 1.5 * one.visits,
    itemStyle: { borderColor: token(k === search.taken ? 'ink' : 'card'), borderWidth: k === search.taken ? 2.5 : 1 },
    label: k === plan.recommendation ? { show: true, formatter: w.recommended, position: 'top', color: token('ink'), fontWeight: 600 } : undefined,
  });
  return { grid: { left: 48 * size, right: narrow ? 16 : 96 * size, top: 34 * size, bottom: (narrow ? 92 : 46) * size }, animationDuration, textStyle: text,
    visualMap: { min: 0, max: most, dimension: 3, calculable: false, orient: narrow ? 'horizontal' : 'vertical', ...(narrow ? { left: 'center', bottom: 0, itemHeight: 110 } : { right: 0, top: 'center', itemHeight: 130 }), itemWidth: 12, text: [`${w.dark}, ${most} %`, '0 %'], textStyle: text, inRange: { color: [token('accent'), token('care'), token('stop')] } },
    xAxis: { type: 'value', name: `${w.downtime}, ${w.days}`, nameLocation: 'middle', nameGap: 28 * size, scale: true, ...axis },
    yAxis: { type: 'value', name: w.planAxis, nameGap: 12, scale: true, ...axis },
    series: [{ type: 'scatter', data: all.map(point), emphasis: { scale: 1.4, label: { show: true, formatter: '{b}', position: 'top', color: token('ink'), backgroundColor: token('card'), padding: 4, borderRadius: 4 } } }] };
}
