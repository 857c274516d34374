/** How much of what a reader finds does the extraction find, and how much of what it finds is there? */
import { readFileSync } from 'node:fs';
import { compileCorpus } from '../../src/compendium/index.ts';
import {
  type ExtractedActivity,
  extractActivities,
  type Passage,
  passagesOfEdition,
  passagesOfReport,
  publicationsIn,
  statutesIn,
} from '../../src/extract/index.ts';

interface LabelledActivity {
  readonly paragraph: string;
  readonly also?: string;
  readonly kind: string;
  /** Words that stand in its title, or in the sentence that tells of it where no other activity is told of. */
  readonly words: string;
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly date: string | null;
  readonly participants: number | null;
}

interface Labels {
  readonly activities: readonly LabelledActivity[];
  readonly publications: readonly {
    readonly paragraph: string;
    readonly title: string;
    readonly date: string | null;
  }[];
  readonly statutes: readonly {
    readonly paragraph: string;
    readonly words: string;
    readonly countries: readonly string[];
    readonly date: string | null;
  }[];
}

export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

const folder = new URL('./labelled/', import.meta.url);
export const labels = (name: string): Labels =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Labels;

export const som = compileCorpus({
  name: 'som',
  read: (path) => readFileSync(new URL(`../../corpora/som/${path}`, import.meta.url)),
});

/** Paragraphs of a plain text, `12. Words`, with *titles* in italics. */
export const passagesOf = (name: string): readonly Passage[] =>
  readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, paragraph = '', marked = ''] = /^(\d+)\. (.*)$/u.exec(line) ?? [];
      const parts = marked.split('*');
      const emphasis = parts.flatMap((part, i) => {
        const start = parts.slice(0, i).join('').length;
        return i % 2 === 1 ? [{ start, end: start + part.length }] : [];
      });
      return { document: name, file: `${name}.txt`, paragraph, text: parts.join(''), emphasis };
    });

export const reportPassages = (): readonly Passage[] =>
  som.reports.flatMap((r) => (r.id === 'activities-2018' ? passagesOfReport(r) : []));
export const compendiumPassages = (): readonly Passage[] => som.editions.slice(-1).flatMap(passagesOfEdition);

const folded = (text: string): string => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').toLowerCase();

function score<L, F>(
  wanted: readonly L[],
  found: readonly F[],
  fits: (l: L, f: F) => boolean,
  name: (x: L | F) => string,
): Score {
  const left = [...found];
  const missed: string[] = [];
  for (const label of wanted) {
    const i = left.findIndex((f) => fits(label, f));
    if (i < 0) missed.push(name(label));
    else left.splice(i, 1);
  }
  return {
    labelled: wanted.length,
    found: found.length,
    right: wanted.length - missed.length,
    missed,
    extra: left.map(name),
  };
}

export interface FieldScore {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

export function measureActivities(
  name: string,
  passages: readonly Passage[],
): { readonly records: Score; readonly fields: Readonly<Record<string, FieldScore>> } {
  const all = extractActivities(passages).filter(isPlaced);
  const wanted = labels(name).activities;
  const pairs: [LabelledActivity, ExtractedActivity][] = [];
  const fits = (l: LabelledActivity, f: ExtractedActivity): boolean => {
    const good =
      f.tellings[0]?.paragraph === l.paragraph &&
      (folded(near(f, passages)).includes(folded(l.words)) ||
        (folded(f.tellings[0].words).includes(folded(l.words)) && sole(f, all, l)));
    if (good) pairs.push([l, f]);
    return good;
  };
  const records = score(wanted, all, fits, (x) =>
    'tellings' in x
      ? `${x.tellings[0]?.paragraph} ${x.kind}: ${x.title} | ${x.date} | ${x.place} | ${x.countries}`
      : `${x.paragraph} ${x.kind}: ${x.words}`,
  );
  const field = (of: (l: LabelledActivity) => unknown, is: (f: ExtractedActivity) => unknown): FieldScore => {
    const wrong = pairs.filter(([l, f]) => JSON.stringify(of(l)) !== JSON.stringify(is(f)));
    return {
      of: pairs.length,
      right: pairs.length - wrong.length,
      wrong: wrong.map(
        ([l, f]) => `${l.paragraph} ${l.words}: ${JSON.stringify(of(l))} <> ${JSON.stringify(is(f))}`,
      ),
    };
  };
  return {
    records,
    fields: {
      kind: field(
        (l) => l.kind,
        (f) => f.kind,
      ),
      date: field(
        (l) => l.date,
        (f) => f.date,
      ),
      place: field(
        (l) => l.place,
        (f) => f.place,
      ),
      countries: field(
        (l) => [...l.countries].sort(),
        (f) => [...f.countries].sort(),
      ),
      participants: field(
        (l) => l.participants,
        (f) => f.participants.find((p) => p.number !== null)?.number ?? null,
      ),
      mentions: field(
        (l) => l.also ?? null,
        (f) => f.tellings[1]?.paragraph ?? null,
      ),
    },
  };
}

const isPlaced = (f: ExtractedActivity): boolean =>
  f.date !== null || f.place !== null || f.countries.length > 0;
/** The title, with a word before and a few after it. */
const near = (f: ExtractedActivity, passages: readonly Passage[]): string => {
  const at = f.evidence.find(({ field }) => field === 'title');
  const text = passages.find(({ paragraph }) => paragraph === at?.paragraph)?.text ?? '';
  return at ? text.slice(Math.max(0, at.start - 12), at.end + 12) : '';
};
/** A sentence that tells of two cannot say which is meant. */
const sole = (f: ExtractedActivity, all: readonly ExtractedActivity[], l: LabelledActivity): boolean =>
  f.kind === l.kind &&
  all.filter((o) => o.kind === f.kind && o.tellings[0]?.words === f.tellings[0]?.words).length === 1;

export function measurePublications(name: string, passages: readonly Passage[]): Score {
  const byTitle = new Map(
    passages
      .flatMap(publicationsIn)
      .reverse()
      .map((found) => [folded(found.title), found] as const),
  );
  const found = [...byTitle.values()].reverse();
  return score(
    labels(name).publications,
    found,
    (l, f) => folded(l.title) === folded(f.title) && (l.date ?? f.date) === f.date,
    (x) => `${x.title} ${x.date}`,
  );
}

export const measureStatutes = (name: string, passages: readonly Passage[]): Score =>
  score(
    labels(name).statutes,
    passages.flatMap(statutesIn),
    (l, f) => f.title.includes(l.words) && l.countries.join() === f.countries.join() && l.date === f.year,
    (x) => ('passage' in x ? `${x.passage.paragraph} ${x.title} ${x.countries}` : x.words),
  );
