import { LINK_DECISION_FIELDS, type LinkDecision } from '../../record/index.ts';
import { toCsv } from '../csv.ts';

/** Decisions on suggested links as CSV, as the folder of a corpus keeps them: words separated by semicolons. */
export const toDecisionCsv = (decisions: readonly LinkDecision[]): string =>
  toCsv(
    LINK_DECISION_FIELDS,
    decisions.map((decision) => LINK_DECISION_FIELDS.map((field) => cellOf(decision[field]))),
  );

const cellOf = (value: string | number | null | readonly string[]): string =>
  value === null
    ? ''
    : typeof value === 'object'
      ? value.map((word) => word.replaceAll(';', ',')).join('; ')
      : String(value);
