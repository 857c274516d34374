import { resolveText } from '../cite/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';

/**
 * The provisions that a reference names: one, or all candidates.
 * @throws AcquisError `reference-unknown` with the reason and near matches
 */
export function provisionsNamed(typed: string, edition: Edition): readonly Provision[] {
  const { status, candidates, reason, near } = resolveText(typed, edition);
  if (status === 'unresolved') {
    throw new AcquisError(
      'reference-unknown',
      `"${typed}" names nothing in the ${edition.id} edition: ${sentence(reason ?? 'it is not there')}`,
      {
        advice:
          'A reference is a designation (A.III.19) or a place in a report or resolution; see "acquis help show".',
        near,
      },
    );
  }
  const wanted = new Set(candidates);
  return edition.provisions.filter((p) => wanted.has(p.ref));
}

/** A reason may end in a question ("did you mean VII?"), which needs no full stop. */
const sentence = (clause: string): string => (/[.?!]$/u.test(clause) ? clause : `${clause}.`);
