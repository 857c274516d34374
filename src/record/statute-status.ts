import { firstDay, lastDay } from './date.ts';
import type { RecordOf } from './record-types.ts';

/** Was a law in force on a day? `unknown` where its dates do not say so: a year alone does not tell the day. */
export type StatuteStatus = 'not-yet-in-force' | 'in-force' | 'repealed' | 'unknown';

/** @param day `2018-06-01` */
export function statuteStatusOn({ inForce, repealed }: RecordOf<'statute'>, day: string): StatuteStatus {
  if (repealed !== null && lastDay(repealed) <= day) return 'repealed';
  if (inForce === null) return 'unknown';
  if (day < firstDay(inForce)) return 'not-yet-in-force';
  if (day < lastDay(inForce)) return 'unknown';
  return repealed !== null && firstDay(repealed) <= day ? 'unknown' : 'in-force';
}
