import { type Finding, finding } from '../finding/index.ts';
import { guessLanguage, type LanguageCode, REPORT_WORDS, type ReportWords } from '../language/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { type Claim, proveCoverage, type SourceText } from '../text/index.ts';
import { claimInline } from './claims.ts';
import type { NoteDraft } from './draft.ts';
import { datesIn } from './masthead.ts';
import { tieNotes } from './notes.ts';
import { type ReportUnit, reportUnits } from './report-lines.ts';
import { type ReportAnnex, type ReportNode, walkReport } from './report-nodes.ts';
import { divideReport } from './report-tree.ts';
import { claimsOf, noteOf } from './resolution.ts';

/** A report with recommendations that stands alone, or a table of them. */
export interface Report {
  readonly symbol: string | null;
  readonly title: string;
  /** Whose report it is, as its first page says. */
  readonly body: string;
  /** Of the document, ISO 8601. */
  readonly date: string | null;
  readonly masthead: readonly ReportNode[];
  readonly provisions: readonly ReportNode[];
  readonly annexes: readonly ReportAnnex[];
  /** Footnotes that no marker in the text calls. */
  readonly notes: readonly NoteDraft[];
}

export interface ReportDocument {
  readonly language: LanguageCode;
  readonly report: Report;
  /** How many recommendations were found; of those with a number of two levels or a place in a table. */
  readonly recommendations: number;
  readonly firm: number;
  /** The first page says that it is a report. */
  readonly titled: boolean;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Total: a document without recommendations yields a report that has none. */
export function segmentReport(
  source: SourceText,
  options: { readonly language?: LanguageCode } = {},
): ReportDocument {
  const language = options.language ?? guessLanguage(source.text);
  const words = REPORT_WORDS[language];
  const { units, dropped } = reportUnits(source, words);
  const title = titleOf(units, words);
  const parts = divideReport(source.file, units, language, title);
  const claims = [
    ...units.flatMap((unit) => (unit.row ? claimsOfRow(source, unit) : claimsOf(unit))),
    ...dropped.flatMap(({ unit, reason }) =>
      unit.spans.map((span): Claim => ({ span, as: 'ignored', reason })),
    ),
  ];
  const notes = parts.noteUnits.map(noteOf);
  const nodes = [
    ...parts.masthead,
    ...parts.provisions,
    ...parts.annexes.flatMap(({ heading, provisions }) => [heading, ...provisions]),
  ];
  const owners = [...walkReport(nodes)];
  const tied = tieNotes(source, owners, [], notes);
  const proof = proveCoverage(source, claims);
  const broken = [...proof.gaps, ...proof.overlaps].map((span) =>
    finding({
      code: 'coverage-broken',
      message: `Characters ${span.start} to ${span.end} are not accounted for exactly once.`,
      place: { source: source.file },
      published: source.text.slice(span.start, span.end),
    }),
  );
  const found = owners.filter(({ kind }) => kind === 'recommendation');
  // Columns of the first page stand side by side in a text file.
  const lines = parts.masthead.flatMap(({ rich }) => rich.text.split(/\s{3,}/u));
  return {
    language,
    report: {
      ...mastheadOf(lines, title, words, language),
      masthead: parts.masthead,
      provisions: parts.provisions,
      annexes: parts.annexes,
      notes: notes.filter((note) => !note.used),
    },
    recommendations: found.length,
    firm: found.filter(({ name, labels, by }) => /^\d+-\d+/u.test(name) || labels.length > 0 || by.length > 0)
      .length,
    titled: words.title.test(title),
    claims,
    findings: [...parts.findings, ...tied, ...broken],
  };
}

/** The cells are kept; what stands between them is the frame of the table, unless it is no sign of one. */
function claimsOfRow(source: SourceText, unit: ReportUnit): Claim[] {
  const claims: Claim[] = [];
  const frame = (start: number, end: number): void => {
    const between = source.text.slice(start, end);
    if (between.trim() === '') return;
    const bars = /^[\s|:-]*$/u.test(between);
    claims.push(
      bars ? { span: { start, end }, as: 'ignored', reason: 'markup' } : { span: { start, end }, as: 'cell' },
    );
  };
  for (const span of unit.spans) {
    let at = span.start;
    for (const cell of unit.cells) {
      if (cell.span.start < at || cell.span.end > span.end) continue;
      frame(at, cell.span.start);
      claims.push(...claimInline(cell, 'cell'));
      at = cell.span.end;
    }
    frame(at, span.end);
  }
  return claims;
}

/** A first page has no more lines. */
const FIRST_PAGE = 40;

/** The line that opens as titles of reports do; a heading of the first depth that does goes before the others. */
function titleOf(units: readonly ReportUnit[], words: ReportWords): string {
  const first = units.slice(0, FIRST_PAGE).filter((u) => !u.row && u.rich.text.length < 400);
  const titled = first.find(({ rich }) => words.title.test(rich.text));
  const heading = first.find((u) => u.headingLevel === 1) ?? first.find((u) => u.headingLevel !== undefined);
  return (titled ?? heading)?.rich.text.replace(/\s+/gu, ' ') ?? '';
}

/** "Report of the Working Group on Ferries on its second meeting" says whose report it is. */
const bodyInTitle = (title: string): string =>
  /^(?:Final |Interim |Annual )?(?:Report of the|Rapport (?:du|de la|de l[’'])|Informe (?:del|de la))\s*(.+?)(?: (?:on (?:its|the work)|sur (?:sa|les travaux)|sobre (?:su|los trabajos)|held|adopted)(?!\p{L}).*)?$/iu
    .exec(title.replace(/[*\s]+$/u, ''))?.[1]
    ?.trim() ?? '';

function mastheadOf(
  lines: readonly string[],
  title: string,
  words: ReportWords,
  language: LanguageCode,
): Pick<Report, 'symbol' | 'title' | 'body' | 'date'> {
  const symbols = lines.flatMap((line) =>
    findSymbols(line).map(({ symbol }) => ({ text: symbol.text, alone: line.trim().endsWith(symbol.text) })),
  );
  const above = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((l) => l.replace(/\s+/gu, ' ') === title),
    ),
  );
  const bodies = (above.length > 0 ? above : lines).filter(
    (line) =>
      line.length <= 120 &&
      !/[:：;]/u.test(line) &&
      words.body.test(line) &&
      !words.title.test(line) &&
      !/\d/u.test(line),
  );
  const dates = lines.filter((l) => l.length <= 40).flatMap((line) => datesIn(line, language));
  return {
    symbol: (symbols.find((s) => s.alone) ?? symbols[0])?.text ?? null,
    title,
    body: bodies.at(-1)?.trim() ?? bodyInTitle(title),
    date: dates[0] ?? null,
  };
}
