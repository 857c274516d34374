import type { LanguageCode, ResponseGroup } from '../language/index.ts';
import type { ColumnLabel, PartNode, Report, ReportNode, Resolution } from '../segment/index.ts';

/**
 * A resolution in the shape that is promised to programs. Identifiers follow the Akoma Ntoso naming convention:
 * `para_1`, `para_1__list_1__point_a`, `rec_2` for the second preambular paragraph, `att_1__` before those of an annex.
 */
export interface SegmentedInstrument {
  readonly symbol: string | null;
  /** `5/1`, `1/CP.21`, `75/127`: as its heading prints it; null where it prints none. */
  readonly number: string | null;
  readonly title: string;
  readonly body: string;
  /** Of adoption, ISO 8601. */
  readonly date: string | null;
  readonly language: LanguageCode;
  /** Lines above the enacting formula, the formula itself, and below the text those on adoption. */
  readonly masthead: readonly SegmentedProvision[];
  readonly formula: SegmentedProvision | null;
  readonly preambular: readonly SegmentedProvision[];
  readonly provisions: readonly SegmentedProvision[];
  readonly annexes: readonly SegmentedAnnex[];
  readonly closing: readonly SegmentedProvision[];
  /** Footnotes that nothing in the text calls. */
  readonly notes: readonly { readonly marker: string; readonly text: string }[];
}

export interface SegmentedProvision {
  readonly eId: string;
  /** As printed; the count of a preambular paragraph. */
  readonly number: string;
  readonly kind: ShownNode['kind'];
  readonly text: string;
  readonly notes: readonly SegmentedNote[];
  readonly children: readonly SegmentedProvision[];
  /** States that made a recommendation, as printed; only where it names some. */
  readonly by?: readonly string[];
  /** What the State under review answered; only where the report says so. */
  readonly response?: ResponseGroup;
  /** Further cells of a table of recommendations, by the heading of their column. */
  readonly labels?: readonly ColumnLabel[];
}

type ShownNode = PartNode | ReportNode;

export interface SegmentedNote {
  readonly marker: string;
  /** UTF-16 code units of `text` before the marker. */
  readonly at: number;
  readonly text: string;
}

export interface SegmentedAnnex {
  readonly eId: string;
  readonly title: string;
  readonly notes: readonly SegmentedNote[];
  readonly provisions: readonly SegmentedProvision[];
}

export function showInstrument(resolution: Resolution, language: LanguageCode): SegmentedInstrument {
  const names = new Set<string>();
  const show = (nodes: readonly ShownNode[], prefix: string): SegmentedProvision[] =>
    nodes.map((node, index) => showNode(node, index, nodes, prefix, names));
  const { symbol, number, title, body, date } = resolution;
  return {
    symbol,
    number,
    title,
    body,
    date,
    language,
    masthead: show(resolution.masthead, 'preface'),
    formula: show(resolution.formula ? [resolution.formula] : [], 'formula')[0] ?? null,
    preambular: show(resolution.preambular, ''),
    provisions: show(resolution.provisions, ''),
    annexes: showAnnexes(resolution.annexes, show),
    closing: show(resolution.closing, 'conclusions'),
    notes: resolution.notes.map(({ label, rich }) => ({ marker: label, text: rich.text })),
  };
}

/** A report has no formula and no preamble; its paragraphs stand in the order of the report. */
export function showReport(report: Report, language: LanguageCode): SegmentedInstrument {
  const names = new Set<string>();
  const show = (nodes: readonly ShownNode[], prefix: string): SegmentedProvision[] =>
    nodes.map((node, index) => showNode(node, index, nodes, prefix, names));
  const { symbol, title, body, date } = report;
  return {
    symbol,
    number: null,
    title,
    body,
    date,
    language,
    masthead: show(report.masthead, 'preface'),
    formula: null,
    preambular: [],
    provisions: show(report.provisions, ''),
    annexes: showAnnexes(report.annexes, show),
    closing: [],
    notes: report.notes.map(({ label, rich }) => ({ marker: label, text: rich.text })),
  };
}

const showAnnexes = (
  annexes: readonly { readonly heading: ShownNode; readonly provisions: readonly ShownNode[] }[],
  show: (nodes: readonly ShownNode[], prefix: string) => SegmentedProvision[],
): SegmentedAnnex[] =>
  annexes.map(({ heading, provisions }, index) => ({
    eId: `att_${index + 1}`,
    title: heading.rich.text,
    notes: notesOf(heading),
    provisions: show(provisions, `att_${index + 1}`),
  }));

const ABBREVIATIONS: Readonly<Record<ShownNode['kind'], string>> = {
  preambular: 'rec',
  paragraph: 'para',
  narrative: 'para',
  recommendation: 'para',
  subparagraph: 'list_1__point',
  chapeau: 'intro',
  section: 'sec',
  article: 'art',
  heading: 'hdg',
  text: 'p',
  table: 'tr',
};

function showNode(
  node: ShownNode,
  index: number,
  siblings: readonly ShownNode[],
  prefix: string,
  names: Set<string>,
): SegmentedProvision {
  const count = siblings.slice(0, index + 1).filter(({ kind }) => kind === node.kind).length;
  const own = `${abbreviationOf(node, prefix)}_${node.name === '' ? count : node.name}`;
  const eId = unused(prefix === '' ? own : `${prefix}__${own}`, names);
  return {
    eId,
    number: node.kind === 'preambular' ? node.name : node.label,
    kind: node.kind,
    text: node.rich.text,
    notes: notesOf(node),
    children: node.children.map((child, i) => showNode(child, i, node.children, eId, names)),
    ...('by' in node ? shownOf(node) : {}),
  };
}

/** Numbered chapeaux and what stands in their list are paragraphs and points like any other. */
function abbreviationOf({ kind, name }: ShownNode, prefix: string): string {
  if (kind === 'chapeau' && name !== '') return ABBREVIATIONS.paragraph;
  if (kind === 'recommendation' && /(?:^|__)(?:para|intro)_[^_]*$/u.test(prefix))
    return ABBREVIATIONS.subparagraph;
  return ABBREVIATIONS[kind];
}

const shownOf = ({
  by,
  response,
  labels,
}: ReportNode): Pick<SegmentedProvision, 'by' | 'response' | 'labels'> => ({
  ...(by.length > 0 ? { by } : {}),
  ...(response === null ? {} : { response }),
  ...(labels.length > 0 ? { labels } : {}),
});

/** A number printed twice gets a second identifier, never the same one. */
function unused(eId: string, names: Set<string>): string {
  let name = eId;
  for (let times = 2; names.has(name); times++) name = `${eId}-${times}`;
  names.add(name);
  return name;
}

const notesOf = (node: ShownNode): SegmentedNote[] =>
  node.notes.map(({ label, at, note }) => ({ marker: label, at, text: note.rich.text }));
