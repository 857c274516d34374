import { AcquisError } from '../../finding/index.ts';
import type { Instrument } from '../../instrument/index.ts';
import {
  corpusOf,
  type EditionView,
  toCorrectedIndexCsv,
  toIssuedJson,
  viewFrom,
} from '../../render/index.ts';
import { nearMatches } from '../../text/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { deliver, deliverBytes } from '../output.ts';
import type { Session } from '../session.ts';

/** `acquis export`: one edition as data; the JSON is the public promise of docs/formats/. */
export async function exportData(session: Session, options: Options): Promise<number> {
  return withStore(session, async (store) => {
    const view = viewFrom(store, chooseEdition(store, textOption(options, 'edition')));
    const format = session.options.json ? 'json' : (textOption(options, 'format') ?? 'json');
    const content = await written(session, view, format, options);
    const file = textOption(options, 'output');
    if (typeof content === 'string') deliver(session, file, content);
    else deliverBytes(session, file, content, format);
    return EXIT.fine;
  });
}

async function written(
  session: Session,
  view: EditionView,
  format: string,
  options: Options,
): Promise<string | Uint8Array> {
  const table = textOption(options, 'table') ?? 'provisions';
  switch (format) {
    case 'csv':
      return table === 'index' ? toCorrectedIndexCsv(view.edition) : writtenTable(view, table, 'csv');
    case 'parquet':
      return writtenTable(view, table, 'parquet');
    case 'xlsx': {
      const { dictionaryOf, editionTables, toWorkbook } = await import('../../render/tables/index.ts');
      const tables = editionTables(view);
      return toWorkbook([...tables, dictionaryOf(tables, view)]);
    }
    case 'sqlite': {
      const { dictionaryOf, editionTables } = await import('../../render/tables/index.ts');
      const tables = editionTables(view);
      return session.outside.databaseOf([...tables, dictionaryOf(tables, view)]);
    }
    case 'turtle':
    case 'jsonld': {
      const { schemeStatements, toJsonLd, toTurtle } = await import('../../render/skos/index.ts');
      return (format === 'turtle' ? toTurtle : toJsonLd)(schemeStatements(view));
    }
    case 'akn':
      return writtenAkn(view, textOption(options, 'instrument'), textOption(options, 'profile'));
    case 'docx':
    case 'pdf':
      throw new AcquisError('argument-invalid', `An edition as data has no format "${format}".`, {
        advice: `For print say what it is to be: acquis export book --format ${format} -o book.${format}`,
      });
    default:
      return toIssuedJson(view.edition, corpusOf(view));
  }
}

async function writtenTable(
  view: EditionView,
  asked: string,
  format: 'csv' | 'parquet',
): Promise<string | Uint8Array> {
  const { editionTable, TABLE_NAMES, toParquet, toTableCsv } = await import('../../render/tables/index.ts');
  const name = TABLE_NAMES.find((n) => n === asked);
  if (name === undefined)
    throw new AcquisError('argument-invalid', `"${asked}" is no table that can be written as ${format}.`, {
      advice: `The tables are ${TABLE_NAMES.join(', ')}.`,
      near: nearMatches(asked, TABLE_NAMES),
    });
  const table = editionTable(view, name);
  return format === 'csv' ? toTableCsv(table) : toParquet(table);
}

async function writtenAkn(
  view: EditionView,
  asked: string | undefined,
  profile: string | undefined,
): Promise<string> {
  const { planEdition, toCollection, toStatement } = await import('../../render/akn/index.ts');
  const akn = planEdition(view, profile === 'recitals' ? 'recitals' : 'unxml');
  if (asked !== undefined) return toStatement(akn, instrumentNamed(view, asked));
  const collection = toCollection(akn);
  if (collection !== undefined) return collection;
  throw new AcquisError('argument-invalid', `The ${view.edition.id} edition holds no adopted text.`, {
    advice: 'Choose another edition with --edition.',
  });
}

/** By its key, its number, or its kind and number: `cop-res-6-3`, `6/3`, `resolution 6/3`. */
function instrumentNamed({ edition }: EditionView, asked: string): Instrument {
  const names = (i: Instrument): string[] => [
    i.key,
    ...(i.number === null ? [] : [i.number, `${i.kind} ${i.number}`]),
  ];
  const wanted = asked.trim().toLowerCase();
  const found = edition.instruments.filter((i) => names(i).some((n) => n.toLowerCase() === wanted));
  const [only] = found;
  if (only && found.length === 1) return only;
  const near =
    found.length > 1 ? found.map((i) => `${i.kind} ${i.number}`) : edition.instruments.flatMap(names);
  throw new AcquisError(
    'argument-invalid',
    found.length > 1 ? `"${asked}" names ${found.length} instruments.` : `There is no instrument "${asked}".`,
    {
      advice: 'Name one by its key, or by its kind and number.',
      near: found.length > 1 ? near : nearMatches(asked, near),
    },
  );
}
