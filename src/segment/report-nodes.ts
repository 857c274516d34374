import type { LanguageCode, ReportWords, ResponseGroup } from '../language/index.ts';
import { type RichText, sliceRichText, trimRichText } from '../text/index.ts';
import type { NoteCall } from './document.ts';
import { recommendingStates } from './report-states.ts';
import type { Unit } from './resolution-unit.ts';

/** What a report with recommendations is made of. */
export interface ReportNode {
  /**
   * `narrative` a paragraph that tells and recommends nothing, `chapeau` one that introduces the recommendations below
   * it, `subparagraph` (a), (i) below either, `section` and `heading` titles, `text` what goes on without a number,
   * `table` a row that holds no recommendation.
   */
  readonly kind:
    | 'section'
    | 'heading'
    | 'narrative'
    | 'chapeau'
    | 'recommendation'
    | 'subparagraph'
    | 'text'
    | 'table';
  /** As printed: `121.35`, `(a)`; empty for none. */
  readonly label: string;
  /** In identifiers: `121-35`, `a`; empty for none. */
  readonly name: string;
  readonly rich: RichText;
  readonly notes: NoteCall[];
  readonly children: ReportNode[];
  readonly line: number;
  /** States that made a recommendation, as printed. */
  readonly by: readonly string[];
  /** What the State under review answered; null where the report does not say. */
  readonly response: ResponseGroup | null;
  /** Further cells of a table of recommendations, by the heading of their column. */
  readonly labels: readonly ColumnLabel[];
}

export interface ColumnLabel {
  readonly name: string;
  readonly values: readonly string[];
}

/** The same while the tree is being built. */
export type NodeDraft = { -readonly [K in Exclude<keyof ReportNode, 'children'>]: ReportNode[K] } & {
  children: NodeDraft[];
};

export interface ReportAnnex {
  readonly heading: ReportNode;
  readonly provisions: readonly ReportNode[];
}

export const nodeOf = (
  kind: ReportNode['kind'],
  unit: Pick<Unit, 'rich' | 'line'>,
  label = '',
  name = '',
  end = 0,
): NodeDraft => ({
  kind,
  label,
  name,
  rich: end === 0 ? unit.rich : trimRichText(sliceRichText(unit.rich, end)),
  notes: [],
  children: [],
  line: unit.line,
  by: [],
  response: null,
  labels: [],
});

/**
 * A paragraph that introduces recommendations is a chapeau, and what the State answered there holds for all below it;
 * the States in brackets are read off each recommendation.
 */
export function settle(nodes: readonly NodeDraft[], words: ReportWords, language: LanguageCode): void {
  for (const node of nodes) {
    if (node.kind === 'narrative' && node.children.some((c) => c.kind === 'recommendation'))
      node.kind = 'chapeau';
    const response = node.kind === 'chapeau' ? responseIn(node.rich.text, words) : null;
    if (response !== null) node.response = response;
    for (const child of node.children) if (child.kind === 'recommendation') child.response ??= node.response;
    if (node.kind === 'recommendation' && node.by.length === 0)
      node.by = recommendingStates(node.rich.text, language);
    settle(node.children, words, language);
  }
}

/** Which answer a sentence or cell gives; null when it gives none. */
export function responseIn(text: string, words: ReportWords): ResponseGroup | null {
  for (const group of ['examined', 'rejected', 'noted', 'supported'] as const)
    if (words.response[group].test(text)) return group;
  return null;
}

/** Every node in reading order. */
export function* walkReport(nodes: readonly ReportNode[]): Generator<ReportNode> {
  for (const node of nodes) {
    yield node;
    yield* walkReport(node.children);
  }
}
