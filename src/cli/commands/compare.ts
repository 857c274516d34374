import { AcquisError } from '../../finding/index.ts';
import { FORCE_LABELS } from '../../language/index.ts';
import type { WordChange } from '../../lineage/index.ts';
import { citationsOf, openBook } from '../../render/html/index.ts';
import {
  citationWithin,
  comparedProvisions,
  comparisonDocument,
  type MarkedRun,
} from '../../render/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { printedOut } from '../print-out.ts';
import { provisionsNamed } from '../reference.ts';
import type { Session } from '../session.ts';
import { hang } from '../terminal/width.ts';
import { markedChange } from '../word-changes.ts';

/** `acquis compare A.I.18 B.VI.10`: wordings one after another, the words that differ marked, each with its citation. */
export async function compare(session: Session, named: readonly string[], options: Options): Promise<number> {
  return withStore(session, async (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const refs = named.flatMap((name) => provisionsNamed(name, edition).map((p) => p.ref));
    if (new Set(refs).size < 2)
      throw new AcquisError('argument-invalid', 'There is nothing to compare.', {
        advice: 'Name two provisions or more: acquis compare A.I.18 B.VI.10',
      });
    const against = textOption(options, 'with') === 'previous' ? 'previous' : 'first';
    const compared = comparedProvisions(edition, refs, against);
    const book = openBook(edition);
    if (session.options.json) {
      const answer = compared.map(({ provision, force, against: other, paragraphs }) => ({
        ref: provision.ref,
        citation: citationWithin(citationsOf(book, provision), undefined),
        force,
        against: other,
        changes: paragraphs.map(changesOf),
      }));
      session.printJson({ edition: edition.id, compared: answer });
      return EXIT.fine;
    }
    if (await printedOut(session, options, () => comparisonDocument(edition, compared))) return EXIT.fine;
    const { print, paint, width } = session;
    compared.forEach(({ provision, force, against: other, paragraphs }, at) => {
      if (at > 0) print('');
      const kind = other ? `; ${other.kind}, against ${other.ref}` : '';
      print(`${paint.bold(provision.ref)}  ${paint.dim(`${FORCE_LABELS[force]}${kind}`)}`);
      for (const runs of paragraphs)
        print(
          hang(
            '  ',
            changesOf(runs)
              .map((change) => markedChange(paint, change))
              .join(''),
            width,
          ),
        );
      print(`  ${paint.dim(citationWithin(citationsOf(book, provision), undefined))}`);
    });
    return EXIT.fine;
  });
}

/** Without typography, pieces of one kind are one piece. */
function changesOf(runs: readonly MarkedRun[]): WordChange[] {
  const changes: WordChange[] = [];
  for (const { change: kind, text } of runs) {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else changes.push({ kind, text });
  }
  return changes;
}
