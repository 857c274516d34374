import { type Finding, finding } from '../finding/index.ts';
import { formatOrdinal, type SourceText } from '../text/index.ts';
import type { SectionDraft } from './draft.ts';

/**
 * Is a heading lost? Numbered headings side by side count up from one: `A.`, `B.`; `I.`, `II.`, `III.` A hole means
 * that what stood under the lost heading now stands under the one before.
 */
export function findLostHeadings(source: SourceText, section: SectionDraft): Finding[] {
  const findings: Finding[] = [];
  const ranks = new Map<string, number>();
  for (const child of section.children) {
    const heading = child.heading;
    const ordinal = heading?.kind === 'numbered' ? heading.ordinal : null;
    if (heading && ordinal && ordinal.suffix === undefined) {
      const before = ranks.get(ordinal.style) ?? 0;
      if (ordinal.rank !== before + 1) {
        const expected = formatOrdinal({ style: ordinal.style, rank: before + 1 });
        findings.push(
          finding({
            code: ordinal.rank > before ? 'numbering-gap' : 'numbering-jump',
            severity: 'warning',
            message: `The heading "${heading.label} ${heading.rich.text}" stands where ${expected} is due.`,
            place: { source: source.file, line: heading.line },
            published: heading.label,
            evidence: [
              before === 0
                ? 'It is the first heading of its kind there.'
                : `The heading of its kind before it is ${formatOrdinal({ style: ordinal.style, rank: before })}.`,
            ],
          }),
        );
      }
      ranks.set(ordinal.style, ordinal.rank);
    }
    findings.push(...findLostHeadings(source, child));
  }
  return findings;
}
