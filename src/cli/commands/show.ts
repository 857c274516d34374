import type { Edition, Provision } from '../../instrument/index.ts';
import { citationsOf, openBook } from '../../render/html/index.ts';
import { exportEdition } from '../../render/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import {
  citationLines,
  heading,
  labelled,
  markedWords,
  printContext,
  printNotes,
  printTree,
  topicLabels,
} from '../provision-text.ts';
import { printRecordsBeside, recordsBeside } from '../records-beside.ts';
import { provisionsNamed } from '../reference.ts';
import type { Session } from '../session.ts';
import { showDocument } from './show-document.ts';

/** `acquis show A.III.19`: one provision, or all that an ambiguous reference could mean. */
export async function show(session: Session, words: readonly string[], options: Options): Promise<number> {
  if (showDocument(session, words.join(' '), textOption(options, 'language'))) return EXIT.fine;
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const found = provisionsNamed(words.join(' '), edition);
    if (session.options.json) {
      session.printJson({ edition: edition.id, provisions: found.map((p) => asData(session, edition, p)) });
      return EXIT.fine;
    }
    if (found.length > 1) session.print(`${words.join(' ')} could mean ${found.length} provisions:\n`);
    found.forEach((provision, index) => {
      if (index > 0) session.print('');
      printProvision(session, edition, provision);
    });
    return EXIT.fine;
  });
}

/** The provision as `acquis export` gives it, with what a reader of one provision needs besides. */
function asData(session: Session, edition: Edition, provision: Provision) {
  const exported = exportEdition({ ...edition, provisions: [provision] }).provisions[0];
  return {
    ...exported,
    citations: citationsOf(openBook(edition), provision),
    topics: topicLabels(edition, provision.ref),
    ...recordsBeside(session, { provision: [provision.id, provision.ref] }),
  };
}

function printProvision(session: Session, edition: Edition, provision: Provision): void {
  const { print } = session;
  print(`${heading(session, edition, provision)}\n`);
  const depth = printContext(session, edition, provision);
  printTree(session, edition, provision, depth, markedWords);
  print('');
  printNotes(session, edition, provision);
  print(labelled(session, 'Cite', citationLines(edition, provision)));
  const topics = topicLabels(edition, provision.ref);
  print(labelled(session, 'Topics', [topics.length > 0 ? topics.join('; ') : 'none']));
  printRecordsBeside(session, recordsBeside(session, { provision: [provision.id, provision.ref] }));
  print(labelled(session, 'Source', [`${provision.source.file}, line ${provision.source.line}`]));
  print(labelled(session, 'Id', [provision.id]));
}
