import type { Topic } from '../../instrument/index.ts';
import { foldForSearch } from '../../text/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';

/** `acquis topics [words]`: the index A to Z with how many entries each topic has. */
export async function topics(session: Session, words: readonly string[], options: Options): Promise<number> {
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const wanted = foldForSearch(words.join(' '))
      .split(' ')
      .filter((word) => word !== '');
    const found = edition.topics.filter(({ label }) =>
      wanted.every((word) => foldForSearch(label).includes(word)),
    );
    if (session.options.json) {
      session.printJson({ edition: edition.id, topics: found.map(asData) });
      return EXIT.fine;
    }
    const { paint, width, print } = session;
    const rows = found.map((topic) => [
      topic.label,
      String(asData(topic).provisions),
      String(topic.entries.length),
    ]);
    const columns = [
      { title: 'Topic', flexible: true },
      { title: 'Provisions', align: 'right' },
      { title: 'Entries', align: 'right' },
    ] as const;
    if (rows.length > 0) print(table(columns, rows, width, paint.dim));
    print(paint.dim(`${found.length} of ${edition.topics.length} topics of the ${edition.id} edition`));
    return EXIT.fine;
  });
}

function asData({ id, label, broader, entries }: Topic) {
  const refs = new Set(entries.flatMap(({ ref }) => ref ?? []));
  return { id, label, broader, entries: entries.length, provisions: refs.size };
}
