/**
 * One provision on the page: its number hanging in the margin, its words, its footnotes, and beside it what the
 * system knows (designation, topics).
 */
import type { Child } from 'hono/jsx';
import type { Provision } from '../../../instrument/index.ts';
import { languageCode } from '../../../language/index.ts';
import { anchorOf, type Links } from '../address.ts';
import { type Book, topicsOf } from '../book.ts';
import { forceOf } from '../wording.ts';
import { READING } from '../words/reading.ts';
import { ForceMark } from './force-mark.tsx';
import { Take, takenOf } from './take.tsx';
import { Ties } from './ties.tsx';
import { Notes, Words } from './words.tsx';

export interface ParagraphInput {
  readonly book: Book;
  readonly provision: Provision;
  readonly links: Links;
  /** 0 at the top of what is shown. */
  readonly depth: number;
  /** What stands beside it; the designation and topics when left out, nothing when null. */
  readonly beside?: Child | null;
  /** The same, made for each provision of a tree. */
  readonly besideOf?: (provision: Provision) => Child;
  readonly anchored?: boolean;
  /** Shown only to be understood with what follows: the chapeau of a listed subparagraph. */
  readonly context?: boolean;
}

export function Paragraph({
  book,
  provision,
  links,
  depth,
  beside,
  besideOf,
  anchored = true,
  context = false,
}: ParagraphInput) {
  const label = labelOf(provision);
  return (
    <div
      class={`para depth-${Math.min(depth, 3)} kind-${provision.kind}${context ? ' context' : ''}`}
      id={anchored ? anchorOf(provision.ref) : undefined}
    >
      <div class="body">
        <span class="label">{label}</span>
        <p class="words">
          <Words
            text={provision.text}
            marks={provision.marks}
            notes={provision.notes}
            mentions={book.mentionsFrom.get(provision.ref) ?? []}
            leads={links.leads(provision.text, provision.marks, languageCode(book.edition.language))}
            links={links}
            {...(anchored ? { owner: provision.ref } : {})}
          />
        </p>
      </div>
      <div class="beside">
        {anchored && (
          <Notes
            notes={provision.notes}
            owner={provision.ref}
            ui={links.ui.language}
            leads={(text) => links.leads(text, [], languageCode(book.edition.language))}
          />
        )}
        {besideOf ? (
          besideOf(provision)
        ) : beside === undefined ? (
          <Beside book={book} provision={provision} links={links} />
        ) : (
          beside
        )}
      </div>
    </div>
  );
}

/** The printed label, or what stands for it: preambular paragraphs are counted but not numbered in print. */
export function labelOf(provision: Provision): string {
  if (provision.label !== '') return provision.label;
  return provision.kind === 'preambular' ? provision.path.join(' ') : '';
}

function Beside({ book, provision, links }: { book: Book; provision: Provision; links: Links }) {
  const topics = topicsOf(book, provision.ref);
  // Opening words and omissions are seldom cited; they stay quiet unless the index lists them.
  if (topics.length === 0 && (provision.kind === 'omission' || provision.kind === 'chapeau')) return null;
  return (
    <div class="meta">
      <span class="ref-line">
        <a class="ref" href={links.provision(provision.ref)}>
          {provision.ref}
        </a>
        <ForceMark force={forceOf(book, provision.ref)} ui={links.ui.language} />
      </span>
      {provision.kind !== 'omission' && (
        <Take taken={takenOf(book, provision, links)} ui={links.ui.language} />
      )}
      {topics.length > 0 && (
        <ul class="labels" aria-label={READING[links.ui.language].topicsOf(provision.ref)}>
          {topics.map(({ topic }) => (
            <li>
              <a href={links.topic(topic.id)}>{topic.label}</a>
            </li>
          ))}
        </ul>
      )}
      <Ties book={book} provision={provision} links={links} />
    </div>
  );
}

/** A provision and all below it, in order. */
export function Tree(input: ParagraphInput) {
  const { book, provision, depth } = input;
  return (
    <>
      <Paragraph {...input} />
      {provision.children.map((ref) => {
        const child = book.provisions.get(ref);
        return (
          child && (
            <Tree {...input} provision={child} depth={depth + (provision.kind === 'chapeau' ? 0 : 1)} />
          )
        );
      })}
    </>
  );
}
