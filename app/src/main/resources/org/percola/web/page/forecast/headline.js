// @ts-check
/** The answer in one line, in the words of the report. */
import { words } from '/page/words.js';

/** @param {any} answer @returns {string} */
export function headline(answer) {
  return words.headline[/** @type {keyof typeof words.headline} */ (answer.kind)](answer.until ?? '');
}
