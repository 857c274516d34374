/**
 * Small editions in few words, for tests:
 *
 *     edition({
 *       id: '2024',
 *       sections: [
 *         section('A.III', ['19 Protect children.', '20 Train officers:', '20.a At borders;'], { paragraphs: 23 }),
 *         section('B.VI', ['PP.1 Recalling ...,', '1 Urges States ...']),
 *       ],
 *       topics: [topic('Children, protection', 'A.III.19 A.III.20.a', entry('A.III.20', { published: 'III.21', status: 'corrected' }))],
 *     })
 *
 * A line is a label below the section, then the words; `19#p7` gives the permanent id, else the designation in
 * small letters is one (`a-iii-19`). `paragraphs: 23` says that the report calls the first number paragraph 23.
 */
import type {
  ConcordanceRow,
  Edition,
  IndexEntry,
  Instrument,
  Locator,
  Provision,
  ProvisionKind,
  Section,
  Topic,
} from '../../src/instrument/index.ts';

export interface BuiltSection {
  readonly section: Section;
  readonly instrument: Instrument;
  readonly provisions: readonly Provision[];
  readonly concordance: readonly ConcordanceRow[];
}

export interface SectionOptions {
  /** Symbol of the report; `REPORT/A/III` unless given. */
  readonly report?: string;
  /** Key of the meeting; `a-iii` unless given. */
  readonly meeting?: string;
  /** Paragraph of the report that holds the first numbered provision; none: the report numbers recommendations. */
  readonly paragraphs?: number;
}

export function section(
  designation: string,
  lines: readonly string[],
  options: SectionOptions = {},
): BuiltSection {
  const [part = 'A', numeral = 'I'] = designation.split('.');
  const meeting = options.meeting ?? permanent(designation);
  const report = options.report ?? `REPORT/${part}/${numeral}`;
  const read = lines.map((line) => /^(\S+?)(?:#(\S+))?(?:\s+(.*))?$/su.exec(line) ?? [line, line]);
  const paths = read.map((r) => (r[1] ?? '').split('.'));
  const refs = paths.map((path) => `${designation}.${path.join('.')}`);
  const shift = options.paragraphs === undefined ? 0 : options.paragraphs - firstNumber(paths);
  const locators = paths.map((path): Locator => {
    const kind =
      part === 'A' ? (options.paragraphs === undefined ? 'recommendation' : 'paragraph') : 'resolution';
    return { symbol: report, kind, value: locatorValue(path, shift) };
  });
  const provisions = read.map(([, , id, text = ''], i): Provision => {
    const path = paths[i] ?? [];
    const ref = refs[i] ?? '';
    const above = `${designation}.${path.slice(0, -1).join('.')}`;
    return {
      id: id ?? permanent(ref),
      ref,
      part,
      section: numeral,
      path,
      kind: kindOf(part, path),
      label: path.at(-1) ?? '',
      text,
      marks: [],
      notes: [],
      instrument: meeting,
      parent: refs.includes(above) ? above : null,
      children: refs.filter((r, k) => r.startsWith(`${ref}.`) && paths[k]?.length === path.length + 1),
      locators: locators.slice(i, i + 1),
      source: { file: 'built.txt', line: i + 1, spans: [] },
    };
  });
  const instrument: Instrument = {
    key: meeting,
    kind: part === 'A' ? 'recommendations' : 'resolution',
    number: null,
    title: `Texts of ${designation}`,
    part,
    section: numeral,
    meeting,
    provisions: refs,
  };
  const concordance = locators.map(({ symbol, kind, value }, i): ConcordanceRow => {
    return {
      ref: refs[i] ?? '',
      symbol,
      kind,
      value,
      instrument: null,
      derivedFrom: 'numbering',
      support: 0,
    };
  });
  const heading: Section = {
    part,
    numeral,
    heading: `${numeral}. Meeting`,
    meeting,
    name: `Meeting ${numeral}`,
    body: 'body',
    number: 1,
    place: null,
    from: '2020-01-01',
    to: '2020-01-02',
    report,
    numbers: options.paragraphs === undefined ? 'recommendations' : 'paragraphs',
    instruments: [meeting],
    line: 1,
  };
  return { section: heading, instrument, provisions, concordance };
}

/** An entry that needs more saying than its designation: `entry('A.I.47', { published: 'I.49', status: 'corrected' })`. */
export function entry(ref: string | null, more: Partial<IndexEntry> = {}): IndexEntry {
  const [part = 'A', numeral = 'I', ...path] = (ref ?? `A.${more.published ?? 'I.1'}`).split('.');
  const published = [numeral, ...path].join('.');
  return {
    ref,
    published,
    status: 'published',
    part,
    section: numeral,
    symbol: null,
    locator: null,
    instrument: null,
    line: 1,
    ...more,
  };
}

/** `refs` are designations with spaces between; entries with more to say follow. */
export function topic(label: string, refs = '', ...more: readonly IndexEntry[]): Topic {
  const plain = refs
    .split(' ')
    .filter((ref) => ref !== '')
    .map((ref) => entry(ref));
  return {
    id: permanent(label),
    concept: permanent(label),
    label,
    broader: null,
    entries: [...plain, ...more],
    line: 1,
  };
}

export interface EditionParts extends Partial<Omit<Edition, 'sections'>> {
  readonly sections?: readonly BuiltSection[];
}

export function edition({ sections = [], ...rest }: EditionParts = {}): Edition {
  const id = rest.id ?? '2020';
  const parts = [...new Set(sections.map((s) => s.section.part))];
  return {
    id,
    title: `Edition ${id}`,
    year: Number.parseInt(id, 10) || 2020,
    language: 'en',
    parts: parts.map((key) => ({ key, heading: `Part ${key}`, body: 'body' })),
    sections: sections.map((s) => s.section),
    instruments: sections.map((s) => s.instrument),
    provisions: sections.flatMap((s) => s.provisions),
    concordance: sections.flatMap((s) => s.concordance),
    topics: [],
    mentions: [],
    findings: [],
    silent: [],
    documents: [],
    ...rest,
  };
}

const permanent = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

const firstNumber = (paths: readonly (readonly string[])[]): number =>
  Number(paths.find(([first = '']) => /^\d+$/u.test(first))?.[0] ?? 1);

/** `['8', 'e']` → `8 (e)`, with the number moved to that of the report; `['PP', '5']` → `PP 5`. */
function locatorValue([first = '', ...rest]: readonly string[], shift: number): string {
  if (first === 'PP') return ['PP', ...rest].join(' ');
  const number = /^\d+$/u.test(first) ? String(Number(first) + shift) : `(${first})`;
  return [number, ...rest.map((label) => `(${label})`)].join(' ');
}

function kindOf(part: string, path: readonly string[]): ProvisionKind {
  if (path[0] === 'PP') return 'preambular';
  if (path.length > 1 || !/^\d/u.test(path[0] ?? '')) return 'subparagraph';
  return part === 'A' ? 'recommendation' : 'operative';
}
