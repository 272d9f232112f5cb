// @ts-check
/** Numbers as people read them; the same rules as the report. */

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

/** "about 7 in 100": both ends have the same base. @param {{q05: number, q50: number, q95: number}} q */
export function chance(q) {
  const base = q.q50 >= 0.00995 || q.q95 >= 0.02 ? 100 : 1000;
  const count = (/** @type {number} */ p) => (p === 0 ? '0' : p * base > base - 0.5 ? (p === 1 ? String(base) : `over ${base - 1}`) : p * base < 0.95 ? 'under 1' : whole(p * base));
  if (q.q50 >= 0.995) return { middle: 'nearly all', range: '' };
  const low = count(q.q05);
  const high = count(q.q95);
  const middle = `about ${count(q.q50)} in ${base}`.replace('about under', 'under');
  if (low === high || high.startsWith('under')) return { middle, range: '' };
  return { middle, range: low === '0' || low.startsWith('under') ? `up to ${high}` : `${low} to ${high}` };
}

/** "9 to 69 % better", "3 % worse to 20 % better". @param {{q05: number, q95: number}} q */
export function betterRange(q) {
  const low = Math.round(q.q05);
  const high = Math.round(q.q95);
  if (low === 0 && high === 0) return 'no change';
  if (low > 0) return `${low} to ${high} % better`;
  if (low === 0) return `up to ${high} % better`;
  if (high === 0) return `up to ${-low} % worse`;
  return high > 0 ? `${-low} % worse to ${high} % better` : `${-high} to ${-low} % worse`;
}

/** @param {number} percent */
export function better(percent) {
  const size = whole(Math.abs(percent));
  return size === '0' ? 'no better' : `${size} % ${percent > 0 ? 'better' : 'worse'}`;
}

/** "40 min", "5 h", "day 3", "month 4". @param {number} days */
export function since(days) {
  const minutes = days * 1440;
  if (minutes < 1) return 'the first minute';
  if (minutes < 90) return `${whole(minutes)} min`;
  if (minutes < 36 * 60) return `${whole(minutes / 60)} h`;
  if (days < 60) return `day ${whole(days)}`;
  return `day ${whole(days)}, month ${Math.min(12, Math.max(1, Math.ceil(days / 30.5)))}`;
}

/** @param {number} days */
export const weeks = (days) => (days < 21 ? `day ${whole(days)}` : `week ${whole(days / 7)}`);

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
