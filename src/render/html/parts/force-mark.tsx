/** How strong is a wording? Its name and as many bars as it has rungs, so that it is told without colour. */
import type { Force, LanguageCode } from '../../../language/index.ts';
import { ladderPosition } from '../../../language/index.ts';
import type { ForceCount } from '../wording.ts';
import { formatNumber } from '../words/catalogue.ts';
import { FORCE_NAMES } from '../words/force-names.ts';

const RUNGS = [1, 2, 3, 4, 5, 6];

export function ForceMark({ force, ui }: { force: Force; ui: LanguageCode }) {
  if (force === 'none') return null;
  const ladder = ladderPosition(force, false);
  return (
    <span class={`force force-${force}`}>
      {ladder !== null && (
        <svg class="rungs" aria-hidden="true" viewBox="0 0 24 10" width="24" height="10">
          {RUNGS.map((rung) => (
            <rect
              class={rung <= ladder ? 'rung-full' : 'rung-empty'}
              x={(rung - 1) * 4}
              y={10 - rung * 1.6}
              width="3"
              height={rung * 1.6}
            />
          ))}
        </svg>
      )}
      {FORCE_NAMES[ui][force]}
    </span>
  );
}

/** "recommendation 3, option 1": how many of each, strongest first. */
export function ForceCounts({ forces, ui }: { forces: readonly ForceCount[]; ui: LanguageCode }) {
  return (
    <span class="force-counts">
      {forces.map(({ force, count }) => (
        <span>
          {FORCE_NAMES[ui][force]} <b>{formatNumber(ui, count)}</b>
        </span>
      ))}
    </span>
  );
}
