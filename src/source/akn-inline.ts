import type { XmlElement } from './xml.ts';

/**
 * Which elements of Akoma Ntoso 3.0 stand inside a line of text (the schema's inline groups, HTML's among them), which
 * belong to the description of the document, and which are shown as something else than text.
 */
export const INLINE = new Set(
  (
    'a abbr affectedDocument argument b bdo big br change concept courtType date def del docAuthority docCommittee ' +
    'docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType ' +
    'docketNumber em embeddedText entity eol eop event extractText fillIn i inline ins judge lawyer legislature location ' +
    'marker mmod mod mref neutralCitation noteRef num object omissis opinion organization outcome party person ' +
    'placeholder process quantity quotedText recordedTime ref relatedDocument remark rmod role rref s session shortTitle ' +
    'signature small span strong sub sup term time u vote wbr witness img authorialNote decoration docVersion'
  ).split(' '),
);

export const DESCRIPTION: Readonly<Record<string, string>> = {
  meta: 'metadata',
  presentation: 'metadata',
  img: 'pictures and media',
  del: 'deleted passages',
  toc: 'tables of contents',
};

/** Headings of Akoma Ntoso's hierarchy; `crossHeading` stands between its elements. */
export const HEADINGS = new Set(['heading', 'subheading', 'crossHeading', 'subFlowHeading']);

/** Containers that stand one within another, for the depth of a heading. */
const HIERARCHY = new Set(
  (
    'alinea article book chapter clause division indent level part proviso rule section subchapter subclause ' +
    'subdivision subpart subrule subsection subtitle title tome transitional'
  ).split(' '),
);

export const deepens = (name: string): boolean => HIERARCHY.has(name);

/**
 * Depth of a heading by the style name that the UN's conversion keeps as a class: `HCh` chapter title, `H1`, `H23`
 * (levels 2 and 3), `H4`.
 */
export function headingClass(element: XmlElement): number | undefined {
  const name = /^_?H_?(Ch|[1-9])/iu.exec(element.attributes.get('class') ?? '')?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return name === 'ch' ? 1 : Number(name) + 1;
}

/** Published files mark preambular paragraphs inside sections as cross headings and say so by reference. */
export const isPreambular = (element: XmlElement): boolean =>
  element.name === 'crossHeading' && element.attributes.get('refersTo') === '#preamble';

/** Elements that only hold the text of the node they stand in. */
export const HOLDERS = new Set([
  'content',
  'intro',
  'wrapUp',
  'wrap',
  'p',
  'list',
  'sublist',
  'blockList',
  'listIntroduction',
]);
