import { type Finding, finding } from '../finding/index.ts';
import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import type { SectionNode } from '../segment/index.ts';
import { foldForSearch, formatRoman, westernDigits } from '../text/index.ts';
import type { Manifest, ManifestEdition, ManifestMeeting } from './manifest.ts';

/**
 * Which heading is which meeting or session? The ordinal word in the heading ("Third meeting", "troisième réunion")
 * names it; the numeral in front is only its place in the compendium (the tenth session stands in section VII).
 */
export interface MatchedSection {
  readonly part: string;
  readonly body: string;
  readonly numeral: string;
  readonly node: SectionNode;
  readonly meeting: ManifestMeeting;
}

export interface MatchedPart {
  readonly key: string;
  readonly heading: string;
  readonly body: string;
  readonly node: SectionNode;
}

export function matchParts(root: SectionNode, edition: ManifestEdition): MatchedPart[] {
  const nodes = [...walk(root)];
  return edition.parts.flatMap((part): MatchedPart[] => {
    const node =
      part.heading === undefined
        ? root
        : nodes.find((n) => n.heading?.kind === 'numbered' && n.heading.label === part.heading);
    return node
      ? [{ key: part.key, heading: node.heading?.rich.text ?? edition.title, body: part.body, node }]
      : [];
  });
}

export function matchSections(
  part: MatchedPart,
  manifest: Manifest,
  language: LanguageCode,
  file: string,
): { sections: MatchedSection[]; findings: Finding[] } {
  const meetings = manifest.meetings.filter((m) => m.body === part.body);
  const sections: MatchedSection[] = [];
  const findings: Finding[] = [];
  for (const node of numberedBelow(part.node)) {
    const heading = node.heading;
    if (!heading || heading.ordinal === null) continue;
    const text = heading.rich.text;
    const meeting = meetingOf(text, meetings, language);
    const place = { source: file, line: heading.line };
    if (!meeting) {
      findings.push(
        finding({
          code: 'heading-unmatched',
          message: `No meeting or session of the manifest fits the heading "${heading.label} ${text}".`,
          place,
          published: text,
        }),
      );
      continue;
    }
    const twice = sections.find((s) => s.meeting === meeting);
    if (twice)
      findings.push(
        finding({
          code: 'heading-unmatched',
          message: `Two headings name the ${meeting.name.toLowerCase()}: sections ${twice.numeral} and ${heading.label}`,
          place,
          published: text,
        }),
      );
    const dates = datesFinding(text, meeting, language, place);
    if (dates) findings.push(dates);
    sections.push({
      part: part.key,
      body: part.body,
      numeral: formatRoman(heading.ordinal.rank).toUpperCase(),
      node,
      meeting,
    });
  }
  return { sections, findings };
}

/** The first numbered headings on the way down: a title, or the word "Contents", may stand above them. */
function* numberedBelow(node: SectionNode): Generator<SectionNode> {
  for (const child of node.children) {
    if (child.heading?.kind === 'numbered') yield child;
    else if (child.heading?.kind === 'plain') yield* numberedBelow(child);
  }
}

function meetingOf(
  heading: string,
  meetings: readonly ManifestMeeting[],
  language: LanguageCode,
): ManifestMeeting | undefined {
  const folded = ` ${foldForSearch(heading).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const byName = meetings.filter((m) => folded.includes(` ${foldForSearch(m.name)} `));
  if (byName.length > 0) return byName.sort((a, b) => b.name.length - a.name.length)[0];
  const ordinals = LANGUAGES[language].ordinals;
  const words = [...LANGUAGES[language].meeting, ...LANGUAGES[language].session].map(foldForSearch);
  if (!words.some((w) => folded.includes(w))) return undefined;
  const rank = ordinals.findLastIndex((o) => folded.includes(` ${foldForSearch(o)} `)) + 1;
  return rank === 0 ? undefined : meetings.find((m) => m.number === rank);
}

/** The days, month and year of the manifest must all stand in the heading, when the heading gives dates at all. */
function datesFinding(
  heading: string,
  meeting: ManifestMeeting,
  language: LanguageCode,
  place: { source: string; line: number },
): Finding | undefined {
  const digits = westernDigits(heading);
  if (!/\d{4}/u.test(digits)) return undefined;
  const numbers = (digits.match(/\d+/gu) ?? []).map(Number);
  const folded = foldForSearch(heading);
  const fits = (iso: string): boolean => {
    const [year, month, day] = iso.split('-').map(Number);
    if (year === undefined || !numbers.includes(year)) return false;
    const name = LANGUAGES[language].months[(month ?? 1) - 1];
    if (month !== undefined && name !== undefined && !folded.includes(foldForSearch(name))) return false;
    return day === undefined || numbers.includes(day);
  };
  if (fits(meeting.from) && fits(meeting.to)) return undefined;
  return finding({
    code: 'date-differs',
    message: `The heading of the ${meeting.name.toLowerCase()} reads "${heading}"; the manifest says ${meeting.from} to ${meeting.to}.`,
    place,
    published: heading,
    expected: `${meeting.from} to ${meeting.to}`,
  });
}

export function* walk(node: SectionNode): Generator<SectionNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}
