/**
 * The narrow column beside the provisions of a topic: when how much was adopted and how strongly, each year a door to
 * its place in the text; what the topic comes to in all; and a form that narrows it, whose answer stays in the address.
 */
import type { Child } from 'hono/jsx';
import type { LanguageCode } from '../../../language/index.ts';
import { anchorOf } from '../address.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import type { Reading } from '../frame.tsx';
import { refsOf, type TopicChoices, type TopicFilter } from '../topic-filter.ts';
import type { TopicPart } from '../topic-list.ts';
import { countForces, type ForceCount } from '../wording.ts';
import { FORCE_NAMES } from '../words/force-names.ts';
import { INDEX } from '../words/index-words.ts';
import { count, NOUNS } from '../words/nouns.ts';
import { ForceBar, forcesInWords } from './force-bar.tsx';
import { ForceMark } from './force-mark.tsx';

/** Units of the longest bar. */
const ROOM = 48;

export function Years({ book, parts, ui }: { book: Book; parts: readonly TopicPart[]; ui: LanguageCode }) {
  const rows = parts.flatMap((p) =>
    p.sections.map(({ section, items }) => ({
      section,
      refs: items.flatMap((i) => i.listed.flatMap(refsOf)),
    })),
  );
  const highest = Math.max(1, ...rows.map((r) => r.refs.length));
  let part = '';
  return (
    <nav class="years" aria-label={INDEX[ui].meetingsAndYears}>
      <ol>
        {rows.map(({ section, refs }) => {
          const heads = part !== section.part;
          part = section.part;
          const key = `${section.part}.${section.numeral}`;
          const forces = countForces(book, refs);
          return (
            <li class={heads ? 'years-part' : undefined} data-section={key}>
              <a href={`#${anchorOf(key)}`}>
                <span class="year">{yearOf(section.from)}</span>
                <span class="year-ref">{key}</span>
                <ForceBar forces={forces} length={(refs.length / highest) * ROOM} room={ROOM} ui={ui} />
                <span class="year-count">
                  <span aria-hidden="true">{refs.length}</span>
                  <span class="hidden">
                    {count(ui, refs.length, 'paragraph')} ({forcesInWords(forces, ui)})
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How many of each force, with the shape that the bars give it. */
export function TopicForces({ forces, ui }: { forces: readonly ForceCount[]; ui: LanguageCode }) {
  return (
    <ul class="topic-forces" aria-label={INDEX[ui].force}>
      {forces.map((one) => (
        <li>
          {one.force === 'none' ? FORCE_NAMES[ui].none : <ForceMark force={one.force} ui={ui} />}{' '}
          <b>{one.count}</b>
        </li>
      ))}
    </ul>
  );
}

export function TopicFilterForm({
  reading: { links, site },
  choices,
  filter,
}: {
  reading: Reading;
  choices: TopicChoices;
  filter: TopicFilter;
}) {
  const { years, parts, forces } = choices;
  const ui = links.ui.language;
  const say = INDEX[ui];
  if (Math.max(years.length, parts.length, forces.length) < 2) return null;
  return (
    // Without an action the page itself is asked. Where pages are files nothing answers: a script narrows the page, and
    // shows the form first.
    <form class="topic-filter" method="get" hidden={site.files} data-narrow-topic={site.files || undefined}>
      <Choice name="year" label={say.year} all={say.allYears} chosen={filter.year} values={years}>
        {(year) => String(year)}
      </Choice>
      <Choice name="part" label={say.part} all={say.allParts} chosen={filter.part} values={parts}>
        {(part) => NOUNS[ui].part(String(part))}
      </Choice>
      <Choice name="force" label={say.force} all={say.allForces} chosen={filter.force} values={forces}>
        {(force) => FORCE_NAMES[ui][force]}
      </Choice>
      {links.edition !== null && <input type="hidden" name="edition" value={links.edition} />}
      {links.ui.chosen && <input type="hidden" name="ui" value={ui} />}
      <button type="submit">{say.narrow}</button>
    </form>
  );
}

function Choice<K extends string | number>({
  name,
  label,
  all,
  chosen,
  values,
  children,
}: {
  name: string;
  label: string;
  all: string;
  chosen: K | null;
  values: readonly (readonly [K, number])[];
  children: (value: K) => Child;
}) {
  if (values.length < 2) return null;
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {values.map(([value, n]) => (
          <option value={String(value)} selected={value === chosen}>
            {children(value)} ({n})
          </option>
        ))}
      </select>
    </label>
  );
}
