import { exportCoverage, toCoverageText } from '../../render/index.ts';
import { withStore } from '../built.ts';
import { EXIT } from '../failure.ts';
import type { Session } from '../session.ts';

/** `acquis coverage`: the proof per source that every character is kept as something or ignored for a reason. */
export async function coverage(session: Session): Promise<number> {
  return withStore(session, (store) => {
    const proofs = store.coverage();
    if (session.options.json) session.printJson(exportCoverage(proofs));
    else session.print(toCoverageText(proofs).trimEnd());
    return proofs.some((proof) => proof.unaccounted > 0) ? EXIT.bad : EXIT.fine;
  });
}
