/** When was what adopted, by whom, how much and how strongly? Meetings and sessions in the order of time. */
import type { Section, SilentMeeting } from '../../../instrument/index.ts';
import type { Book } from '../book.ts';
import { formatDates, yearOf } from '../dates.ts';
import { elsewhereOf, page, type Reading } from '../frame.tsx';
import { ForceBar, ForceLegend } from '../parts/force-bar.tsx';
import { ForceCounts } from '../parts/force-mark.tsx';
import { Joined } from '../parts/joined.tsx';
import { MeetingsDrawing } from '../parts/meetings-drawing.tsx';
import { adoptedIn, countForces, forcesShown } from '../wording.ts';
import { FRAME } from '../words/frame.ts';
import { count } from '../words/nouns.ts';
import { TIMELINE } from '../words/timeline.ts';

/** Units of the longest bar. */
const ROOM = 320;

interface Happened {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly name: string;
  /** Null where nothing was adopted. */
  readonly section: Section | null;
}

export function timelinePage(reading: Reading, book: Book): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = TIMELINE[ui];
  const years = byYear(book);
  const totals = book.edition.sections.map((s) => adoptedIn(book, `${s.part}.${s.numeral}`).length);
  return page(
    {
      reading,
      title: say.title,
      door: 'compendium',
      trail: [{ text: FRAME[ui].compendium, href: links.to('/compendium') }, { text: say.title }],
      elsewhere: elsewhereOf(reading, '/timeline', () => true) ?? [],
      main: 'timeline-page',
      description: say.description(reading.site.title),
    },
    <>
      <div class="print-head">
        <span>{book.edition.title}</span>
        <span>{say.title}</span>
      </div>
      <h1>{say.title}</h1>
      <p class="lead">
        {say.lead(
          count(ui, book.edition.sections.length, 'meeting'),
          years[0]?.[0] ?? 0,
          years.at(-1)?.[0] ?? 0,
        )}
      </p>
      <MeetingsDrawing book={book} reading={reading} />
      <ForceLegend forces={forcesShown(book)} ui={ui} />
      <ol class="timeline-years">
        {years.map(([year, happened]) => (
          <li>
            <h2>{year}</h2>
            <ul>
              {happened.map((h) => (
                <Row happened={h} book={book} reading={reading} highest={Math.max(1, ...totals)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>,
  );
}

function Row({
  happened: { section, ...meeting },
  book,
  reading: { site, links },
  highest,
}: {
  happened: Happened;
  book: Book;
  reading: Reading;
  highest: number;
}) {
  const ui = links.ui.language;
  const body = site.bodies.find((b) => b.id === meeting.body)?.shortName ?? meeting.body;
  const dates = formatDates(meeting.from, meeting.to, ui);
  if (section === null)
    return (
      <li class="timeline-silent">
        <p class="timeline-meeting">
          <Joined items={[meeting.name, body]} ui={ui} />
          <span class="timeline-facts">
            <bdi>{dates}</bdi>
          </span>
        </p>
        <p>{TIMELINE[ui].nothing}</p>
      </li>
    );
  const key = `${section.part}.${section.numeral}`;
  const refs = adoptedIn(book, key);
  const forces = countForces(book, refs);
  return (
    <li>
      <p class="timeline-meeting">
        <a href={links.inSection(section.part, section.numeral)}>
          <span class="timeline-key">{key}</span> <bdi>{section.name}</bdi>
        </a>
        <span class="timeline-facts">
          <Joined items={[body, section.place, dates]} ui={ui} />
        </span>
      </p>
      <div>
        <ForceBar forces={forces} length={(refs.length / highest) * ROOM} room={ROOM} ui={ui} />
        <p class="timeline-counts">
          <b>{count(ui, refs.length, 'paragraph')}</b> <ForceCounts forces={forces} ui={ui} />
        </p>
      </div>
    </li>
  );
}

/** Those that adopted nothing happened too. */
function byYear({ edition }: Book): [number, Happened[]][] {
  const all: Happened[] = [
    ...edition.sections.map((section) => ({ ...section, section })),
    ...edition.silent.map((meeting: SilentMeeting) => ({ ...meeting, section: null })),
  ]
    .map(({ from, to, body, name, section }) => ({ from, to, body, name, section }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const years = new Map<number, Happened[]>();
  for (const one of all) {
    const year = yearOf(one.from);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years];
}
