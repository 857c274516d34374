import {
  SEARCH_FACETS,
  type SearchHit,
  type SearchRequest,
  type SearchResult,
  searchProvisions,
} from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { foundDocument, type PrintedDocument } from '../../render/index.ts';
import type { Store } from '../../store/index.ts';
import { databaseOf, openFresh } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { flagOption, type Options, textOption } from '../options.ts';
import { printedOut } from '../print-out.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';

/** `acquis search QUERY`: what a citation names, and the provisions that speak of a matter, best or latest first. */
export async function search(session: Session, words: readonly string[], options: Options): Promise<number> {
  const request = requestOf(words.join(' '), options);
  const store = await openFresh(session);
  try {
    const context = await session.outside.openSearch(store, databaseOf(session));
    const result = searchProvisions(context, store, request);
    if (session.options.json) session.printJson(result);
    else if (!(await printedOut(session, options, () => paperOf(store, request, result))))
      printResult(session, result);
    return result.total > 0 || result.direct.length > 0 ? EXIT.fine : EXIT.bad;
  } finally {
    store.close();
  }
}

function paperOf(store: Store, { query, filters }: SearchRequest, result: SearchResult): PrintedDocument {
  const edition = chooseEdition(store, undefined);
  const asked = Object.entries(filters ?? {}).map(
    ([name, values]) => `${name}: ${(values ?? []).join(', ')}`,
  );
  return foundDocument(edition, { query, filters: asked, total: result.total, hits: result.hits });
}

function requestOf(query: string, options: Options): SearchRequest {
  const filters = Object.fromEntries(
    SEARCH_FACETS.flatMap((facet) => {
      const value = textOption(options, facet === 'corpus' ? 'in' : facet);
      return value === undefined ? [] : [[facet, [value]]];
    }),
  );
  const cursor = textOption(options, 'cursor');
  const sort = textOption(options, 'sort');
  return {
    query,
    filters,
    sort: sort === 'date' ? 'date' : 'relevance',
    limit: numberOption(options, 'limit'),
    ...(cursor === undefined ? {} : { cursor }),
    explain: flagOption(options, 'explain'),
  };
}

function numberOption(options: Options, name: string): number {
  const value = textOption(options, name) ?? '';
  if (/^\d{1,4}$/u.test(value)) return Number(value);
  throw new AcquisError('argument-invalid', `"${value}" is not a number for --${name}.`, {
    advice: `Write a whole number after --${name}.`,
  });
}

/** Facets shown below the results, with how many values of each. */
const SHOWN_FACETS = ['body', 'year', 'force', 'topic'] as const;
const SHOWN_VALUES = 6;
/** Paragraphs of a meeting that was named; the table has them all. */
const SHOWN_NAMED = 5;
/** Longer texts are cut around the first word that was found. */
const SHOWN_TEXT = 300;

function printResult(session: Session, result: SearchResult): void {
  const { print, paint, width } = session;
  const named = result.direct.slice(0, SHOWN_NAMED).join(', ');
  const others = result.direct.length - SHOWN_NAMED;
  if (named !== '')
    print(`${paint.bold('Named by it')}  ${named}${others > 0 ? ` and ${others} more` : ''}\n`);
  const columns = [{ title: 'Provision' }, { title: 'Text', flexible: true }, { title: 'Year' }] as const;
  const rows = result.hits.map((hit) => [hit.ref, excerpt(hit), hit.date?.slice(0, 4) ?? '']);
  if (rows.length > 0) print(table(columns, rows, width, paint.dim));
  const among =
    result.allWords === result.total
      ? ''
      : `: ${result.allWords === 0 ? 'none has' : `${result.allWords} have`} all the words, the others some`;
  print(paint.dim(`${result.hits.length} of ${result.total} provisions${among}`));
  for (const note of result.notes) print(note);
  if (result.didYouMean)
    print(`Did you mean: ${result.didYouMean.query}  ${paint.dim(`(${result.didYouMean.total})`)}`);
  for (const { query, total, without } of result.instead)
    print(`Without ${without}: ${query}  ${paint.dim(`(${total})`)}`);
  if (result.total === 0 && result.didYouMean === null && result.instead.length === 0)
    print('Look among the topics: acquis topics WORD, or acquis topics for all of them.');
  for (const hit of result.hits) {
    if (!hit.explanation) continue;
    const words = hit.explanation.words.map((w) => `${w.label} ${w.adds.toFixed(3)}`).join(', ');
    print(paint.dim(`${hit.ref}  ${hit.score.toFixed(3)} = ${words}`));
  }
  if (result.total > 1)
    for (const facet of SHOWN_FACETS) {
      const counts = (result.facets[facet] ?? []).slice(0, SHOWN_VALUES);
      if (counts.length > 0)
        print(`${paint.dim(facet.padEnd(6))} ${counts.map((c) => `${c.value} (${c.count})`).join('; ')}`);
    }
  if (result.next !== null) print(paint.dim(`More: --cursor ${result.next}`));
}

function excerpt({ text, highlights }: SearchHit): string {
  const flat = text.replace(/\s/gu, ' ');
  if (flat.length <= SHOWN_TEXT) return flat;
  const first = highlights[0]?.start ?? 0;
  const from = Math.max(0, Math.min(first - 80, flat.length - SHOWN_TEXT));
  const start = from === 0 ? 0 : flat.indexOf(' ', from) + 1;
  const cut = flat.slice(start, start + SHOWN_TEXT);
  const end = start + cut.length < flat.length ? `${cut.slice(0, cut.lastIndexOf(' '))} ...` : cut;
  return start === 0 ? end : `... ${end}`;
}
