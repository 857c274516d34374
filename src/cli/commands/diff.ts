import { compareEditions } from '../../lineage/index.ts';
import { withStore } from '../built.ts';
import { comparisonText, summaryText } from '../comparison-text.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { flagOption, type Options } from '../options.ts';
import type { Session } from '../session.ts';

/** `acquis diff 2019 2024`: texts, topics and references that an edition gained, lost or changed. */
export async function diff(
  session: Session,
  [earlier, later]: readonly string[],
  options: Options,
): Promise<number> {
  return withStore(session, (store) => {
    const comparison = compareEditions(chooseEdition(store, earlier), chooseEdition(store, later));
    if (session.options.json) session.printJson(comparison);
    else {
      if (!flagOption(options, 'summary')) session.print(comparisonText(session, comparison));
      session.print(summaryText(session, comparison));
    }
    return EXIT.fine;
  });
}
