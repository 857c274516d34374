import { AcquisError } from '../../finding/index.ts';
import type { LibraryDocument, LibraryProvision, LibraryVersion } from '../../instrument/index.ts';
import type { LibraryStore } from '../../store/index.ts';
import { formatSymbol, fromCitation, parseSymbol } from '../../symbol/index.ts';
import { databaseOf } from '../built.ts';
import { labelled } from '../provision-text.ts';
import type { Session } from '../session.ts';
import { hang } from '../terminal/width.ts';

/**
 * `acquis show A/RES/75/1 --language ar`: an imported document. False when the words name none, so that they are read
 * as a reference into the compendium.
 * @throws AcquisError `document-unknown` when the document is not there in the language asked for
 */
export function showDocument(session: Session, asked: string, language: string | undefined): boolean {
  const symbol = parseSymbol(asked) ?? fromCitation(asked);
  const library = symbol && session.outside.openLibrary(databaseOf(session));
  if (!symbol || !library) return false;
  try {
    const [found, ...others] = library.withSymbol(formatSymbol(symbol));
    if (!found) return false;
    for (const { corpus } of [found, ...others]) {
      const document = library.document(corpus, found.symbol);
      if (document) print(session, library, document, language);
    }
    return true;
  } finally {
    library.close();
  }
}

function print(
  session: Session,
  library: LibraryStore,
  document: LibraryDocument,
  language: string | undefined,
): void {
  const version = document.versions.find((v) => language === undefined || v.language === language);
  if (!version)
    throw new AcquisError('document-unknown', `${document.symbol} was not imported in "${language}".`, {
      advice: `It is there in: ${document.versions.map((v) => v.language).join(', ')}.`,
    });
  const cites = library.citationsFrom(document.corpus, document.symbol);
  const citedBy = library.citationsOf(document.symbol);
  if (session.options.json) {
    session.printJson({
      ...document,
      versions: language === undefined ? document.versions : [version],
      cites,
      citedBy: citedBy.map(({ corpus, symbol, provision }) => ({ corpus, symbol, provision })),
    });
    return;
  }
  const { paint, width } = session;
  session.print(`${paint.bold(`${document.symbol}  ${version.title}`)}\n`);
  for (const provision of version.provisions) session.print(line(provision, width));
  session.print('');
  for (const note of notesOf(version)) session.print(hang('  ', note, width));
  const { agendaItem, agendaTitle, committee, vote, originatingDocument, subjects } = document.metadata;
  const facts: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['Adopted', [document.date]],
    ['Item', [[agendaItem, agendaTitle].filter((t) => t !== null).join(': ')]],
    ['By way of', [committee]],
    ['Vote', [vote && `${vote.kind} (${vote.inFavour}-${vote.against}-${vote.abstaining})`]],
    ['From', [originatingDocument]],
    ['Subjects', [subjects.join('; ')]],
    ['Languages', [document.versions.map((v) => v.language).join(', ')]],
    ['Cites', [[...new Set(cites.map((c) => c.target))].join('; ')]],
    ['Cited by', [[...new Set(citedBy.map((c) => c.symbol))].join('; ')]],
  ];
  for (const [name, values] of facts) {
    const known = values.filter((v) => v !== null && v !== '');
    if (known.length > 0) session.print(labelled(session, name, known as string[]));
  }
}

function line({ kind, number, text, depth }: LibraryProvision, width: number): string {
  const label = kind === 'preambular' ? `PP ${number}` : number;
  return hang(`${'  '.repeat(depth + 1)}${label === '' ? '' : `${label} `}`, text, width);
}

const notesOf = ({ provisions, notes }: LibraryVersion): string[] =>
  [...provisions.flatMap((p) => p.notes), ...notes].map(({ marker, text }) => `${marker} ${text}`);
