import type { Edition, Topic } from '../../instrument/index.ts';
import { openBook, refsUnder } from '../../render/html/index.ts';
import { exportEdition } from '../../render/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { citationLines, heading, printContext, printTree } from '../provision-text.ts';
import { printRecordsBeside, recordsBeside } from '../records-beside.ts';
import type { Session } from '../session.ts';
import { findTopicNamed, type TopicFound } from '../topic-choice.ts';

/** `acquis topic children`: the topic's provisions in full, in the order of the book, each with its sources. */
export async function topic(session: Session, words: readonly string[], options: Options): Promise<number> {
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const found = findTopicNamed(edition, words.join(' '));
    if (session.options.json) {
      session.printJson({
        ...asData(edition, found),
        ...recordsBeside(session, { topics: conceptsOf(found) }),
      });
      return EXIT.fine;
    }
    if (found.own) printTopic(session, edition, found.own);
    // A broader topic that the index only implies has nothing of its own: show what stands under it.
    else for (const narrower of found.narrower) printTopic(session, edition, narrower);
    printRecordsBeside(session, recordsBeside(session, { topics: conceptsOf(found) }));
    if (found.own && found.narrower.length > 0) {
      session.print(session.paint.dim('Narrower topics'));
      for (const { label } of found.narrower) session.print(`  ${label}`);
    }
    return EXIT.fine;
  });
}

const conceptsOf = ({ own, narrower }: TopicFound): readonly string[] =>
  (own ? [own] : narrower).map(({ concept }) => concept);

function asData(edition: Edition, { label, own, narrower }: TopicFound) {
  const topics = own ? [own] : narrower;
  const refs = new Set(refsUnder(openBook(edition), topics));
  const exported = exportEdition({
    ...edition,
    topics,
    provisions: edition.provisions.filter((p) => refs.has(p.ref)),
  });
  return {
    edition: edition.id,
    label,
    topics: exported.topics,
    provisions: exported.provisions,
    narrower: narrower.map((t) => t.label),
  };
}

function printTopic(session: Session, edition: Edition, shown: Topic): void {
  const { print, paint } = session;
  const book = openBook(edition);
  const refs = refsUnder(book, [shown]);
  print(
    `${paint.bold(shown.label)}  ${paint.dim(`${refs.length} provision${refs.length === 1 ? '' : 's'}, ${edition.id} edition`)}\n`,
  );
  const listed = new Set(refs);
  for (const ref of refs) {
    const provision = book.provisions.get(ref);
    // What stands below a listed paragraph is printed with it.
    if (!provision || isBelow(ref, listed)) continue;
    print(heading(session, edition, provision));
    printTree(session, edition, provision, printContext(session, edition, provision));
    print(`${paint.dim(citationLines(edition, provision).join('; '))}\n`);
  }
  const astray = shown.entries.filter((entry) => entry.ref === null || !book.provisions.has(entry.ref));
  for (const entry of astray)
    print(paint.yellow(`${entry.published} (line ${entry.line} of the index) leads to no provision.`));
}

function isBelow(ref: string, listed: ReadonlySet<string>): boolean {
  const steps = ref.split('.');
  return steps.some((_, n) => n > 0 && listed.has(steps.slice(0, n).join('.')));
}
