/**
 * How does a reference manager take a paragraph? As CSL-JSON 1.0.2. CSL has no type for UN documents and no locator for
 * preambular paragraphs (citation-style-language/schema#412), so the citation in UN style goes whole into `note`, and
 * a locator is given only where CSL can name it. Only the year of adoption is claimed: the day is not known, the days
 * of the meeting are its `event-date`.
 */
import { formatLocator } from '../../cite/index.ts';
import { pathWithin, type Section } from '../../instrument/index.ts';
import type { Cited } from './cited.ts';

type DateParts = readonly (readonly number[])[];

/** One item of CSL-JSON; the names of its fields are CSL's. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'legislation' | 'report';
  readonly genre: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  /** Number of the resolution or decision; symbol of the report for recommendations. */
  readonly number?: string;
  readonly section?: string;
  readonly 'container-title': string;
  readonly 'event-title'?: string;
  readonly 'event-place'?: string;
  readonly 'event-date'?: { readonly 'date-parts': DateParts };
  readonly issued?: { readonly 'date-parts': DateParts };
  readonly language: string;
  readonly note: string;
  readonly URL?: string;
}

/** What a key of BibTeX cannot have in it. */
const NO_KEY = /[\s"#%'(),={}~\\]/gu;

export function cslItem(cited: Cited): CslItem {
  const { id, edition, instrument, section, body, citations, url } = cited;
  const numbered = instrument !== undefined && instrument.number !== null;
  const number = numbered ? instrument.number : section?.report;
  const within = cslLocator(cited)?.locator;
  return {
    id,
    'citation-key': id.replace(NO_KEY, '_'),
    type: numbered ? 'legislation' : 'report',
    genre: instrument?.kind ?? 'recommendations',
    title: (instrument?.title || section?.heading || edition.title).replace(/\s+/gu, ' '),
    ...(body ? { author: [{ literal: body.name }], authority: body.name } : {}),
    ...(number ? { number } : {}),
    ...(within === undefined ? {} : { section: within }),
    'container-title': edition.title,
    ...(section ? { 'event-title': section.name } : {}),
    ...(section?.place ? { 'event-place': section.place } : {}),
    ...(section ? eventDates(section) : {}),
    language: edition.language,
    note: [
      ...new Set(
        [citations.resolution, citations.report, `${citations.compendium} (${edition.id})`].flatMap(
          (t) => t ?? [],
        ),
      ),
    ].join('; '),
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** For the place where an item is cited: operative paragraphs and recommendations have a locator, others have none. */
export function cslLocator({
  provision,
  section,
}: Cited): { readonly locator: string; readonly label: 'paragraph' } | undefined {
  if (!provision || ['preambular', 'chapeau', 'omission'].includes(provision.kind)) return undefined;
  const own = provision.locators.find((l) => l.symbol === section?.report) ?? provision.locators[0];
  const locator = own?.value ?? formatLocator(pathWithin(provision.path));
  return locator === '' ? undefined : { locator, label: 'paragraph' };
}

function eventDates({ from, to }: Section): Pick<CslItem, 'event-date' | 'issued'> {
  const parts = [from, to].map(datePart).filter((part) => part.length > 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return {};
  return {
    'event-date': { 'date-parts': from === to ? [first] : [first, last] },
    issued: { 'date-parts': [last.slice(0, 1)] },
  };
}

const datePart = (iso: string): number[] =>
  /^\d{4}(?:-\d{2}){0,2}/u.exec(iso)?.[0].split('-').map(Number) ?? [];
