// @ts-check
/** Which questions are open after some answers; the same rule as the server's. */

/** @typedef {{id: string, section: string, kind: string, words: string, help?: string, options?: {value: string, words: string}[], low?: number, high?: number, unit?: string, mayBeUnsure: boolean, when: {question: string, is: string[]}[]}} Question */
/** @typedef {Record<string, string[]>} Answers */

/** @param {Question[]} all @param {Question} question @param {Answers} answers @returns {boolean} */
export function isOpen(all, question, answers) {
  return question.when.every((line) => {
    const earlier = all.find((one) => one.id === line.question);
    return Boolean(earlier) && isOpen(all, /** @type {Question} */ (earlier), answers) && (answers[line.question] ?? []).some((value) => line.is.includes(value));
  });
}

/** @param {Question[]} all @param {Answers} answers */
export const open = (all, answers) => all.filter((question) => isOpen(all, question, answers));

/** Answers to open questions only, as the server takes them. @param {Question[]} all @param {Answers} answers */
export function given(all, answers) {
  return Object.fromEntries(open(all, answers).filter((question) => answers[question.id]).map((question) => {
    const several = question.kind === 'choices' || question.kind === 'names';
    return [question.id, several ? answers[question.id] : answers[question.id][0]];
  }));
}
