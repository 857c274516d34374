/**
 * Is a paragraph of a report lost, doubled or misnumbered? Reports number their paragraphs through from one to the
 * last, whatever headings stand between; subparagraphs count under the paragraph that holds them.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Provision, ReportDocument } from '../instrument/index.ts';
import { listed, nameLine, opening } from './place.ts';
import { type Break, findBreaks } from './sequence.ts';

/** What is wrong with the numbering of a document that belongs to no edition; its own findings are not repeated. */
export function checkReport(report: ReportDocument): Finding[] {
  const groups = new Map<string, Provision[]>();
  for (const paragraph of report.paragraphs) {
    if (bareLabel(paragraph) === '') continue;
    const key = paragraph.parent ?? '';
    groups.set(key, [...(groups.get(key) ?? []), paragraph]);
  }
  return [...groups.values()].flatMap((group) =>
    findBreaks(group.map((p) => ({ label: bareLabel(p), afterOmission: false }))).flatMap((found) => {
      const paragraph = group[found.at];
      return paragraph ? [describe(paragraph, group[found.at - 1], found)] : [];
    }),
  );
}

const bareLabel = ({ label }: Provision): string => label.replace(/^[\s([]+|[\s)\].]+$/gu, '');

function describe(paragraph: Provision, before: Provision | undefined, found: Break): Finding {
  const gap = found.kind === 'gap';
  return finding({
    code: gap ? 'numbering-gap' : 'numbering-jump',
    ...(found.kind === 'restart' ? { severity: 'warning' as const } : {}),
    message: gap
      ? `${found.missing.length === 1 ? 'Number' : 'Numbers'} ${listed(found.missing)} ${found.missing.length === 1 ? 'is' : 'are'} missing before paragraph ${paragraph.label}`
      : `Paragraph ${paragraph.label} stands where the count asks for ${found.expected}.`,
    place: { source: paragraph.source.file, line: paragraph.source.line },
    published: paragraph.label,
    ...(found.decided ? { expected: paragraph.label.replace(bareLabel(paragraph), found.expected) } : {}),
    refs: before ? [before.ref, paragraph.ref] : [paragraph.ref],
    evidence: [
      ...(before
        ? [
            `${before.label} stands at ${nameLine(before)}, ${paragraph.label} follows at ${nameLine(paragraph)}.`,
          ]
        : []),
      `The paragraph begins ${opening(paragraph.text)}.`,
    ],
  });
}
