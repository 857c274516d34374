/** Builder words for small editions: as little as a test must say, the rest as plain defaults. */
import type {
  Edition,
  Footnote,
  IndexEntry,
  Instrument,
  Provision,
  ProvisionKind,
  Section,
  Topic,
} from '../../src/instrument/index.ts';
import type { VerifyContext } from '../../src/verify/index.ts';

type ParagraphOptions = Partial<Omit<Provision, 'notes'>> & { readonly notes?: readonly Footnote[] };

let lines = 0;

/** `paragraph('A.I.8', 'States ...')`: kind, label, parent and instrument follow from the designation. */
export function paragraph(ref: string, text = `Text of ${ref}.`, options: ParagraphOptions = {}): Provision {
  const [part = 'A', section = 'I', ...path] = ref.split('.');
  const last = path.at(-1) ?? '';
  const numbered = /^\d/u.test(last);
  const kind: ProvisionKind =
    path[0] === 'PP'
      ? 'preambular'
      : numbered && path.length === 1
        ? part === 'A'
          ? 'recommendation'
          : 'operative'
        : 'subparagraph';
  lines += 1;
  return {
    id: `id-${ref}`,
    ref,
    part,
    section,
    path,
    kind,
    label: kind === 'preambular' ? '' : numbered ? `${last}.` : `(${last})`,
    text,
    marks: [],
    notes: [],
    instrument: `${part}-${section}`,
    parent: path.length > 1 && path[0] !== 'PP' ? ref.slice(0, ref.lastIndexOf('.')) : null,
    children: [],
    locators: [],
    source: { file: 'compendium.txt', line: lines, spans: [] },
    ...options,
  };
}

/** `numbered('A.I', '1', '2', '12 bis')`: recommendations of one meeting with those labels. */
export const numbered = (section: string, ...labels: string[]): Provision[] =>
  labels.map((label) => paragraph(`${section}.${label}`));

export const footnote = (marker: string, text: string, at = 10): Footnote => ({
  marker,
  text,
  at,
  marks: [],
  line: 900,
});

type EntryOptions = Partial<IndexEntry>;

/** `entry('A.I.47')`: printed as the designation without its part. */
export function entry(ref: string, options: EntryOptions = {}): IndexEntry {
  const [part = 'A', section = 'I'] = ref.split('.');
  return {
    ref,
    published: ref.slice(part.length + 1),
    status: 'published',
    part,
    section,
    symbol: null,
    locator: null,
    instrument: null,
    line: 1,
    ...options,
  };
}

export function topic(
  label: string,
  entries: readonly (IndexEntry | string)[],
  options: Partial<Topic> = {},
): Topic {
  const full = entries.map((e) => (typeof e === 'string' ? entry(e) : e));
  const id = label.toLowerCase().replace(/[^a-z]+/gu, '-');
  return { id, concept: id, label, broader: null, entries: full, line: full[0]?.line ?? 1, ...options };
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Sections and instruments follow from the provisions: part A recommendations, part B a resolution `6/3`. */
export function edition(provisions: readonly Provision[], options: Partial<Edition> = {}): Edition {
  const keys = [...new Map(provisions.map((p) => [p.instrument, p])).values()];
  const sections = [...new Map(provisions.map((p) => [`${p.part}.${p.section}`, p])).values()];
  return {
    id: '2024',
    title: 'Compendium',
    year: 2024,
    language: 'en',
    parts: [],
    sections: sections.map((p) => sectionOf(p.part, p.section)),
    instruments: keys.map((p) => instrumentOf(p, provisions)),
    provisions,
    topics: [],
    concordance: [],
    mentions: [],
    findings: [],
    silent: [],
    documents: [],
    ...options,
  };
}

function sectionOf(part: string, numeral: string): Section {
  const number = NUMERALS.indexOf(numeral) + 1;
  const name = `${ORDINALS[number - 1]} ${part === 'A' ? 'meeting' : 'session'}`;
  return {
    part,
    numeral,
    heading: `${numeral}. ${name}`,
    meeting: `${part}-${number}`,
    name,
    body: part === 'A' ? 'wg' : 'cop',
    number,
    place: 'Vienna',
    from: '2012-05-30',
    to: '2012-06-01',
    report: part === 'A' ? `WG/${2010 + number}/6` : `COP/${2003 + number}/15`,
    numbers: 'paragraphs',
    instruments: [`${part}-${numeral}`],
    line: 1,
  };
}

function instrumentOf(p: Provision, provisions: readonly Provision[]): Instrument {
  const resolution = p.part !== 'A';
  return {
    key: p.instrument,
    kind: resolution ? 'resolution' : 'recommendations',
    number: resolution ? '6/3' : null,
    title: 'Smuggling of migrants',
    part: p.part,
    section: p.section,
    meeting: `${p.part}-${p.section}`,
    provisions: provisions.filter((other) => other.instrument === p.instrument).map((other) => other.ref),
  };
}

export const context: VerifyContext = { indexFile: 'index.txt' };
