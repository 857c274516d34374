import { toCorrectedIndexCsv, toEditionJson, toProvisionsCsv } from '../../render/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Session } from '../session.ts';

/** `acquis export`: one edition as data; the JSON is the public promise of docs/formats/. */
export async function exportData(session: Session, options: Options): Promise<number> {
  return withStore(session, (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const format = session.options.json ? 'json' : textOption(options, 'format');
    const asCsv = textOption(options, 'table') === 'index' ? toCorrectedIndexCsv : toProvisionsCsv;
    deliver(
      session,
      textOption(options, 'output'),
      format === 'csv' ? asCsv(edition) : toEditionJson(edition),
    );
    return EXIT.fine;
  });
}
