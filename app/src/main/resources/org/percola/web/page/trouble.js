// @ts-check
/** What went wrong, every problem with what to do about it. */
import { html } from 'lit';
import { Refusal } from '/page/api.js';
import { words } from '/page/words.js';

/** @param {Error | null} trouble @param {() => void} again @param {string} [title] where the input is wrong */
export function troubleCard(trouble, again, title = words.forecast.problems) {
  if (!trouble) return '';
  const problems = trouble instanceof Refusal ? trouble.problems : [];
  return html`<section class="card note stop trouble" role="alert"><h2>${problems.length ? title : trouble instanceof Refusal ? trouble.message : words.away}</h2>
    ${problems.length ? html`<ul>${problems.map((problem) => html`<li><code>${problem.path}</code> ${problem.value}${problem.expected ? words.expected(problem.expected) : ''}. ${problem.advice}</li>`)}</ul>` : html`<p>${trouble instanceof Refusal ? trouble.detail : words.awayLong}</p>`}
    <button @click=${again}>${words.retry}</button></section>`;
}

/** @param {string} text */
export function waiting(text = words.loading) {
  return html`<div class="card state" role="status"><p>${text}</p><div class="pulse"></div><div class="pulse"></div></div>`;
}
