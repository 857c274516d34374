import { basename, dirname, resolve } from 'node:path';
import { AcquisError } from '../../finding/index.ts';
import { FORCE_LABELS } from '../../language/index.ts';
import type { CheckedParagraph, DraftCheck, DraftVerdict } from '../../lineage/index.ts';
import { draftDocument } from '../../render/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { printedOut } from '../print-out.ts';
import type { Session } from '../session.ts';
import { hang } from '../terminal/width.ts';
import { changedWords } from '../word-changes.ts';

/** `acquis draft draft.docx`: what was agreed already of what a draft says. "-" reads standard input. */
export async function draft(session: Session, file: string, options: Options): Promise<number> {
  return withStore(session, async (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const { checkDraft } = await import('../../compendium/index.ts');
    const name = file === '-' ? 'standard input' : file;
    const answer = await checkDraft(name, await bytesOf(session, file), edition);
    if (session.options.json) session.printJson(answer);
    else if (!(await printedOut(session, options, () => draftDocument(edition, answer))))
      printCheck(session, answer);
    return EXIT.fine;
  });
}

async function bytesOf({ outside }: Session, file: string): Promise<Uint8Array> {
  if (file === '-') return outside.readInput();
  const path = resolve(outside.workingFolder, file);
  const bytes = outside.files(dirname(path)).read(basename(path));
  if (bytes !== undefined) return bytes;
  throw new AcquisError('file-missing', `There is no file ${file}.`, {
    advice: 'Look at the path, or write "-" to read standard input.',
  });
}

const VERDICTS: Readonly<Record<DraftVerdict, string>> = {
  verbatim: 'agreed language, word for word',
  level: 'close to agreed language, as strong',
  below: 'falls below agreed language',
  beyond: 'goes beyond agreed language',
  new: 'nothing adopted is close',
};

function printCheck(session: Session, { paragraphs, edition, remarks }: DraftCheck): void {
  const { print, width } = session;
  for (const remark of remarks) print(hang('', remark, width));
  print(`${paragraphs.length} paragraphs, compared with the ${edition} edition`);
  for (const paragraph of paragraphs) {
    print('');
    printParagraph(session, paragraph);
  }
}

function printParagraph(session: Session, paragraph: CheckedParagraph): void {
  const { print, paint, width } = session;
  const { number, text, verdict, force, stronger, closest, references, topics } = paragraph;
  print(hang(number === '' ? '' : `${number} `, text, width));
  print(hang('  ', `${paint.bold(VERDICTS[verdict])}; ${FORCE_LABELS[force]}`, width));
  const [nearest] = closest;
  if (nearest && verdict !== 'verbatim') {
    print(
      `  ${paint.dim(`closest: ${nearest.ref}, ${nearest.score.toFixed(2)}, ${FORCE_LABELS[nearest.force.from]}`)}`,
    );
    print(changedWords(session, nearest.changes));
    for (const [word, phrases] of [
      ['added', nearest.qualifiers.added],
      ['dropped', nearest.qualifiers.dropped],
    ] as const)
      if (phrases.length > 0) print(hang('  ', `limits ${word}: ${phrases.join('; ')}`, width));
  } else if (nearest) print(`  ${paint.dim(`as in ${nearest.ref}`)}`);
  if (stronger)
    print(hang('  ', `stronger was agreed: ${stronger.ref}, ${FORCE_LABELS[stronger.force]}`, width));
  const others = closest.slice(1).map((c) => c.ref);
  if (others.length > 0) print(hang('  ', `see also ${others.join(', ')}`, width));
  for (const { text: words, status, reason } of references)
    if (status === 'unresolved' || status === 'ambiguous')
      print(hang('  ', `${paint.red(status)}: "${words}" (${reason ?? 'it leads nowhere'})`, width));
  if (topics.length > 0) {
    const named = topics.map((t) => `${t.label} (${t.evidence.join(', ')})`);
    print(hang('  ', `topics: ${named.join('; ')}`, width));
  }
}
