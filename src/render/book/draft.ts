/**
 * How is the check of a draft printed? Paragraph by paragraph: its words, what they are to agreed language, the closest adopted
 * wording with its citation and the words that differ, what is weaker, stronger or lost. Readable in black and white.
 */
import type { Edition } from '../../instrument/index.ts';
import { DIRECTIONS, type LanguageCode, languageCode } from '../../language/index.ts';
import type { CheckedParagraph, ClosestWording, DraftCheck } from '../../lineage/index.ts';
import { type Book, citeBriefly, openBook } from '../html/book.ts';
import { AGREED } from '../html/words/agreed.ts';
import { DRAFT, draftLabel, verdictWords } from '../html/words/draft.ts';
import { FORCE_NAMES } from '../html/words/force-names.ts';
import { count } from '../html/words/nouns.ts';
import { markedRuns } from '../marked-changes.ts';
import { changedRuns } from './changed-runs.ts';
import { type Block, emphasis, LEAFLET, type PrintedDocument, plain, strong, text } from './printed.ts';

/** @param ui language of what is said about the draft */
export function draftDocument(
  edition: Edition,
  check: DraftCheck,
  ui: LanguageCode = languageCode(edition.language),
): PrintedDocument {
  const say = AGREED[ui];
  const book = openBook(edition);
  const title = check.file === '' ? say.draft : `${say.draft}: ${check.file}`;
  return {
    language: edition.language,
    direction: DIRECTIONS[languageCode(edition.language)],
    properties: { title, subject: edition.title, creator: '', date: `${edition.year}-01-01` },
    ...LEAFLET,
    runningHead: title,
    blocks: [
      { kind: 'heading', level: 1, text: title, anchor: 'title', newPage: false, listed: true },
      text('lead', plain(DRAFT[ui].comparedWith(`${edition.title}, ${edition.year}`))),
      text('remark', plain([count(ui, check.paragraphs.length, 'paragraph'), DRAFT[ui].legend].join('. '))),
      ...check.remarks.map((remark) => text('remark', plain(remark))),
      ...check.paragraphs.flatMap((paragraph) => paragraphBlocks(paragraph, book, ui)),
    ],
    notes: [],
  };
}

function paragraphBlocks(paragraph: CheckedParagraph, book: Book, ui: LanguageCode): Block[] {
  const say = AGREED[ui];
  const { verdict, force, closest, stronger, references, topics } = paragraph;
  const [nearest, ...others] = closest;
  const lost = references.filter((r) => r.status === 'unresolved' || r.status === 'ambiguous');
  const outside = references.filter((r) => r.status === 'external');
  const strength = force === 'none' ? '' : ` · ${FORCE_NAMES[ui][force]}`;
  const said = (name: string, words: string): Block => text('remark', strong(`${name}: `), plain(words));
  return [
    text('instruction', strong(verdictWords(paragraph, ui)), plain(strength)),
    text(
      'entry',
      plain(paragraph.number === '' ? paragraph.text : `${draftLabel(paragraph)} ${paragraph.text}`),
    ),
    ...(nearest ? nearestBlocks(nearest, verdict === 'verbatim', book, ui) : []),
    ...(stronger && stronger.ref !== nearest?.ref
      ? [said(say.stronger, `${cited(stronger.ref, book)} · ${FORCE_NAMES[ui][stronger.force]}`)]
      : []),
    ...(others.length > 0 ? [said(say.alsoSee, others.map(({ ref }) => cited(ref, book)).join('; '))] : []),
    ...(lost.length > 0
      ? [
          said(
            say.references,
            lost
              .map(({ text: words, reason }) => (reason === null ? words : `${words} (${reason})`))
              .join('; '),
          ),
        ]
      : []),
    ...(outside.length > 0 ? [said(DRAFT[ui].outside, outside.map((r) => r.text).join('; '))] : []),
    ...(topics.length > 0 ? [said(say.topics, topics.map(({ label }) => label).join('; '))] : []),
  ];
}

function nearestBlocks(nearest: ClosestWording, verbatim: boolean, book: Book, ui: LanguageCode): Block[] {
  const say = AGREED[ui];
  const { ref, changes, force, qualifiers } = nearest;
  const adopted = { text: nearest.text, marks: book.provisions.get(ref)?.marks ?? [] };
  const place = `${cited(ref, book)}${force.from === 'none' ? '' : ` · ${FORCE_NAMES[ui][force.from]}`}`;
  const limits = [
    [say.limitsAdded, qualifiers.added],
    [say.limitsDropped, qualifiers.dropped],
  ] as const;
  return [
    text('remark', strong(`${verbatim ? say.asIn : say.closest}: `), plain(place)),
    ...(verbatim
      ? []
      : [text('entry', ...changedRuns(markedRuns(adopted, { text: '', marks: [] }, changes)))]),
    ...limits.flatMap(([name, phrases]) =>
      phrases.length === 0
        ? []
        : [text('remark', strong(`${name}: `), ...phrases.map((p, n) => emphasis(n === 0 ? p : `; ${p}`)))],
    ),
  ];
}

function cited(ref: string, book: Book): string {
  const provision = book.provisions.get(ref);
  return provision ? `${ref} (${citeBriefly(book, provision)})` : ref;
}
