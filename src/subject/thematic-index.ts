import { type Finding, finding } from '../finding/index.ts';
import type { IndexEntry, Instrument, Provision, Section } from '../instrument/index.ts';
import { type LanguageCode, nameInstrument } from '../language/index.ts';
import type { TableRow } from '../segment/index.ts';
import { assertNoTopicCycle, broaderTopics, labelKey, uniqueSlugs } from '../thesaurus/index.ts';
import { type AlignedGroup, type AlignedRow, alignRow } from './align.ts';
import { type Compared, compareGroup } from './compare.ts';
import { type LabelEvidence, labelEvidence, type Witness } from './evidence.ts';
import { instrumentsMeant, isNamed } from './instruments.ts';
import { deriveOffsets } from './offsets.ts';
import { type PrintedIndex, readRows } from './rows.ts';
import { recoverStrays } from './strays.ts';
import { replaceTornRows, type TopicRows } from './torn.ts';
import { countingOf, type Offset, sectionOf, type Universe } from './universe.ts';

/** The thematic index of an edition: read from its table, recovered where the table is torn, resolved and compared. */
export interface IndexInput {
  readonly table: readonly TableRow[];
  readonly file: string;
  readonly edition: string;
  readonly language: LanguageCode;
  readonly sections: readonly Section[];
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  /** Broader relations the manifest gives by hand. */
  readonly broader?: readonly (readonly [string, string])[];
}

export interface ThematicIndex {
  readonly topics: readonly IndexedTopic[];
  readonly findings: readonly Finding[];
  readonly offsets: ReadonlyMap<string, Offset>;
}

export interface IndexedTopic {
  readonly id: string;
  readonly label: string;
  readonly broader: string | null;
  readonly line: number;
  readonly entries: readonly IndexEntry[];
}

/** What can be read of an index before other editions are asked. */
export interface PreparedIndex {
  readonly input: IndexInput;
  readonly printed: PrintedIndex;
  readonly topics: readonly TopicRows[];
  readonly tornFindings: readonly Finding[];
  readonly universe: Universe;
  readonly words: LabelEvidence;
  readonly singleColumn: boolean;
  /** How the reports count, as far as this index alone tells. */
  readonly offsets: ReadonlyMap<string, Offset>;
}

export function prepareIndex(input: IndexInput): PreparedIndex {
  const { file, edition, language } = input;
  const parts = new Set(input.sections.map((s) => s.part));
  const onlyPart = parts.size === 1 ? ([...parts][0] ?? null) : null;
  const byRef = new Map(input.provisions.map((p) => [p.ref, p]));
  const universe: Universe = {
    sections: input.sections,
    instruments: input.instruments,
    byRef,
    offsets: new Map(),
  };
  const printed = readRows(input.table, {
    file,
    edition,
    language,
    onlyPart,
    reports: input.sections.map((s) => s.report),
  });
  const words = labelEvidence(universe, language);
  const torn = replaceTornRows(printed.topics, universe, words, file, edition);
  const rows = torn.topics.flatMap((t) => t.rows.map((r) => r.row));
  const singleColumn = rows.every((r) => r.recommendations === null);
  const offsets = deriveOffsets(
    rows.map((row) => alignRow(row, universe, singleColumn)),
    universe,
  );
  return {
    input,
    printed,
    topics: torn.topics,
    tornFindings: torn.findings,
    universe,
    words,
    singleColumn,
    offsets,
  };
}

/** An index with its columns aligned: all that does not need the word of another edition. */
export interface AlignedIndex {
  readonly prepared: PreparedIndex;
  readonly universe: Universe;
  readonly topics: readonly AlignedTopic[];
  readonly findings: readonly Finding[];
}

interface AlignedTopic {
  readonly label: string;
  readonly line: number;
  readonly tornLines: ReadonlySet<number>;
  readonly rows: readonly AlignedRow[];
}

/** @param offsets how reports count, as other editions of the index tell */
export function alignIndex(
  prepared: PreparedIndex,
  offsets: ReadonlyMap<string, Offset> = new Map(),
): AlignedIndex {
  const { input, printed, singleColumn } = prepared;
  const universe: Universe = {
    ...prepared.universe,
    offsets: new Map([...offsets, ...prepared.offsets]),
  };
  const topics = prepared.topics.map(
    (topic): AlignedTopic => ({
      label: topic.label,
      line: topic.line,
      tornLines: new Set(topic.rows.filter((r) => r.tornFrom !== null).map((r) => r.row.line)),
      rows: topic.rows.map((r) => alignRow(r.row, universe, singleColumn)),
    }),
  );
  const findings = [
    ...printed.findings,
    ...prepared.tornFindings,
    ...recoverStrays(topics, printed.orphans, universe, input.file, input.edition),
  ];
  return { prepared, universe, topics, findings };
}

/**
 * What the index testifies to another edition: the refs under a topic that are not in doubt; undefined when it has no
 * such topic. Only the topics that are asked for are compared.
 */
export function testimonyOf(index: AlignedIndex): (topic: string) => readonly string[] | undefined {
  const { language } = index.prepared.input;
  const topics = new Map(index.topics.map((t) => [labelKey(t.label, language), t]));
  return (label) => {
    const topic = topics.get(labelKey(label, language));
    return (
      topic &&
      compareTopic(index, topic, []).entries.flatMap((e) => (e.ref && e.status !== 'disputed' ? [e.ref] : []))
    );
  };
}

/**
 * The index resolved, with what other editions list under the same topics.
 * @throws AcquisError `topic-cycle` when the manifest's broader relations go round in a circle
 */
export function resolveIndex(index: AlignedIndex, witnesses: readonly Witness[] = []): ThematicIndex {
  const { input } = index.prepared;
  const labels = index.topics.map((t) => t.label);
  const broader = broaderOf(labels, input.language, input);
  const slugs = uniqueSlugs(labels);
  const findings: Finding[] = [...index.findings];
  const topics = index.topics.map((topic, i): IndexedTopic => {
    const compared = compareTopic(index, topic, witnesses);
    for (const item of compared.findings) findings.push(item);
    const { label, line } = topic;
    return {
      id: slugs[i] ?? String(i),
      label,
      broader: broader.get(label) ?? null,
      line,
      entries: compared.entries,
    };
  });
  return { topics, findings, offsets: index.universe.offsets };
}

function compareTopic(index: AlignedIndex, topic: AlignedTopic, witnesses: readonly Witness[]): Compared {
  const { universe, prepared } = index;
  const { file, edition, language } = prepared.input;
  const entries: IndexEntry[] = [];
  const findings: Finding[] = [];
  for (const row of topic.rows) {
    for (const group of row.groups) {
      for (const item of symbolFindings(group, topic.label, universe, file, edition, language))
        findings.push(item);
      const torn = topic.tornLines.has(group.row.line);
      const compared = compareGroup(group, topic.label, torn, {
        universe,
        words: prepared.words,
        witnesses,
        file,
        edition,
      });
      for (const item of compared.entries) entries.push(item);
      for (const item of compared.findings) findings.push(item);
    }
    for (const symbol of row.spareSymbols) {
      findings.push(
        finding({
          code: 'reference-missing',
          message: `The row names ${symbol}, but has no reference to it.`,
          place: { source: file, line: row.groups[0]?.row.line ?? topic.line, edition, topic: topic.label },
          published: symbol,
        }),
      );
    }
  }
  return { entries, findings };
}

function broaderOf(
  labels: readonly string[],
  language: LanguageCode,
  input: IndexInput,
): ReadonlyMap<string, string | null> {
  const given = input.broader ?? [];
  const shown = broaderTopics(labels, language);
  if (given.length === 0) return shown;
  const all = new Map([...shown, ...given]);
  assertNoTopicCycle(
    [...all].flatMap(([narrow, broad]): [string, string][] => (broad === null ? [] : [[narrow, broad]])),
    `edition ${input.edition}`,
  );
  return all;
}

/** The symbol and instrument of a row must be those of the section referred to. */
function symbolFindings(
  group: AlignedGroup,
  topic: string,
  universe: Universe,
  file: string,
  edition: string,
  language: LanguageCode,
): Finding[] {
  const place = { source: file, line: group.row.line, edition, topic };
  const { section } = group;
  if (!section) return [];
  const findings: Finding[] = [];
  const printed = sectionOf(universe, group.group.part, group.group.section);
  if (printed && group.symbol === null) {
    findings.push(
      finding({
        code: 'symbol-missing',
        message: `The row has no document symbol for ${group.group.printed}; it is ${section.report}.`,
        place,
        published: '',
        expected: section.report,
      }),
    );
  } else if (printed && group.symbol !== section.report) {
    findings.push(
      finding({
        code: 'symbol-wrong',
        message: `${group.group.printed} stands beside ${group.symbol}; section ${section.numeral} is ${section.report}.`,
        place,
        published: group.symbol ?? '',
        expected: section.report,
        evidence: [`The ${section.name.toLowerCase()} is reported in ${section.report}.`],
      }),
    );
  }
  if (countingOf(universe, section) !== 'instrument' || group.recoveredFrom !== null) return findings;
  const instruments = instrumentsMeant(universe, section, group.group.designations?.map((d) => d.path) ?? []);
  const expected = instruments[0] ? nameInstrument(instruments[0].kind, instruments[0].number, language) : '';
  if (group.instrument === null) {
    if (group.row.instruments.length > 0 || group.locators !== null)
      findings.push(
        finding({
          code: 'instrument-missing',
          message: `The row does not name the resolution or decision for ${group.group.printed}.`,
          place,
          published: '',
          expected,
        }),
      );
  } else if (!instruments.some((i) => isNamed(group.instrument ?? '', i))) {
    findings.push(
      finding({
        code: 'instrument-wrong',
        message: `${group.group.printed} stands beside ${group.instrument}; section ${section.numeral} holds ${expected}.`,
        place,
        published: group.instrument,
        expected,
      }),
    );
  }
  return findings;
}
