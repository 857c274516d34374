import type { StructureElement } from '../text/index.ts';
import { joinUnits, type Unit } from './resolution-unit.ts';

/** What does a format that marks structure say about a paragraph? The elements of Akoma Ntoso 3.0, by name. */

/** Elements whose paragraphs are one text, however many they are. */
const WHOLE = new Set(['paragraph', 'point', 'item', 'container', 'preambular', 'formula']);

/** Elements that hold a document of their own. */
const DOCUMENTS = new Set([
  'act',
  'amendment',
  'bill',
  'debate',
  'doc',
  'documentCollection',
  'judgment',
  'officialGazette',
  'portion',
  'statement',
]);

export const isHeading = ({ name }: StructureElement): boolean =>
  name === 'heading' || name === 'subheading' || name === 'crossHeading' || name === 'subFlowHeading';

/** The elements a paragraph stands in, innermost first. */
export function elementsOf(unit: Unit): StructureElement[] {
  const found: StructureElement[] = [];
  for (let at = unit.element ?? null; at; at = at.within) found.push(at);
  return found;
}

export const documentOf = (elements: readonly StructureElement[]): StructureElement | undefined =>
  elements.find(({ name }) => DOCUMENTS.has(name));

export const isAttached = (document: StructureElement | undefined): boolean =>
  document?.within?.name === 'attachment' || document?.within?.name === 'attachments';

/** True when the file marks an enacting formula or a preamble, as those of resolutions do. */
export const marksResolution = (units: readonly Unit[]): boolean =>
  units.some((unit) => elementsOf(unit).some(({ name }) => name === 'formula' || name === 'preamble'));

/** Joins the paragraphs of one element; the notes between them stay behind. */
export function wholeUnits(units: readonly Unit[]): Unit[] {
  const whole: Unit[] = [];
  let last = -1;
  for (const unit of units) {
    const before = whole[last];
    const { element } = unit;
    if (before && element && before.element === element && WHOLE.has(element.name) && !unit.labels)
      whole[last] = joinUnits(before, unit);
    else {
      whole.push(unit);
      if (!unit.note) last = whole.length - 1;
    }
  }
  return whole;
}
