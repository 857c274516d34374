import {
  GENRE_LINES,
  LETTER_CLOSING,
  OPTION_LINE,
  type OtherGenre,
  REPORT_WORDS,
} from '../language/index.ts';
import type { SourceText } from '../text/index.ts';

/**
 * Is a document something that was never adopted as it stands: a draft, a letter, a record of a meeting, a press
 * release, a budget, an agenda? Its first page says so, or square brackets round words that are not agreed.
 */
export interface OtherDocument {
  readonly genre: OtherGenre;
  /** One sentence: what shows it. */
  readonly why: string;
  readonly line: number;
  /** Shown by brackets or a closing only, not by a title. */
  readonly weak?: true;
}

/** A first page has no more lines than this. */
const FIRST_LINES = 30;
/** The foot of a letter is looked for in so many lines. */
const LAST_LINES = 12;
const LONGEST_TITLE = 300;

interface ShownLine {
  readonly text: string;
  readonly line: number;
}

export function otherGenre(source: SourceText): OtherDocument | undefined {
  const lines = source.blocks.flatMap((block): ShownLine[] => {
    const parts = block.kind === 'row' ? block.cells.map((c) => c.rich.text) : block.rich.text.split('\n');
    return parts.map((text) => ({ text: text.trim(), line: block.line })).filter(({ text }) => text !== '');
  });
  const first = lines.slice(0, FIRST_LINES);
  const named = GENRE_LINES.flatMap(([genre, pattern]) => {
    const found = first.find(({ text }) => pattern.test(text) && text.length <= LONGEST_TITLE);
    return found ? [{ genre, found }] : [];
  });
  // What stands highest on the page names the document: an agenda is annexed to a letter, a draft to a report.
  const report = first.findIndex(({ text }) => titlesReport(text));
  const [highest] = named
    .filter(({ genre, found }) => genre !== 'draft' || report < 0 || lines.indexOf(found) <= report)
    .sort((a, b) => lines.indexOf(a.found) - lines.indexOf(b.found));
  const limited = first.find(({ text }) => LIMITED.test(text));
  const open = openWords(source);
  if (highest && !(highest.genre === 'letter' && highest.found.text.length > 200))
    return {
      genre: highest.genre,
      why: `Its first page reads "${excerpt(highest.found.text)}".`,
      line: highest.found.line,
    };
  if (limited)
    return {
      genre: 'draft',
      why: `Its symbol ${limited.text} is that of a draft or working paper.`,
      line: limited.line,
    };
  if (open.brackets >= FEWEST_BRACKETS && open.share >= BRACKETED)
    return {
      genre: 'draft',
      why: `${open.brackets} passages stand in square brackets, as words do that are not agreed.`,
      weak: true,
      line: open.line,
    };
  const options = lines.filter(({ text }) => OPTION_LINE.test(text));
  if (options.length >= 2 && open.brackets >= 2)
    return {
      genre: 'draft',
      why: `${options.length} lines give options to choose from.`,
      line: options[0]?.line ?? 1,
    };
  const closing = lines.slice(-LAST_LINES).find(({ text }) => LETTER_CLOSING.test(text));
  if (closing && lines.length < 120)
    return {
      genre: 'letter',
      why: `It closes as letters do: "${excerpt(closing.text)}".`,
      line: closing.line,
      weak: true,
    };
  return undefined;
}

/** A line that is nothing but the symbol of a document of limited distribution or conference room paper. */
const LIMITED = /^(?:[A-Z]{1,8}(?:\/[\w.]+){0,5}\/(?:L|CRP)\.\d+(?:\/(?:Rev|Add|Corr)\.\d+)*)\*?$/u;

/** Words in square brackets from which on a text is a draft: so many passages, one for every so many characters. */
const FEWEST_BRACKETS = 5;
const BRACKETED = 1 / 600;
/** What an adopted text has in square brackets: references to its papers, dates, letters supplied in a quotation. */
const EDITORIAL =
  /^(?:\d|on the (?:report|recommendation|proposal)|without reference|sur (?:le|la) rapport|sans renvoi|sobre la base|sin remisión|по докладу|без передачи|بناء على|دون الإحالة|根据|未经发交|original|ibid|sic|\p{L}{1,2}\]|\.{3}|\u2026|A\/|S\/|E\/|T\/)/iu;

function openWords({ text, lineStarts }: SourceText): {
  readonly brackets: number;
  readonly share: number;
  readonly line: number;
} {
  const found = [...text.matchAll(/\[([^[\]]{1,2000})\](?!\()/gu)].filter(({ 1: inner = '' }) => {
    const plain = inner.trim();
    return /\p{L}{2,}/u.test(plain) && !EDITORIAL.test(plain) && !/^[\p{Lu}\d/.-]+$/u.test(plain);
  });
  const at = found[0]?.index ?? 0;
  return {
    brackets: found.length,
    share: found.length / Math.max(1, text.length),
    line: Math.max(1, lineStarts.findLastIndex((start) => start <= at) + 1),
  };
}

/** A report may begin with the drafts that it recommends. */
const titlesReport = (text: string): boolean =>
  Object.values(REPORT_WORDS).some(({ title }) => title.test(text)) && text.length <= LONGEST_TITLE;

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
