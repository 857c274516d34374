import { type LineagePair, lineageOfEdition } from '../../lineage/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { provisionsNamed } from '../reference.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';
import { changedWords } from '../word-changes.ts';

/** `acquis lineage A.I.18`: where words of a provision come from and where they went; without a reference, all pairs. */
export async function lineage(session: Session, words: readonly string[], options: Options): Promise<number> {
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const all = lineageOfEdition(edition);
    const named =
      words.length === 0 ? undefined : new Set(provisionsNamed(words.join(' '), edition).map((p) => p.ref));
    const pairs = named ? all.filter((p) => named.has(p.from) || named.has(p.to)) : all;
    if (session.options.json) session.printJson({ edition: edition.id, pairs });
    else if (pairs.length === 0) session.print('No words of it recur in another adopted text.');
    else if (named) printPairs(session, pairs);
    else session.print(pairTable(session, pairs));
    return EXIT.fine;
  });
}

function pairTable({ width, paint }: Session, pairs: readonly LineagePair[]): string {
  return table(
    [
      { title: 'From' },
      { title: 'To' },
      { title: 'Score', align: 'right' },
      { title: 'Kind' },
      { title: 'Force', flexible: true },
    ],
    pairs.map((p) => [p.from, p.to, p.score.toFixed(2), p.kind, forceOf(p)]),
    width,
    paint.bold,
  );
}

const forceOf = ({ force }: LineagePair): string =>
  force.from === force.to ? force.from : `${force.from} to ${force.to}`;

function printPairs(session: Session, pairs: readonly LineagePair[]): void {
  pairs.forEach((pair, index) => {
    if (index > 0) session.print('');
    const { from, to, kind, score } = pair;
    session.print(
      `${session.paint.bold(`${from} to ${to}`)}  ${kind}, ${score.toFixed(2)}  ${session.paint.dim(forceOf(pair))}`,
    );
    session.print(changedWords(session, pair.changes));
  });
}
