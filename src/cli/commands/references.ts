import { citedInstruments, referencesIn } from '../../cite/index.ts';
import type { Edition, Mention } from '../../instrument/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { provisionsNamed } from '../reference.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';

/** `acquis references B.V.9`: what a provision cites and what cites it; without one, the texts named most often. */
export async function references(
  session: Session,
  words: readonly string[],
  options: Options,
): Promise<number> {
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const named =
      words.length === 0 ? undefined : new Set(provisionsNamed(words.join(' '), edition).map((p) => p.ref));
    const { mentions, instruments } = referencesIn(edition, named);
    if (session.options.json) session.printJson({ edition: edition.id, mentions, instruments });
    else if (mentions.length === 0) session.print('It names no other text, and none names it.');
    else if (named) printMentions(session, mentions, edition);
    else
      session.print(
        table(
          [
            { title: 'Text', flexible: true },
            { title: 'Named', align: 'right' },
            { title: 'In', flexible: true },
          ],
          instruments.map((i) => [i.name, String(i.mentions), i.citedBy.join(', ')]),
          session.width,
          session.paint.bold,
        ),
      );
    return EXIT.fine;
  });
}

function printMentions(
  { print, paint, width }: Session,
  mentions: readonly Mention[],
  edition: Edition,
): void {
  print(
    table(
      [{ title: 'From' }, { title: 'Words', flexible: true }, { title: 'To', flexible: true }],
      mentions.map((m) => [m.from, m.text, targetOf(m, edition)]),
      width,
      paint.bold,
    ),
  );
}

/** A whole instrument by its name, not by every paragraph it has. */
function targetOf(mention: Mention, edition: Edition): string {
  const [whole] = mention.instrument === undefined ? [] : citedInstruments(edition, [mention]);
  if (whole) return whole.name;
  return mention.refs.length > 0 ? mention.refs.join(', ') : (mention.reason ?? mention.status);
}
