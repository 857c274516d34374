import { REPORT_WORDS } from '../language/index.ts';
import { numbersIn, responseIn } from '../segment/index.ts';
import { checkList, type ListedEntry, type ReportedProvision } from '../verify/index.ts';
import type { SegmentedFile } from './segment-file.ts';
import type { SegmentedProvision } from './segmented-instrument.ts';

/**
 * A thematic list and the report it indexes, among documents taken apart in one call: each entry is led to the
 * provision it names, and what does not agree is a finding of the list.
 */

/** A list with entries that name provisions or print their words. */
export const canBePaired = ({ genre, entries }: SegmentedFile): boolean =>
  genre === 'list' && entries.some(({ reference, text }) => reference !== '' || text !== '');

/** A report with provisions that a list may name. */
export const canBeListed = ({ genre, instruments }: SegmentedFile): boolean =>
  genre === 'report' && instruments.length > 0;

/** Of so many entries, this share must lead to a report for it to be the one that is indexed. */
const LEAST_SHARE = 0.3;

/**
 * The list with its entries resolved against the report that most of them lead to; of reports that fit alike, the
 * first. The list as it was when none fits.
 * @param named true when a person said that the report belongs to the list
 */
export function pairList(
  list: SegmentedFile,
  reports: readonly SegmentedFile[],
  named = false,
): SegmentedFile {
  let best:
    | { readonly report: SegmentedFile; readonly checked: ReturnType<typeof check>; readonly fit: number }
    | undefined;
  for (const report of reports) {
    const checked = check(list, report);
    const fit = checked.resolutions.filter(
      ({ status }) => status === 'agreed' || status === 'by-reference',
    ).length;
    if (!best || fit > best.fit) best = { report, checked, fit };
  }
  if (!best || (!named && best.fit < list.entries.length * LEAST_SHARE)) return list;
  const { report, checked } = best;
  return {
    ...list,
    entries: list.entries.map((entry, at) => {
      const resolution = checked.resolutions[at];
      if (!resolution) return entry;
      const { eId, status } = resolution;
      return { ...entry, status, resolved: eId === null ? null : { file: report.file, eId } };
    }),
    findings: [...list.findings, ...checked.findings],
  };
}

function check(list: SegmentedFile, report: SegmentedFile): ReturnType<typeof checkList> {
  const language = report.instruments[0]?.language ?? 'en';
  const words = REPORT_WORDS[language];
  const entries = list.entries.map(
    (entry): ListedEntry => ({
      topic: entry.topic,
      reference: entry.reference,
      path: entry.number === '' ? [] : entry.number.split('.').map(Number),
      text: entry.text,
      response: entry.response === '' ? null : responseIn(entry.response, words),
      line: entry.line,
    }),
  );
  return checkList(list.file, entries, provisionsOf(report));
}

/** Every numbered paragraph and every recommendation of a report. */
function provisionsOf(report: SegmentedFile): ReportedProvision[] {
  const found: ReportedProvision[] = [];
  const walk = (provision: SegmentedProvision, above: readonly number[]): void => {
    const own = numbersIn(provision.number)[0]?.path ?? [];
    const paths =
      own.length === 0 ? [] : own.length > 1 || above.length === 0 ? [own] : [own, [...above, ...own]];
    const recommends = provision.kind === 'recommendation';
    if (recommends || paths.length > 0)
      found.push({
        eId: provision.eId,
        number: provision.number,
        paths,
        text: provision.text,
        recommends,
        response: provision.response ?? null,
      });
    for (const child of provision.children) walk(child, own.length === 1 ? own : []);
  };
  for (const instrument of report.instruments) {
    for (const provision of instrument.provisions) walk(provision, []);
    for (const annex of instrument.annexes) for (const provision of annex.provisions) walk(provision, []);
  }
  return found;
}
