import { FORCE_LABELS, loadStems } from '../../language/index.ts';
import { type AgreedWordings, adoptedPassages, findAgreedWordings } from '../../lineage/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';

/** `acquis agreed "unaccompanied children"`: every adopted wording of a phrase, in order of time. */
export async function agreed(session: Session, words: readonly string[], options: Options): Promise<number> {
  return withStore(session, async (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const { passages, language } = adoptedPassages(edition);
    const stem = (await loadStems([language]))[language] ?? ((word: string) => word);
    const found = findAgreedWordings(words.join(' '), passages, { language, stem });
    if (session.options.json) session.printJson({ edition: edition.id, ...found });
    else if (found.uses.length === 0) session.print(`Nothing was adopted with the words "${found.phrase}".`);
    else printWordings(session, found, new Map(store.corpus().bodies.map((b) => [b.id, b.shortName])));
    return EXIT.fine;
  });
}

function printWordings(session: Session, found: AgreedWordings, bodies: ReadonlyMap<string, string>): void {
  const { print, paint, width } = session;
  const nameOf = (body: string): string => bodies.get(body) ?? body;
  const counts = Object.entries(found.bodies).map(([body, times]) => `${nameOf(body)} ${times}`);
  print(`${found.uses.length} provisions, first ${found.first}, last ${found.last} (${counts.join(', ')})\n`);
  print(
    table(
      [{ title: 'Date' }, { title: 'Where' }, { title: 'Force' }, { title: 'Wording', flexible: true }],
      found.uses.map((use) => [
        use.date,
        use.ref,
        FORCE_LABELS[use.force],
        [...new Set(use.places.map((p) => use.text.slice(p.start, p.end)))].join('; '),
      ]),
      width,
      paint.bold,
    ),
  );
  print('');
  print(
    table(
      [
        { title: 'Variant', flexible: true },
        { title: 'Uses', align: 'right' },
        { title: 'First' },
        { title: 'Last' },
      ],
      found.variants.map((v) => [v.text, String(v.uses), v.first, v.last]),
      width,
      paint.bold,
    ),
  );
}
