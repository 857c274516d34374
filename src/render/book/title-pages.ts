/** Which pages stand before everything else, and what do they say of the edition and the state of its text? */
import type { Body, Edition } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { coverNames, coverPages } from './cover.ts';
import { furnitureOf } from './furniture.ts';
import type { MatterSetting } from './matter.ts';
import { plain, type TitleLine, type TitlePage } from './printed.ts';
import type { Selection } from './select.ts';

export interface BookOptions extends Selection {
  /** Bodies by the ids the edition uses; those that are not given are left off the title page. */
  readonly bodies?: readonly Body[];
  /** References of the index as printed by the issuer, faults and all; corrected when left out. */
  readonly asPublished?: boolean;
  /** With an annex of what the checks found. */
  readonly findings?: boolean;
}

/**
 * The title pages of the document, where the whole of it is printed; else a half-title page and a title page of the
 * edition: who adopted, the title, what was chosen. The year and the state of the text stand at the foot of the last.
 */
export function titlePages(
  whole: Edition,
  edition: Edition,
  options: BookOptions,
  language: LanguageCode,
  matter: MatterSetting,
): TitlePage[] {
  const state = stateOfText(edition, options, language);
  const line = (role: TitleLine['role'], words: string): TitleLine => ({ role, runs: [plain(words)] });
  const imprint = state === '' ? [] : [line('imprint', state)];
  const year = line('subtitle', String(edition.year));
  const { main, runs } = matter;
  const cover = main && !isChosen(options) ? coverPages(edition, main, (m) => runs(main, m)) : [];
  const last = cover.at(-1);
  if (last?.lines.some(({ role }) => role === 'title')) {
    const half = coverNames(edition.title, cover)
      ? []
      : [{ lines: [line('title', edition.title)], foot: [] }];
    const dated = coverNames(String(edition.year), cover) ? [] : [year];
    return [...half, ...cover.slice(0, -1), { ...last, foot: [...last.foot, ...dated, ...imprint] }];
  }
  const chosen = chosenWords(whole, options).map((words) => line('subtitle', words));
  const title = line('title', edition.title);
  const adopters = adoptersOf(edition, options).map((name) => line('body', name));
  return [
    ...(cover.length > 0 ? cover : [{ lines: [title, ...chosen], foot: [] }]),
    { lines: [...adopters, title, ...chosen], foot: [year, ...imprint] },
  ];
}

const isChosen = ({ topics, meetings }: BookOptions): boolean =>
  topics !== undefined || meetings !== undefined;

/** Says whether references were corrected: a reader must not take the text for the one that was published. */
function stateOfText(edition: Edition, options: BookOptions, language: LanguageCode): string {
  const words = furnitureOf(language);
  if (edition.topics.length === 0) return '';
  if (options.asPublished) return words.asPublished;
  const corrected = edition.topics.flatMap(({ id, entries }) =>
    entries
      .filter(({ status }) => status === 'corrected')
      .map(({ published, part }) => `${id} ${part} ${published}`),
  );
  return corrected.length === 0 ? '' : words.corrected.replace('{n}', String(new Set(corrected).size));
}

/** Names of the bodies whose texts it holds. */
export const adoptersOf = (edition: Edition, { bodies = [] }: BookOptions): string[] =>
  edition.parts.flatMap((part) => bodies.find(({ id }) => id === part.body)?.name ?? []);

/** What was chosen of the edition, in its own words. */
export function chosenWords(whole: Edition, { topics = [], meetings = [] }: BookOptions): string[] {
  const labels = whole.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
  const sections = whole.sections
    .filter((s) => meetings.includes(s.meeting) || meetings.includes(`${s.part}.${s.numeral}`))
    .map(({ heading }) => heading);
  return [...labels, ...sections];
}
