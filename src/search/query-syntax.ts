/**
 * What did the person type into the box?
 *
 *     "border control" training -airport topic:children smugg* ~trafiking (OR in capitals between two of them)
 *     ^ run of words   ^ word   ^ not    ^ filter       ^ beginning      "a b"~5: within five words of one another
 *
 * Every text has a reading: what cannot be read as asked is read as words, and a note says so.
 */
export type QueryNode =
  | TextNode
  | { readonly kind: 'and'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode };

/** What stands in the texts, or with a field that is a facet, a filter. */
export type TextNode =
  | { readonly kind: 'word'; readonly text: string; readonly field: string | null }
  | {
      readonly kind: 'phrase';
      readonly text: string;
      readonly slop: number | null;
      readonly field: string | null;
    }
  /** `*` stands for any letters, `?` for one. */
  | { readonly kind: 'pattern'; readonly text: string; readonly field: string | null }
  | {
      readonly kind: 'fuzzy';
      readonly text: string;
      /** Letters that may differ; null for as many as suit its length. */
      readonly edits: number | null;
      readonly field: string | null;
    };

export interface ParsedQuery {
  /** Null when nothing is left to look for. */
  readonly root: QueryNode | null;
  /** What was not taken as typed, in words for the person. */
  readonly notes: readonly string[];
}

/** A page of text pasted into the box is more than a question; a draft is checked elsewhere. */
const LONGEST_QUERY = 2000;
const MOST_WORDS = 64;
/** Groups within groups; deeper ones are read without their brackets. */
const DEEPEST = 16;

type Piece =
  | { readonly kind: 'open' | 'close' | 'or' | 'minus' }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly quoted: boolean;
      readonly tail: string;
      readonly field: string | null;
    };

/** Control characters, and marks of direction that would let a text read otherwise than it is. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

export function parseQuery(typed: string): ParsedQuery {
  const notes: string[] = [];
  const clean = typed
    .slice(0, LONGEST_QUERY)
    .replace(/[\r\n\t]/gu, ' ')
    .replace(UNSEEN, '');
  if (typed.length > LONGEST_QUERY) notes.push(`Only the first ${LONGEST_QUERY} characters were looked for.`);
  const pieces = readPieces(clean, notes);
  const texts = pieces.filter((p) => p.kind === 'text').length;
  if (texts > MOST_WORDS) notes.push(`Only the first ${MOST_WORDS} words were looked for.`);
  let seen = 0;
  const kept = pieces.filter((p) => p.kind !== 'text' || ++seen <= MOST_WORDS);
  const reading: Reading = { pieces: kept, at: 0 };
  const parts: QueryNode[] = [];
  while (reading.at < kept.length) {
    const part = readOr(reading, 0);
    if (part) parts.push(part);
    // A bracket that closes nothing.
    if (kept[reading.at]?.kind === 'close') reading.at++;
  }
  return { root: join('and', parts), notes };
}

const PIECE =
  /\s+|(?<open>\()|(?<close>\))|(?<or>\||OR(?=\s|$|\())|(?:AND(?=\s|$|\())|(?<minus>[-\u2212\u2013](?=[^\s-])|NOT(?=\s|\())|(?:(?<field>\p{L}[\p{L}\p{N}_]*):)?(?:["\u201C\u201D\u201E\u00AB\u00BB](?<quoted>[^"\u201C\u201D\u201E\u00AB\u00BB]*)(?<end>["\u201C\u201D\u201E\u00AB\u00BB]|$)(?<slop>~\d{0,3})?|(?<word>[^\s()|"\u201C\u201D\u201E\u00AB\u00BB]+))|["\u201C\u201D\u201E\u00AB\u00BB]/gu;

function readPieces(text: string, notes: string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { groups = {} } of text.matchAll(PIECE)) {
    if (groups.open) pieces.push({ kind: 'open' });
    else if (groups.close) pieces.push({ kind: 'close' });
    else if (groups.or) pieces.push({ kind: 'or' });
    else if (groups.minus) pieces.push({ kind: 'minus' });
    else if (groups.quoted !== undefined) {
      if (groups.end === '')
        notes.push('A quotation mark has no partner; the words behind it were taken as a phrase.');
      pieces.push({
        kind: 'text',
        text: groups.quoted,
        quoted: true,
        tail: groups.slop ?? '',
        field: groups.field ?? null,
      });
    } else if (groups.word !== undefined) {
      const [, word = '', tail = ''] = /^(.*?)(~\d?)?$/su.exec(groups.word) ?? [];
      pieces.push({ kind: 'text', text: word, quoted: false, tail, field: groups.field ?? null });
    }
  }
  return pieces;
}

interface Reading {
  readonly pieces: readonly Piece[];
  at: number;
}

function readOr(reading: Reading, depth: number): QueryNode | null {
  const choices: QueryNode[] = [];
  for (;;) {
    const parts: QueryNode[] = [];
    let piece = reading.pieces[reading.at];
    while (piece && piece.kind !== 'or' && piece.kind !== 'close') {
      const part = readOne(reading, depth);
      if (part) parts.push(part);
      piece = reading.pieces[reading.at];
    }
    const choice = join('and', parts);
    if (choice) choices.push(choice);
    if (piece?.kind !== 'or') return join('or', choices);
    reading.at++;
  }
}

function readOne(reading: Reading, depth: number): QueryNode | null {
  const piece = reading.pieces[reading.at++];
  if (piece?.kind === 'minus') {
    const next = reading.pieces[reading.at];
    if (!next || next.kind === 'close' || next.kind === 'or') return null;
    let turns = 1;
    while (reading.pieces[reading.at]?.kind === 'minus') {
      reading.at++;
      turns++;
    }
    const part = readOne(reading, depth);
    return part && turns % 2 === 1 ? { kind: 'not', part } : part;
  }
  if (piece?.kind === 'open') {
    if (depth >= DEEPEST) return null;
    const inside = readOr(reading, depth + 1);
    if (reading.pieces[reading.at]?.kind === 'close') reading.at++;
    return inside;
  }
  return piece?.kind === 'text' ? textNode(piece) : null;
}

function textNode({ text, quoted, tail, field }: Extract<Piece, { kind: 'text' }>): QueryNode | null {
  if (quoted) {
    const slop = /^~(\d*)$/u.exec(tail)?.[1];
    if (text.trim() === '') return null;
    return { kind: 'phrase', text, slop: slop === undefined ? null : Number(slop || NEAR), field };
  }
  // A question mark behind a word ends a question; inside it stands for a letter.
  const asked = text.replace(/\?+$/u, '');
  if (/[*?]/u.test(asked)) return { kind: 'pattern', text: asked, field };
  if (tail !== '')
    return { kind: 'fuzzy', text: asked, edits: tail === '~' ? null : Number(tail.slice(1)), field };
  if (asked.startsWith('~') && asked.length > 1)
    return { kind: 'fuzzy', text: asked.slice(1), edits: null, field };
  return asked === '' ? null : { kind: 'word', text: asked, field };
}

/** What `"a b"~` without a number means: about a clause. */
const NEAR = 8;

function join(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const [only] = parts;
  return parts.length <= 1 ? (only ?? null) : { kind, parts };
}
