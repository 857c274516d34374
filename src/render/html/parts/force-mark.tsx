/** How strong is a wording? Its name and as many bars as it has rungs, so that it is told without colour. */
import type { Force, LanguageCode } from '../../../language/index.ts';
import { ladderPosition } from '../../../language/index.ts';
import type { ForceCount } from '../wording.ts';
import { formatNumber } from '../words/catalogue.ts';
import { FORCE_NAMES } from '../words/force-names.ts';

const RUNGS = [1, 2, 3, 4, 5, 6];

export function ForceMark({ force, ui }: { force: Force; ui: LanguageCode }) {
  if (force === 'none') return null;
  return (
    <span class={`force force-${force}`}>
      <Rungs force={force} />
      <span class="force-name">{FORCE_NAMES[ui][force]}</span>
    </span>
  );
}

function Rungs({ force }: { force: Force }) {
  const ladder = ladderPosition(force, false);
  if (ladder === null) return null;
  return (
    <svg class="rungs" aria-hidden="true" viewBox="0 0 24 12" width="24" height="12">
      <path class="rung-full" d={steps(1, ladder)} />
      {ladder < RUNGS.length && <path class="rung-empty" d={steps(ladder + 1, RUNGS.length)} />}
    </svg>
  );
}

/** Bars of the rungs, each two units taller than the one before; one path for all, since pages have a hundred of them. */
const steps = (from: number, to: number): string =>
  RUNGS.filter((rung) => rung >= from && rung <= to)
    .map((rung) => `M${(rung - 1) * 4} 12v-${rung * 2}h3v${rung * 2}z`)
    .join('');

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
