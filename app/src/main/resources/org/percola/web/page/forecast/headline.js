// @ts-check
/** The answer in one line, in the words of the report. */
const LINES = {
  suitable: () => 'Nothing stands against it',
  'with-care': () => 'Possible, with care',
  'not-now': (/** @type {string} */ until) => `Not now, not before ${until}`,
  'see-dermatologist': () => 'See a dermatologist first',
  'not-recommended': () => 'Not recommended, unless a specialist decides otherwise',
};

/** @param {any} answer @returns {string} */
export function headline(answer) {
  return LINES[/** @type {keyof typeof LINES} */ (answer.kind)](answer.until ?? '');
}
