import { findMentions, resolveMention, type Universe } from '../cite/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Edition, Mention, Provision } from '../instrument/index.ts';
import {
  analyseOpenings,
  type LanguageCode,
  languageCode,
  loadStems,
  type Opening,
} from '../language/index.ts';
import {
  type AdoptedPassage,
  adoptedPassages,
  type CheckedParagraph,
  type ClosestWording,
  compareWordings,
  type DraftCheck,
  type DraftVerdict,
  findReuse,
  indexNearest,
  type NearestIndex,
} from '../lineage/index.ts';
import { segmentResolutions } from '../segment/index.ts';
import { readSource } from '../source/index.ts';
import type { SourceText } from '../text/index.ts';
import { type DraftText, draftParagraphs } from './draft-paragraphs.ts';
import { verbatimSpans } from './verbatim.ts';

/**
 * A draft against all that an edition holds. Nothing of the draft is kept.
 */

/** More paragraphs than this are left unchecked, so that the answer comes in bounded time. */
const MOST_PARAGRAPHS = 400;
/** Longer paragraphs are compared by their beginning. */
const LONGEST = 6000;
/** A draft has fewer blocks, and shorter ones, than these; what goes beyond is no text that people negotiate. */
const MOST_BLOCKS = 1000;
const LONGEST_BLOCK = 20_000;
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
  const whole = await readDraft(file, bytes);
  const source = { ...whole, blocks: whole.blocks.slice(0, MOST_BLOCKS) };
  // What no one drafts is not worth being taken apart as a resolution, and would take minutes.
  const drafted = source.blocks.every((b) => b.span.end - b.span.start <= LONGEST_BLOCK);
  const all = draftParagraphs(
    source,
    drafted ? segmentResolutions(source, { language: languageCode(edition.language) }).resolutions : [],
  );
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
  const universe = withDraft(edition, provisions);
  const check = { edition, language, passages, index, provisions, universe };
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
      ...(texts.some((t) => t.text.length > LONGEST)
        ? [`Of paragraphs longer than ${LONGEST} characters only the beginning was compared.`]
        : []),
    ],
  };
}

/** What a reader advises is for documents of a corpus; a draft lies on somebody's desk. */
async function readDraft(file: string, bytes: Uint8Array): Promise<SourceText> {
  try {
    return await readSource(file, bytes);
  } catch (error) {
    if (!(error instanceof AcquisError)) throw error;
    throw new AcquisError(error.code, error.message, {
      advice: 'Save the draft as text (UTF-8), DOCX, PDF or HTML, or paste its words.',
      cause: error,
    });
  }
}

interface Check {
  readonly edition: Edition;
  readonly language: LanguageCode;
  readonly passages: readonly AdoptedPassage[];
  readonly index: NearestIndex;
  readonly provisions: readonly Provision[];
  readonly universe: Universe;
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
    verbatim: verbatimSpans(text.slice(0, LONGEST), closest, check.language),
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
    text: text.slice(0, LONGEST),
    marks: [],
    notes: [],
    instrument: 'draft',
    parent: parent === null ? null : refOf(parent),
    children: texts.flatMap((t, child) => (t.parent === at ? [refOf(child)] : [])),
    locators: [],
    source: { file: '', line: 0, spans: [] },
  }));

function referencesOf(at: number, { language, provisions, universe }: Check): Mention[] {
  const from = provisions[at];
  if (!from) return [];
  return findMentions(from.text, language).map((mention) => resolveMention(mention, from, universe));
}

/** What the edition offers a reference, and the draft itself beside it. */
function withDraft(edition: Edition, provisions: readonly Provision[]): Universe {
  const draft = {
    key: 'draft',
    kind: 'resolution' as const,
    number: null,
    title: '',
    part: '',
    section: '',
    meeting: '',
    provisions: provisions.map((p) => p.ref),
  };
  return {
    provisions: [...edition.provisions, ...provisions],
    sections: edition.sections,
    instruments: [...edition.instruments, draft],
    concordance: edition.concordance,
  };
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
