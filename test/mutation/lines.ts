/** The lines of a source by what they are, told by the print alone and not by the compiler that is under test. */
import { SOURCES, sourceText } from '../compendium/som.ts';

export type Source = keyof typeof SOURCES;

export const linesOf = (source: Source): string[] => sourceText(SOURCES[source]).split('\n');

/** Cover, contents and introduction of the book of 2024 end here; they have numbered lines that are no provisions. */
const BODY_BEGINS: Readonly<Record<Source, RegExp>> = {
  compendium2019: /^I\. First meeting, Vienna/u,
  index2019: /^Topic\t/u,
  book2024: /^A\. Recommendations adopted[^\t.]*$/u,
  report2018: /^I\. Introduction/u,
};

const LABELLED = /^(?:- |\s+- )?(?:\d{1,2}\. |\([a-z]+\) )/u;
const HEADING = /^(?:[IVX]+\. (?!.*\t)|(?:Resolution|Decision) \d+\/\d+$|[AB]\. )/u;

export interface Found {
  readonly source: Source;
  /** 0-based. */
  readonly at: number;
  readonly line: string;
}

function find(sources: readonly Source[], fits: (line: string) => boolean): Found[] {
  return sources.flatMap((source) => {
    const lines = linesOf(source);
    const begin = lines.findIndex((line) => BODY_BEGINS[source].test(line));
    return lines.flatMap((line, at) => (at >= begin && fits(line) ? [{ source, at, line }] : []));
  });
}

const isProvision = (line: string): boolean =>
  LABELLED.test(line) &&
  !line.includes('\t') &&
  /[.;:,]$|[a-z]$|[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(line.trim()) &&
  line.length > 60;

export const provisions = (...sources: readonly Source[]): Found[] => find(sources, isProvision);
export const headings = (...sources: readonly Source[]): Found[] =>
  find(sources, (line) => HEADING.test(line) && !line.includes('\t'));
/** Rows that name paragraphs of one section only, as those of a table that came through whole. */
export const indexRows = (...sources: readonly Source[]): Found[] =>
  find(
    sources,
    (line) =>
      line.includes('\t') &&
      (line.match(/CTOC\//gu) ?? []).length === 1 &&
      /(?:^|\t|>)[IVX]+\.(?:\d|[a-z]|PP)/u.test(line),
  );
export const footnotes = (...sources: readonly Source[]): Found[] =>
  find(sources, (line) => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\S/u.test(line));
export const marked = (...sources: readonly Source[]): Found[] =>
  find(sources, (line) => /[^\s⁰¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.test(line));

/** Rows of the book of 2024 whose first reference the index of 2019 has under a topic of the same name. */
export function repeatedRows(): Found[] {
  const earlier = new Set(
    withTopics('index2019').flatMap(({ topic, line }) =>
      firstReference(line).map((ref) => `${topic} ${ref}`),
    ),
  );
  return withTopics('book2024').filter(({ topic, line }) =>
    firstReference(line).some((ref) => earlier.has(`${topic} ${ref}`)),
  );
}

const firstReference = (line: string): string[] => line.match(/[IVX]+\.\d+(?:\.[a-z])?/u) ?? [];

/** Index rows with the topic they stand under in print: the last first cell that was not empty. */
function withTopics(source: Source): (Found & { readonly topic: string })[] {
  const lines = linesOf(source);
  const topicAt = lines.map((line) =>
    line.includes('\t') && /^[A-Z]\p{Ll}+(?![.\d])/u.test(line) ? line.split('\t')[0] : undefined,
  );
  return indexRows(source).map((found) => ({
    ...found,
    topic: topicAt.slice(0, found.at + 1).findLast((t) => t !== undefined) ?? '',
  }));
}
