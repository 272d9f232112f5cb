// @ts-check
/** The time slider: the first minute, the first day, the first week and the year each get their share of the way. */
import { words } from '/page/words.js';

const MINUTE = 1 / 1440;
/** Positions (0 to 1) where each stretch ends. */
const NEEDLING = 0.07;
const DAY = 0.3;
const WEEK = 0.44;

/** @param {number} u position on the slider @param {number} horizon days */
export function daysAt(u, horizon) {
  if (u <= NEEDLING) return (u / NEEDLING) * MINUTE;
  if (u <= DAY) return MINUTE * Math.pow(1 / MINUTE, (u - NEEDLING) / (DAY - NEEDLING));
  if (u <= WEEK) return 1 + (6 * (u - DAY)) / (WEEK - DAY);
  return 7 + ((horizon - 7) * (u - WEEK)) / (1 - WEEK);
}

/** @param {number} days @param {number} horizon */
export function positionOf(days, horizon) {
  if (days <= MINUTE) return (days / MINUTE) * NEEDLING;
  if (days <= 1) return NEEDLING + (DAY - NEEDLING) * (Math.log(days / MINUTE) / Math.log(1 / MINUTE));
  if (days <= 7) return DAY + ((days - 1) / 6) * (WEEK - DAY);
  return WEEK + ((days - 7) / (horizon - 7)) * (1 - WEEK);
}

/** On a narrow screen every second one, and short. @param {number} horizon @param {boolean} narrow @returns {{days: number, name: string}[]} */
export function ticks(horizon, narrow) {
  const t = words.numbers.ticks;
  const months = (narrow ? [6] : [2, 4, 6, 9]).map((month) => ({ days: month * 30.4, name: t.month(month, narrow) }));
  const all = [{ days: 0, name: t.needles }, ...(narrow ? [] : [{ days: 1 / 24, name: t.hour }]), { days: 1, name: t.day }, ...(narrow ? [] : [{ days: 7, name: t.week }]), ...months, { days: horizon, name: t.month(12, narrow) }];
  return all.filter((tick) => tick.days <= horizon);
}
