import type { Body, Provision, Section } from '../instrument/index.ts';
import { foldForSearch } from '../text/index.ts';
import { formatLocator } from './list-format.ts';
import type { ReportMention } from './mention.ts';
import { dangling, external, type MentionAnswer } from './mention-answer.ts';
import { hasLocatorPath } from './resolution.ts';
import { rowsOf } from './resolve-report.ts';
import type { Universe } from './universe.ts';

/**
 * Which provisions are "paragraphs 52 and 53 of the report on the meeting of the Working Group"? The report can only
 * be of a meeting that had ended before the text was adopted; when one such meeting is left, the concordance answers.
 */
export function resolveReportMention(
  mention: ReportMention,
  from: Provision,
  universe: Universe,
  bodies: readonly Body[],
): MentionAnswer {
  if (mention.symbol !== null) return resolveIn(mention, [mention.symbol], universe);
  const meetings = earlierMeetings(mention.body ?? '', from, universe, bodies);
  if (meetings.length === 0)
    return external(`no earlier meeting of the ${mention.body ?? 'body'} in this edition`);
  return resolveIn(
    mention,
    meetings.map((s) => s.report),
    universe,
  );
}

function earlierMeetings(
  words: string,
  from: Provision,
  universe: Universe,
  bodies: readonly Body[],
): Section[] {
  const adopted = universe.sections.find((s) => s.part === from.part && s.numeral === from.section);
  const named = new Set(bodies.filter((body) => namesBody(words, body)).map((body) => body.id));
  return universe.sections.filter((s) => named.has(s.body) && adopted !== undefined && s.to < adopted.from);
}

/** The words name the body in full, or by the beginning of its name ("the Working Group"). */
function namesBody(words: string, body: Body): boolean {
  const said = foldForSearch(words).replace(/^.*\bmeeting of (?:the )?/u, '');
  const name = foldForSearch(body.name);
  return (
    said !== '' && (said === foldForSearch(body.shortName) || name.startsWith(said) || said.startsWith(name))
  );
}

function resolveIn(mention: ReportMention, symbols: readonly string[], universe: Universe): MentionAnswer {
  const perReport = symbols.map((symbol) => ({
    symbol,
    refs: mention.paths.map((path) =>
      rowsOf(symbol, universe)
        .filter((row) => row.kind === mention.unit && hasLocatorPath(row.value, path))
        .map((row) => row.ref),
    ),
  }));
  const [only] = perReport;
  if (!only) return external('no report is named');
  if (perReport.length > 1) {
    const refs = perReport.flatMap((report) => report.refs.flat());
    return { status: 'ambiguous', refs, reason: `it may be any of the reports ${symbols.join(', ')}` };
  }
  if (rowsOf(only.symbol, universe).length === 0) return external(`${only.symbol} not in this edition`);
  const missing = mention.paths.find((_, index) => only.refs[index]?.length === 0);
  if (missing)
    return dangling(`${only.symbol} has no ${mention.unit} ${formatLocator(missing)} in this edition`);
  const refs = [...new Set(only.refs.flat())];
  if (refs.length > mention.paths.length)
    return { status: 'ambiguous', refs, reason: `${only.symbol} stands for more than one paragraph there` };
  return { status: 'resolved', refs, reason: null };
}
