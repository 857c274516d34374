/** How did words flow in time? Meetings and sessions from the earliest down, an arc for each flow, as thick as it has paragraphs. */
import type { Section } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { yearOf } from '../dates.ts';
import { keyOf, type LineageFlow, sectionsInTime } from '../lineage-flows.ts';
import { LINEAGE } from '../words/lineage.ts';

const ROW = 26;
const TOP = 12;
const LABEL = 92;
const WIDTH = 340;
/** Of the widest arc, in pixels. */
const THICKEST = 12;

export function FlowDrawing({ flows, ui }: { flows: readonly LineageFlow[]; ui: LanguageCode }) {
  const sections = sectionsInTime(flows);
  const say = LINEAGE[ui];
  const height = TOP * 2 + (sections.length - 1) * ROW;
  const y = (section: Section): number => TOP + sections.indexOf(section) * ROW;
  const most = Math.max(...flows.map(({ pairs }) => pairs.length));
  const reach = (WIDTH - LABEL - THICKEST) / Math.max(1, sections.length - 1);
  return (
    <figure class="flow-drawing">
      <svg
        role="img"
        aria-label={flows
          .map(({ from, to, pairs }) => say.flow(pairs.length, keyOf(from), keyOf(to)))
          .join('; ')}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        direction="ltr"
      >
        {flows.map(({ from, to, pairs }) => {
          const steps = Math.abs(sections.indexOf(to) - sections.indexOf(from));
          const out = LABEL + 8 + reach * steps * 1.3;
          return (
            <path
              class={`flow flow-${from.part}`}
              d={`M${LABEL} ${y(from)}C${out} ${y(from)} ${out} ${y(to)} ${LABEL} ${y(to)}`}
              stroke-width={1 + (THICKEST - 1) * (pairs.length / most)}
            >
              <title>{say.flow(pairs.length, keyOf(from), keyOf(to))}</title>
            </path>
          );
        })}
        {sections.map((section) => (
          <>
            <text x={LABEL - 12} y={y(section) + 4} text-anchor="end">
              {yearOf(section.from)} {keyOf(section)}
            </text>
            {section.part === sections[0]?.part ? (
              <circle class="flow-end" cx={LABEL - 3} cy={y(section)} r="3.4" />
            ) : (
              <rect class="flow-end" x={LABEL - 6.4} y={y(section) - 3.4} width="6.8" height="6.8" />
            )}
          </>
        ))}
      </svg>
      <figcaption class="dim">{say.drawing}</figcaption>
    </figure>
  );
}
