import { findMentions, resolveMention } from '../cite/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Edition, Mention, Provision } from '../instrument/index.ts';
import {
  type Addressee,
  analyseOpenings,
  type Force,
  type LanguageCode,
  languageCode,
  loadStems,
  type Opening,
} from '../language/index.ts';
import {
  type AdoptedPassage,
  adoptedPassages,
  compareWordings,
  findReuse,
  indexNearest,
  type LineageKind,
  type NearestIndex,
  type QualifierChange,
  type WordChange,
} from '../lineage/index.ts';
import { segmentResolutions } from '../segment/index.ts';
import { readSource } from '../source/index.ts';
import type { Span } from '../text/index.ts';
import { type DraftText, draftParagraphs } from './draft-paragraphs.ts';
import { verbatimSpans } from './verbatim.ts';

/**
 * What has been agreed already of what a draft says? For each paragraph the closest adopted wordings, word by word;
 * whether it says as much, less or more; which of its words are agreed language; what its references lead to; under
 * which topics it would fall. Nothing of the draft is kept.
 */
export interface DraftCheck {
  readonly file: string;
  readonly edition: string;
  readonly language: LanguageCode;
  readonly paragraphs: readonly CheckedParagraph[];
  /** What the reader had to say of the file, and what was left out for its length. */
  readonly remarks: readonly string[];
}

/**
 * - `verbatim`: the same words as an adopted text
 * - `level`: close to one, as strong
 * - `below`, `beyond`: close to one, weaker or stronger by formula or limiting phrases
 * - `new`: nothing adopted is close
 */
export type DraftVerdict = 'verbatim' | 'level' | 'below' | 'beyond' | 'new';

export interface CheckedParagraph {
  readonly number: string;
  readonly kind: DraftText['kind'];
  readonly text: string;
  readonly force: Force;
  readonly formula: string;
  readonly addressees: readonly Addressee[];
  readonly verdict: DraftVerdict;
  /** The closest first. */
  readonly closest: readonly ClosestWording[];
  /** A close wording that stands higher on the ladder of force than the draft; null when there is none. */
  readonly stronger: { readonly ref: string; readonly force: Force } | null;
  /** Where at least six words in a row stand in an adopted text, and in which. */
  readonly verbatim: readonly (Span & { readonly ref: string })[];
  readonly references: readonly Mention[];
  /** The likeliest first, each with the provisions that speak for it. */
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly evidence: readonly string[];
  }[];
}

export interface ClosestWording {
  readonly ref: string;
  /** 0 to 1. */
  readonly score: number;
  /** What the draft is to the adopted wording. */
  readonly kind: LineageKind;
  /** `from` of the adopted wording, `to` of the draft. */
  readonly force: { readonly from: Force; readonly to: Force };
  readonly qualifiers: QualifierChange;
  readonly text: string;
  /** From the adopted wording to the draft. */
  readonly changes: readonly WordChange[];
}

/** More paragraphs than this are left unchecked, so that the answer comes in bounded time. */
const MOST_PARAGRAPHS = 400;
/** Longer paragraphs are compared by their beginning. */
const LONGEST = 6000;
const SHOWN = 3;
/** Closeness of words from which two paragraphs treat the same matter, and may be compared. */
const CLOSE = 0.3;
const REUSED = 0.22;
const NEIGHBOURS = 8;
const MOST_TOPICS = 5;
/** Closeness of words below which a neighbour says nothing of the topic. */
const AKIN = 0.2;

/** @throws AcquisError for a file that no reader can read, or that has no words */
export async function checkDraft(file: string, bytes: Uint8Array, edition: Edition): Promise<DraftCheck> {
  const source = await readSource(file, bytes);
  const document = segmentResolutions(source, { language: languageCode(edition.language) });
  const all = draftParagraphs(source, document);
  if (all.length === 0)
    throw new AcquisError('file-unreadable', `There are no words in ${file}.`, {
      advice: 'Give a draft with at least one paragraph.',
    });
  const texts = all.slice(0, MOST_PARAGRAPHS);
  const { language, passages } = adoptedPassages(edition);
  const stems = await loadStems([language]);
  const index = indexNearest(passages, { language, stem: stems[language] ?? ((word) => word) });
  const provisions = asProvisions(texts);
  const openings = analyseOpenings(provisions, language);
  const check = { edition, language, passages, index, provisions };
  const reused = reuseOf(texts, passages, language);
  const left = all.length - texts.length;
  return {
    file,
    edition: edition.id,
    language,
    paragraphs: texts.map((text, at) => {
      const opening = openings.get(refOf(at));
      return checkParagraph(text, at, opening, reused.get(at) ?? new Map(), check);
    }),
    remarks: [
      ...(source.remarks ?? []),
      ...(left > 0 ? [`${left} paragraphs beyond the first ${MOST_PARAGRAPHS} were not checked.`] : []),
    ],
  };
}

interface Check {
  readonly edition: Edition;
  readonly language: LanguageCode;
  readonly passages: readonly AdoptedPassage[];
  readonly index: NearestIndex;
  readonly provisions: readonly Provision[];
}

const refOf = (at: number): string => `draft.${at + 1}`;

function checkParagraph(
  { number, kind, text }: DraftText,
  at: number,
  opening: Opening | undefined,
  reused: ReadonlyMap<number, number>,
  check: Check,
): CheckedParagraph {
  const near = check.index.nearest(text.slice(0, LONGEST), NEIGHBOURS);
  const scores = new Map(near.filter((n) => n.score >= CLOSE).map((n) => [n.at, n.score]));
  for (const [passage, score] of reused) scores.set(passage, Math.max(score, scores.get(passage) ?? 0));
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const closest = ranked.slice(0, SHOWN).flatMap(([passage, score]): ClosestWording[] => {
    const adopted = check.passages[passage];
    if (!adopted) return [];
    const draft = { text: text.slice(0, LONGEST), ...(opening ? { opening } : {}) };
    const compared = compareWordings(adopted, draft, check.language);
    return [
      {
        ref: adopted.ref,
        score: Math.round(Math.min(1, score) * 1000) / 1000,
        text: adopted.text,
        ...compared,
      },
    ];
  });
  return {
    number,
    kind,
    text,
    force: opening?.force ?? 'none',
    formula: opening?.formula ?? '',
    addressees: opening?.addressees ?? [],
    verdict: verdictOf(closest[0]),
    closest,
    stronger: strongerThan(opening, ranked, check.passages),
    verbatim: verbatimSpans(text, closest, check.language),
    references: referencesOf(at, check),
    topics: topicsNear(near, check),
  };
}

function verdictOf(closest: ClosestWording | undefined): DraftVerdict {
  if (!closest) return 'new';
  if (closest.changes.every((c) => c.kind === 'same' || !/[\p{L}\p{N}]/u.test(c.text))) return 'verbatim';
  if (closest.kind === 'weakened') return 'below';
  return closest.kind === 'strengthened' ? 'beyond' : 'level';
}

function strongerThan(
  opening: Opening | undefined,
  ranked: readonly (readonly [number, number])[],
  passages: readonly AdoptedPassage[],
): CheckedParagraph['stronger'] {
  const own = opening?.ladder ?? null;
  if (own === null) return null;
  let best: AdoptedPassage | undefined;
  for (const [at] of ranked) {
    const passage = passages[at];
    if (passage && (passage.opening.ladder ?? 0) > Math.max(own, best?.opening.ladder ?? 0)) best = passage;
  }
  return best ? { ref: best.ref, force: best.opening.force } : null;
}

/** For each paragraph of the draft, the adopted passages whose words it took over, with their scores. */
function reuseOf(
  texts: readonly DraftText[],
  passages: readonly AdoptedPassage[],
  language: LanguageCode,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  // A draft is later than all that was adopted.
  const drafts = texts.map(({ text }, at) => ({
    ref: refOf(at),
    text: text.slice(0, LONGEST),
    date: '9999-12-31',
    instrument: '',
  }));
  const found = new Map<number, Map<number, number>>();
  for (const { from, to, score } of findReuse([...passages, ...drafts], { language, least: REUSED })) {
    const at = to - passages.length;
    if (at < 0 || from >= passages.length) continue;
    const of = found.get(at) ?? new Map<number, number>();
    found.set(at, of.set(from, score));
  }
  return found;
}

/** The draft as an instrument of its own, so that "paragraph 3 above" is looked up in it. */
const asProvisions = (texts: readonly DraftText[]): Provision[] =>
  texts.map(({ number, kind, text, path, parent }, at) => ({
    id: refOf(at),
    ref: refOf(at),
    part: '',
    section: '',
    path,
    kind,
    label: number,
    text,
    marks: [],
    notes: [],
    instrument: 'draft',
    parent: parent === null ? null : refOf(parent),
    children: texts.flatMap((t, child) => (t.parent === at ? [refOf(child)] : [])),
    locators: [],
    source: { file: '', line: 0, spans: [] },
  }));

function referencesOf(at: number, { edition, language, provisions }: Check): Mention[] {
  const from = provisions[at];
  if (!from) return [];
  const universe = {
    provisions: [...edition.provisions, ...provisions],
    sections: edition.sections,
    instruments: [
      ...edition.instruments,
      {
        key: 'draft',
        kind: 'resolution' as const,
        number: null,
        title: '',
        part: '',
        section: '',
        meeting: '',
        provisions: provisions.map((p) => p.ref),
      },
    ],
    concordance: edition.concordance,
  };
  return findMentions(from.text, language).map((mention) => resolveMention(mention, from, universe));
}

function topicsNear(
  near: ReturnType<NearestIndex['nearest']>,
  { edition, passages }: Check,
): CheckedParagraph['topics'] {
  const weights = new Map(
    near
      .filter((n) => n.score >= AKIN)
      .flatMap(({ at, score }) => (passages[at] ? [[passages[at].ref, score] as const] : [])),
  );
  const ranked = edition.topics.flatMap(({ id, label, entries }) => {
    const evidence = [
      ...new Set(entries.flatMap(({ ref }) => (ref !== null && weights.has(ref) ? [ref] : []))),
    ];
    const weight = evidence.reduce((sum, ref) => sum + (weights.get(ref) ?? 0), 0);
    return weight === 0 ? [] : [{ id, label, evidence, weight }];
  });
  ranked.sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
  const least = (ranked[0]?.weight ?? 0) / SHOWN;
  return ranked
    .filter((t) => t.weight >= least)
    .slice(0, MOST_TOPICS)
    .map(({ id, label, evidence }) => ({ id, label, evidence }));
}
