/**
 * Decisions on links as a file that people can review and compare: `decisions/record-links.csv` in the folder of a corpus. It
 * is read whole or not at all; of two decisions on one link the later one counts, wherever it was made.
 */
import { parse } from 'csv-parse/sync';
import { AcquisError } from '../../finding/index.ts';
import {
  decisionKey,
  LINK_DECISION_FIELDS,
  type LinkDecision,
  linkDecisionSchema,
} from '../../record/index.ts';
import type { BatchNote, BatchSummary, RecordWriter } from '../../store/index.ts';

export const DECISIONS_FILE = 'decisions/record-links.csv';

/** The apostrophe that an export puts before what a spreadsheet would run. */
const GUARDED = /^'(?=[=+\-@\t\r])/u;

/** @throws AcquisError `file-unreadable` or `encoding-unreadable`, naming row and column of the first faults */
export function readDecisionFile(name: string, bytes: Uint8Array): readonly LinkDecision[] {
  const [header = [], ...rows] = linesOf(name, bytes);
  const missing = LINK_DECISION_FIELDS.filter((field) => !header.includes(field));
  if (missing.length > 0) throw unreadable(name, `it lacks the columns ${missing.join(', ')}`);
  const faults: string[] = [];
  const decisions = rows.flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const result = linkDecisionSchema.safeParse(
      Object.fromEntries(
        LINK_DECISION_FIELDS.map((field) => [field, cellValue(field, cells[header.indexOf(field)] ?? '')]),
      ),
    );
    if (result.success) return [result.data];
    faults.push(
      ...result.error.issues.map(({ path, message }) => `row ${i + 2}, ${path.join('.')}: ${message}`),
    );
    return [];
  });
  if (faults.length > 0) throw unreadable(name, faults.slice(0, 3).join('; '));
  return decisions;
}

function cellValue(field: keyof LinkDecision, cell: string): unknown {
  const text = cell.trim().replace(GUARDED, '');
  if (field === 'score') return text === '' ? null : Number(text);
  if (field !== 'words') return text;
  return text.split(';').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}

function linesOf(name: string, bytes: Uint8Array): readonly (readonly string[])[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AcquisError('encoding-unreadable', `${name} is not in UTF-8.`, {
      advice: 'Save it as "CSV UTF-8".',
      cause,
    });
  }
  try {
    return parse(text, { bom: true, relaxColumnCount: true }) as string[][];
  } catch (cause) {
    throw unreadable(name, cause instanceof Error ? cause.message : String(cause));
  }
}

const unreadable = (name: string, why: string): AcquisError =>
  new AcquisError('file-unreadable', `${name} cannot be read as decisions: ${why}.`, {
    advice: 'acquis records decisions --format csv writes such a file. Nothing was decided.',
  });

/** Writes down those that are later than what was decided here. Undefined when there are none. */
export function importDecisions(
  records: RecordWriter,
  decisions: readonly LinkDecision[],
  note: BatchNote,
): BatchSummary | undefined {
  const known = new Map(records.linkDecisions().map((decision) => [decisionKey(decision), decision]));
  return records.decideLinks(
    note,
    decisions.filter((decision) => {
      const before = known.get(decisionKey(decision));
      return before === undefined || decision.at > before.at;
    }),
  );
}
