import { resolveText } from '../../cite/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';

/** Words of the opening shown beside a designation. */
const OPENING = 60;

/** `acquis resolve TEXT`: the one provision, the candidates, or the reason why there is none. Never a guess. */
export async function resolve(session: Session, words: readonly string[], options: Options): Promise<number> {
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const typed = words.join(' ');
    const { status, ref, candidates, reason, near } = resolveText(typed, edition);
    const exit = status === 'unresolved' ? EXIT.bad : EXIT.fine;
    if (session.options.json) {
      session.printJson({ text: typed, edition: edition.id, status, ref, candidates, reason, near });
      return exit;
    }
    const { print, paint } = session;
    const line = (name: string): string => {
      const text = edition.provisions.find((p) => p.ref === name)?.text ?? '';
      return `${paint.bold(name)}  ${paint.dim(text.length > OPENING ? `${text.slice(0, OPENING).trimEnd()} ...` : text)}`.trimEnd();
    };
    if (status === 'resolved' && ref !== null) print(line(ref));
    if (status === 'ambiguous')
      print(
        [
          `ambiguous: ${reason ?? 'several provisions fit'}`,
          ...candidates.map((name) => `  ${line(name)}`),
        ].join('\n'),
      );
    if (status === 'unresolved') {
      print(`unresolved: ${reason ?? 'nothing is so named'}`);
      if (near.length > 0) print(['Did you mean:', ...near.map((name) => `  ${line(name)}`)].join('\n'));
    }
    return exit;
  });
}
