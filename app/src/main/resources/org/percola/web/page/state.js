// @ts-check
/** What the page knows. It lives in memory; the course, never a health answer, also stands in the address's fragment. */

/** @typedef {{device: string, settingMm: number, until: string, passes: number, sessions: number, intervalDays: number, operator: string, topical: string, applied: string, sun: string}} Course */
/** @typedef {{ageYears: number, sex: string, phototype: string}} Person */

/** @type {Course} */
export const USUAL_COURSE = { device: 'exceed', settingMm: 1.5, until: 'passes', passes: 4, sessions: 4, intervalDays: 30, operator: 'professional', topical: 'sterile-hydrogel', applied: 'during', sun: 'some' };

/** Keys of the fragment: short, and of the course only. @type {[keyof Course, string][]} */
const KEYS = [['device', 'd'], ['settingMm', 'mm'], ['until', 'u'], ['passes', 'p'], ['sessions', 'n'], ['intervalDays', 'days'], ['operator', 'by'], ['topical', 't'], ['applied', 'a'], ['sun', 'sun']];

const fragment = readFragment();

export const state = {
  /** @type {Person} */ person: fragment.person ?? { ageYears: 29, sex: 'female', phototype: 'IV' },
  /** Answers of the questionnaire as a patient's keys; empty until asked. @type {Record<string, any>} */ answers: {},
  concern: fragment.concern ?? 'acne-scars',
  site: fragment.site ?? 'cheek',
  /** @type {Course} */ course: fragment.course,
  /** @type {Course} */ other: { ...USUAL_COURSE, sessions: 2 },
  example: !fragment.person,
};

/** @type {Set<() => void>} */
const listeners = new Set();

/** @param {() => void} listener @returns {() => void} to leave */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param {Partial<typeof state>} change */
export function change(change) {
  Object.assign(state, change);
  if (change.person || change.concern || change.site) state.example = false;
  noteCourse();
  listeners.forEach((listener) => listener());
}

/** @returns {string} the place in the fragment */
export function place() {
  return location.hash.slice(1).split('?')[0].replace(/^\//, '') || 'forecast';
}

/** @param {string} to */
export function go(to) {
  const hash = fragmentOf(to);
  if (hash !== location.hash) history.pushState(null, '', hash);
  dispatchEvent(new Event('percola-place'));
}

/** @param {() => void} listener */
export function onPlace(listener) {
  addEventListener('percola-place', listener);
  addEventListener('hashchange', listener);
}

const WRITE_AFTER_MS = 120;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;

/** Leaves the course in the address once the hand rests: browsers allow some ten changes a second. */
function noteCourse() {
  clearTimeout(later);
  later = setTimeout(() => {
    const hash = fragmentOf(place());
    if (hash !== location.hash) history.replaceState(null, '', hash);
  }, WRITE_AFTER_MS);
}

/** @param {string} to */
const fragmentOf = (to) => `#/${to}?${courseQuery(state.course)}`;

/** @param {Course} course */
function courseQuery(course) {
  return new URLSearchParams(KEYS.map(([key, short]) => [short, String(course[key])])).toString();
}

/** An address to hand on. What was said about the person is in it only if asked for. @param {boolean} withPerson */
export function sharedAddress(withPerson) {
  const about = withPerson ? `&age=${state.person.ageYears}&sex=${state.person.sex}&type=${state.person.phototype}&for=${state.concern}&at=${state.site}` : '';
  return `${location.origin}/#/${place()}?${courseQuery(state.course)}${about}`;
}

function readFragment() {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '');
  /** @type {any} */
  const course = { ...USUAL_COURSE };
  for (const [key, short] of KEYS) {
    const text = query.get(short);
    if (text === null) continue;
    if (typeof course[key] === 'number') {
      if (Number.isFinite(Number(text))) course[key] = Number(text);
    } else if (/^[a-z0-9-]{1,40}$/.test(text)) course[key] = text;
  }
  const code = (/** @type {string} */ key) => (/^[A-Za-z-]{1,20}$/.test(query.get(key) ?? '') ? query.get(key) : undefined);
  const age = Number(query.get('age'));
  const person = age > 0 && age < 121 && code('type') ? { ageYears: age, sex: code('sex') ?? 'female', phototype: code('type') ?? 'III' } : undefined;
  return { course, person, concern: code('for') ?? undefined, site: code('at') ?? undefined };
}

/** The case file that the page asks about. @param {Course | 'none'} course @param {number} draws */
export function caseOf(course, draws) {
  const { concernKeys, concernFor, ...answers } = state.answers;
  return {
    patient: { ...state.person, ...answers },
    concerns: [{ benefit: state.concern, ...(concernFor === state.concern ? concernKeys : {}) }],
    site: state.site,
    course: course === 'none' ? 'none' : courseKeys(course),
    forecast: { horizon: '365 d', draws, seed: 1 },
  };
}

/** @param {Course} course */
function courseKeys(course) {
  return {
    device: course.device,
    setting: `${course.settingMm} mm`,
    ...(course.until === 'passes' ? { passes: course.passes } : { endpoint: course.until }),
    sessions: course.sessions,
    ...(course.sessions > 1 ? { interval: `${course.intervalDays} d` } : {}),
    operator: course.operator,
    ...(course.topical === 'none' ? {} : { topical: { product: course.topical, applied: course.applied } }),
    aftercare: { sunProtection: course.sun },
  };
}
