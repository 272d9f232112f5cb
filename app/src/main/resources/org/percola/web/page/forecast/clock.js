// @ts-check
/** The time slider: the first minute, the first day, the first week and the year each get their share of the way. */

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

/** @param {number} horizon @param {boolean} narrow */
export function ticks(horizon, narrow) {
  const all = [
    { days: 0, name: 'needles' }, { days: 1 / 24, name: '1 h' }, { days: 1, name: '1 day' }, { days: 7, name: '1 week' },
    ...[2, 4, 6, 9].map((month) => ({ days: month * 30.4, name: narrow ? `${month} mo` : `month ${month}` })), { days: horizon, name: narrow ? '12 mo' : 'month 12' },
  ];
  return (narrow ? all.filter((tick) => !['1 h', '2 mo', '4 mo', '9 mo', '1 week'].includes(tick.name)) : all).filter((tick) => tick.days <= horizon);
}
