/** How does an instrument stand in `<preamble>` and `<mainBody>`? The plan, written out with words, notes and references. */
import type { Mention, Provision } from '../../instrument/index.ts';
import { xmlText } from '../xml-text.ts';
import { type Addresses, inlineOf, type XmlNode } from './inline.ts';
import { element } from './layout.ts';
import type { Plan, Planned } from './plan.ts';

export interface BodyContext {
  readonly addresses: Addresses;
  readonly mentionsFrom: (ref: string) => readonly Mention[];
  /** eIds of the topics a provision is listed under. */
  readonly topics: (ref: string) => readonly string[];
}

export function bodyElements(plan: Plan, context: BodyContext): XmlNode[] {
  const write = (unit: Planned): XmlNode => unitElement(unit, context);
  return [
    ...(plan.preamble.length === 0 ? [] : [element('preamble', {}, plan.preamble.map(write))]),
    // A statement must have a body, and a resolution may be cut off after its preamble.
    element('mainBody', {}, plan.body.length === 0 ? [element('p', {})] : plan.body.map(write)),
  ];
}

function unitElement(unit: Planned, context: BodyContext): XmlNode {
  const { role, eId, provision, children, name } = unit;
  if (role === 'recitals')
    return element(
      'recitals',
      { eId },
      children.map((c) => unitElement(c, context)),
    );
  if (role === 'division' || !provision) {
    const inner = children.map((c) => unitElement(c, context));
    return name?.startsWith('sec')
      ? element('section', { eId }, inner)
      : element('hcontainer', { eId, name: name?.split('-')[0] ?? 'division' }, inner);
  }
  const attributes = { eId, GUID: provision.id, refersTo: refersTo(provision, context) };
  const paragraph = (): XmlNode => wordsOf(provision, eId, context);
  if (role === 'formula')
    return element('formula', { ...attributes, name: 'enactingFormula' }, [paragraph()]);
  if (role === 'container') {
    const opening = { ...attributes, name: openingWord(provision) };
    // A container has no place for a number; the register of provisions keeps what is printed there.
    return element('container', opening, listed(unit, context));
  }
  if (role === 'recital' || role === 'item')
    return element(role, attributes, [...numOf(provision), ...listed(unit, context)]);
  const num = numOf(provision);
  if (children.length === 0)
    return element(role, attributes, [...num, element('content', { eId: `${eId}__content` }, [paragraph()])]);
  const list = `${eId}__list_1`;
  const inner = [
    element('intro', { eId: `${list}__intro` }, [paragraph()]),
    ...children.map((c) => unitElement(c, context)),
  ];
  return element(role, attributes, [...num, element('list', { eId: list }, inner)]);
}

/** A preambular paragraph with what stands below it: words alone, or a block list. */
function listed({ eId, provision, children }: Planned, context: BodyContext): XmlNode[] {
  if (!provision) return [];
  if (children.length === 0) return [wordsOf(provision, eId, context)];
  const list = `${eId}__list_1`;
  return [
    element('blockList', { eId: list }, [
      element('listIntroduction', { eId: `${list}__intro` }, inline(provision, eId, context)),
      ...children.map((c) => unitElement(c, context)),
    ]),
  ];
}

const numOf = ({ label }: Provision): XmlNode[] =>
  label === '' ? [] : [element('num', {}, [xmlText(label)])];

function wordsOf(provision: Provision, eId: string, context: BodyContext): XmlNode {
  const words = inline(provision, eId, context);
  return element('p', {}, provision.kind === 'omission' ? [element('omissis', {}, words)] : words);
}

const inline = (provision: Provision, eId: string, context: BodyContext): (XmlNode | string)[] =>
  inlineOf(
    provision,
    context.mentionsFrom(provision.ref),
    context.addresses,
    (n) => `${eId}__authorialNote_${n + 1}`,
  );

const refersTo = (provision: Provision, { topics }: BodyContext): string | undefined =>
  topics(provision.ref)
    .map((id) => `#${id}`)
    .join(' ') || undefined;

/** What the paragraph does, in its own language: `Recalling`. The stressed words it begins with, else its first word. */
function openingWord({ text, marks, kind }: Provision): string {
  if (kind === 'omission') return 'omission';
  const stressed = marks.find((m) => m.kind === 'emphasis' && m.start === 0);
  return (
    xmlText((stressed ? text.slice(0, stressed.end) : (text.split(/[\s,]/u)[0] ?? '')).trim()) || 'recital'
  );
}
