// @ts-check
/** Numbers as people read them; the same rules as the report. */
import { words } from '/page/words.js';

const n = words.numbers;
const { chance: c, better: b } = n;

/** @param {number} value */
export const whole = (value) => String(Math.round(value)).replace(/^-0$/, '0');

/** @param {number} value */
export function short(value) {
  const size = Math.abs(value);
  if (size >= 100) return whole(value);
  if (size >= 10) return String(Number(value.toFixed(1)));
  if (size >= 0.1 || size === 0) return String(Number(value.toFixed(2)));
  return String(Number(value.toPrecision(2)));
}

/** "about 7 in 100": both ends have the same base. @param {{q05: number, q50: number, q95: number}} q @param {(count: string, base: number) => string} [say] */
export function chance(q, say = c.about) {
  const base = q.q50 >= 0.00995 || q.q95 >= 0.02 ? 100 : 1000;
  const count = (/** @type {number} */ p) => (p === 0 ? '0' : p * base > base - 0.5 ? (p === 1 ? String(base) : c.over(base - 1)) : p * base < 0.95 ? c.under : whole(p * base));
  if (q.q50 >= 0.995) return { middle: c.all, range: '' };
  const [low, middle, high] = [q.q05, q.q50, q.q95].map(count);
  const said = middle === c.under ? c.exactly(middle, base) : say(middle, base);
  if (low === high || high === c.under) return { middle: said, range: '' };
  return { middle: said, range: low === '0' || low === c.under ? c.upTo(high) : words.range(low, high) };
}

/** "7 in 100", of people. @param {number} part */
export const share = (part) => chance({ q05: part, q50: part, q95: part }, c.exactly).middle;

/** "9 to 69 % better", "3 % worse to 20 % better". @param {{q05: number, q95: number}} q */
export function betterRange(q) {
  const low = Math.round(q.q05);
  const high = Math.round(q.q95);
  if (low === 0 && high === 0) return b.none;
  if (low > 0) return b.bothBetter(low, high);
  if (low === 0) return b.upToBetter(high);
  if (high === 0) return b.upToWorse(-low);
  return high > 0 ? b.across(-low, high) : b.bothWorse(-high, -low);
}

/** @param {number} percent */
export function better(percent) {
  const size = whole(Math.abs(percent));
  return size === '0' ? b.same : percent > 0 ? b.better(size) : b.worse(size);
}

/** "40 min", "5 h", "day 3", "month 4". @param {number} days */
export function since(days) {
  const minutes = days * 1440;
  if (minutes < 1) return n.minute;
  if (minutes < 90) return n.minutes(whole(minutes));
  if (minutes < 36 * 60) return n.hours(whole(minutes / 60));
  if (days < 60) return n.day(whole(days));
  return n.dayOfMonth(whole(days), Math.min(12, Math.max(1, Math.ceil(days / 30.5))));
}

/** @param {number} days */
export const weeks = (days) => (days < 21 ? n.day(whole(days)) : n.week(whole(days / 7)));

/** Value between computed points; geometric where the thing decays. @param {number[]} at @param {number[]} values @param {number} x @param {boolean} [decays] */
export function between(at, values, x, decays = false) {
  if (!at.length) return 0;
  if (x <= at[0]) return values[0];
  const last = at.length - 1;
  if (x >= at[last]) return values[last];
  let k = 1;
  while (at[k] < x) k++;
  const part = (x - at[k - 1]) / (at[k] - at[k - 1]);
  const [a, b] = [values[k - 1], values[k]];
  if (decays && a > 1e-9 && b > 1e-9 && b < a) return a * Math.exp(part * Math.log(b / a));
  if (decays && b > a) return part > 0.999 ? b : a; // jumps up on the session's day, not before
  return a + part * (b - a);
}
