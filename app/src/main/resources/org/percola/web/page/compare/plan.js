// @ts-check
/** The planner's courses: benefit against days of redness, each a point that can be loaded. */
import { html } from 'lit';
import { job, Refusal } from '/page/api.js';
import { look, token } from '/page/chart.js';
import { better, betterRange, chance, short } from '/page/numbers.js';
import { caseOf, state } from '/page/state.js';
import { troubleCard } from '/page/trouble.js';
import { words } from '/page/words.js';

const w = words.compare;
const DRAWS = 64;

/** One search at a time; what it found stays while the page is open. */
const search = { /** @type {AbortController | null} */ abort: null, done: 0, total: 0, /** @type {any} */ found: null, /** @type {Error | null} */ trouble: null, limits: { days: 5, pih: 15, visits: 6 } };

/** @param {any} document of a course @returns {any} the page's keys of it */
function loaded(document) {
  const number = (/** @type {any} */ text) => parseFloat(String(text));
  return {
    device: typeof document.device === 'string' ? document.device : undefined,
    settingMm: number(document.setting), passes: document.passes ?? 4, sessions: document.sessions,
    ...(document.interval ? { intervalDays: number(document.interval) } : {}),
    operator: document.operator ?? 'professional', topical: document.topical?.product ?? 'none', applied: document.topical?.applied ?? 'during',
  };
}

/** @param {import('lit').LitElement} host */
async function look4(host) {
  search.abort = new AbortController();
  Object.assign(search, { done: 0, total: 0, trouble: null });
  host.requestUpdate();
  const { course: _, ...about } = caseOf(state.course, DRAWS);
  const limits = { downtime: `${search.limits.days} d`, pih: search.limits.pih / 100, visits: search.limits.visits };
  try {
    search.found = await job('/api/v1/plan', { ...about, limits }, (done, total) => { Object.assign(search, { done, total }); host.requestUpdate(); }, search.abort.signal);
  } catch (failed) {
    if (!search.abort?.signal.aborted) search.trouble = /** @type {Refusal} */ (failed);
  }
  search.abort = null;
  host.requestUpdate();
}

/** @param {import('lit').LitElement} host @param {(course: any) => void} load */
export function planCard(host, load) {
  const limit = (/** @type {keyof typeof search.limits} */ key, /** @type {string} */ name, /** @type {number} */ most, /** @type {string} */ unit) => html`<div class="field"><label for=${`limit-${key}`}>${name} <output>${search.limits[key]}${unit}</output></label>
    <input id=${`limit-${key}`} type="range" min="1" max=${most} .value=${String(search.limits[key])} @input=${(/** @type {any} */ event) => { search.limits[key] = Number(event.target.value); host.requestUpdate(); }}></div>`;
  return html`<section class="card"><h2>${w.plan}</h2><p class="quiet">${w.planIntro}</p>
    <div class="pair">${limit('days', w.maxDowntime, 14, '')}${limit('pih', w.maxPih, 50, ' in 100')}${limit('visits', w.maxVisits, 6, '')}</div>
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
  const front = new Set(plan.front ?? []);
  const days = (/** @type {any} */ one) => one.downtimeDays.q50 ?? one.downtimeDays;
  const option = () => {
    const { text, axis, animationDuration } = look();
    const point = (/** @type {any} */ one, /** @type {number} */ k) => ({ value: [days(one), one.improvementPercent.q50, k], name: String(one.rank ?? k + 1) });
    const series = (/** @type {string} */ colour, /** @type {boolean} */ onFront, /** @type {number} */ size) => ({ type: 'scatter', symbolSize: size, itemStyle: { color: colour }, data: all.map(point).filter((/** @type {any} */ one) => front.has(one.value[2]) === onFront && one.value[2] !== plan.recommendation), label: onFront ? { show: true, formatter: '{b}', position: 'right', color: token('soft') } : undefined });
    return { grid: { left: 56, right: 24, top: 20, bottom: 46 }, animationDuration, textStyle: text,
      xAxis: { type: 'value', name: w.downtime + ', days', nameLocation: 'middle', nameGap: 28, scale: true, ...axis }, yAxis: { type: 'value', name: `% better`, scale: true, ...axis },
      series: [series(token('soft'), false, 9), series(token('second'), true, 13),
        { type: 'scatter', symbol: 'diamond', symbolSize: 20, itemStyle: { color: token('accent') }, data: plan.recommendation === null || !all[plan.recommendation] ? [] : [point(all[plan.recommendation], plan.recommendation)], label: { show: true, formatter: w.recommended, position: 'top', color: token('accent'), fontWeight: 600 } }] };
  };
  return html`<p class="note">${plan.sentence}</p>
    <percola-chart .heading=${`${w.benefit}: % better ${words.versus}`} .option=${option} @pick=${(/** @type {any} */ event) => { const one = all[event.detail?.data?.value?.[2]]; if (one) load(loaded(one.course)); }}></percola-chart>
    <div class="scroll" tabindex="0" role="region" aria-label=${w.plan}><table><thead><tr><th scope="col">${w.rank}</th><th scope="col">${words.forecast.course}</th><th scope="col">${w.benefit}</th><th scope="col">${w.downtime}</th><th scope="col">${w.dark}</th><th scope="col">${w.visits}</th><th scope="col"><span class="unseen">${w.load}</span></th></tr></thead>
    <tbody>${all.map((/** @type {any} */ one, /** @type {number} */ k) => html`<tr><th scope="row">${one.rank ?? k + 1}${k === plan.recommendation ? html` <span class="tag">${w.recommended}</span>` : ''}</th><td>${one.words ?? ''}<br><span class="small quiet">${one.why ?? ''}</span></td>
      <td>${better(one.improvementPercent.q50)}<br><span class="small">${words.forecast.could} ${betterRange(one.improvementPercent)}</span></td><td>${short(Math.round(days(one) * 2) / 2)}</td><td>${chance(one.pihProbability).middle}</td><td>${one.visits}</td><td><button class="small" @click=${() => load(loaded(one.course))}>${w.load}</button></td></tr>`)}</tbody></table></div>`;
}
