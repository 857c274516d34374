import type { Finding } from '../finding/index.ts';
import { type LanguageCode, REPORT_WORDS } from '../language/index.ts';
import { annexReader } from './named-headings.ts';
import { type Draft, enter, place, type Zone } from './report-draft.ts';
import type { ReportUnit } from './report-lines.ts';
import { type NodeDraft, nodeOf, settle } from './report-nodes.ts';
import { takeUnit } from './report-paragraphs.ts';
import { bodyStart } from './report-start.ts';
import { tableNodes } from './report-table.ts';
import { opensNote, type Unit } from './resolution-unit.ts';

/**
 * The body of a report as a tree: sections, narrative paragraphs, chapeaux with the recommendations below them. What a
 * numbered paragraph is depends on where it stands: in the narrative it tells; below a sentence that announces
 * recommendations, or in a section of that name, it recommends.
 */
export interface ReportParts {
  readonly masthead: readonly NodeDraft[];
  readonly provisions: readonly NodeDraft[];
  readonly annexes: readonly { readonly heading: NodeDraft; readonly provisions: NodeDraft[] }[];
  readonly noteUnits: readonly Unit[];
  readonly findings: readonly Finding[];
}

export function divideReport(
  file: string,
  units: readonly ReportUnit[],
  language: LanguageCode,
  title: string,
): ReportParts {
  const words = REPORT_WORDS[language];
  const annexed = annexReader(language);
  const start = bodyStart(units, words);
  const provisions: NodeDraft[] = [];
  const annexes: { heading: NodeDraft; provisions: NodeDraft[] }[] = [];
  const noteUnits: Unit[] = [];
  const masthead: NodeDraft[] = [];
  const everywhere: Zone = words.conclusions.test(title) ? 'mixed' : 'narrative';
  const draft: Draft = {
    file,
    words,
    language,
    everywhere,
    findings: [],
    top: provisions,
    sections: [],
    zone: words.noun.test(title) ? 'mixed' : everywhere,
    zoneLevel: 0,
    open: [],
    last: 0,
    waiting: undefined,
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (opensNote(unit)) noteUnits.push(unit);
    else if (at < start) masthead.push(nodeOf('heading', unit));
    else if (unit.row) {
      const end = units.findIndex((u, i) => i > at && !u.row);
      const rows = units.slice(at, end < 0 ? units.length : end);
      place(draft).push(...tableNodes(rows, language));
      at += rows.length - 1;
    } else if (annexed(unit.rich.text) && unit.apart) {
      const annex = { heading: nodeOf('heading', unit), provisions: [] };
      annexes.push(annex);
      enter(draft, annex.provisions);
    } else takeUnit(draft, unit);
  }
  settle([...provisions, ...annexes.flatMap((a) => a.provisions)], words, language);
  return { masthead, provisions, annexes, noteUnits, findings: draft.findings };
}
