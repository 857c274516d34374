/** How does a corrigendum look on paper? Symbol, title, then the corrections one by one: "For ... read ...". */
import type { Edition } from '../../instrument/index.ts';
import { DIRECTIONS, languageCode } from '../../language/index.ts';
import {
  type CorrigendumEntry,
  type CorrigendumOptions,
  corrigendumEntries,
  corrigendumSymbol,
  NO_CORRECTION,
} from '../corrigendum.ts';
import { furnitureOf } from './furniture.ts';
import {
  type Block,
  emphasis,
  LEAFLET,
  type PrintedDocument,
  plain,
  type Run,
  strong,
  text,
} from './printed.ts';

export function corrigendumDocument(edition: Edition, options: CorrigendumOptions = {}): PrintedDocument {
  const language = languageCode(edition.language);
  const { corrigendum } = furnitureOf(language);
  const entries = corrigendumEntries(edition);
  const symbol = options.symbol === undefined ? '' : corrigendumSymbol(options.symbol);
  const blocks: Block[] = [
    ...(symbol === '' ? [] : [text('lead', strong(symbol))]),
    { kind: 'heading', level: 1, text: edition.title, anchor: 'title', newPage: false, listed: true },
    { kind: 'heading', level: 2, text: corrigendum, anchor: 'corrigendum', newPage: false, listed: true },
    ...entries.flatMap((entry, at) => [
      text('instruction', strong(`${at + 1}. ${entry.where}`)),
      text('entry', ...wording(entry)),
    ]),
    ...(entries.length === 0 ? [text('entry', plain(NO_CORRECTION))] : []),
  ];
  return {
    language: edition.language,
    direction: DIRECTIONS[language],
    properties: {
      title: `${edition.title}: ${corrigendum}`,
      subject: symbol,
      creator: '',
      date: `${edition.year}-01-01`,
    },
    ...LEAFLET,
    runningHead: symbol === '' ? `${edition.title}: ${corrigendum}` : symbol,
    blocks,
    notes: [],
  };
}

/** The words of instruction are in italics, as in every corrigendum of the United Nations. */
function wording({ action, published, expected }: CorrigendumEntry): Run[] {
  if (action === 'add') return [emphasis('Insert '), plain(expected)];
  const [first, second] = action === 'insert' ? ['After ', ' insert '] : ['For ', ' read '];
  return [emphasis(first), plain(published), emphasis(second), plain(expected)];
}
