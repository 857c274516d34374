/**
 * One adopted text as an Akoma Ntoso `<statement>`. Its preface names it as print does, its body is the plan of its
 * provisions, and what Akoma Ntoso cannot say stands in the register.
 */
import { toXml } from 'xast-util-to-xml';
import type { Instrument, Section, Topic } from '../../instrument/index.ts';
import type { EditionView } from '../edition-view.ts';
import { type Book, openBook } from '../html/book.ts';
import { xmlText } from '../xml-text.ts';
import { bodyElements } from './body.ts';
import type { Addresses, XmlNode } from './inline.ts';
import { actorOf, conceptIri, dateOf, expressionIri, numberOf, subtypeOf, workIri } from './iri.ts';
import { element, layOut } from './layout.ts';
import { type AknIdentity, identification, keywords, type Reference, references } from './meta.ts';
import { type AknProfile, type Plan, planInstrument, unitsOf } from './plan.ts';
import { instrumentRegister } from './register.ts';

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The plans of all instruments of an edition, made once: references lead from one to another. */
export interface AknEdition {
  readonly view: EditionView;
  readonly profile: AknProfile;
  readonly book: Book;
  readonly plans: ReadonlyMap<string, Plan>;
  /** By designation: key of the instrument and eId in it. */
  readonly places: ReadonlyMap<string, { readonly instrument: string; readonly eId: string }>;
}

export function planEdition(view: EditionView, profile: AknProfile = 'unxml'): AknEdition {
  const book = openBook(view.edition);
  const plans = new Map<string, Plan>();
  const places = new Map<string, { instrument: string; eId: string }>();
  for (const instrument of view.edition.instruments) {
    const plan = planInstrument(book, instrument, profile);
    plans.set(instrument.key, plan);
    for (const { eId, provision } of [...unitsOf(plan.preamble), ...unitsOf(plan.body)])
      places.set(provision.ref, { instrument: instrument.key, eId });
  }
  return { view, profile, book, plans, places };
}

/** @returns a whole XML document; the same edition gives the same bytes */
export function toStatement(akn: AknEdition, instrument: Instrument): string {
  const { view, book } = akn;
  const { edition, bodies, corpus } = view;
  const section = sectionOf(book, instrument);
  const plan = akn.plans.get(instrument.key) ?? planInstrument(book, instrument, akn.profile);
  const topics = topicsOf(akn, plan);
  const concepts = topics.map((t) => conceptReference(corpus.id, t));
  const body = bodies.find((b) => b.id === section?.body);
  const author: Reference = {
    element: 'TLCOrganization',
    eId: `organization_${actorOf(section)}`,
    href: `/akn/ontology/organization/${actorOf(section)}`,
    showAs: body?.name ?? section?.body ?? 'unknown',
  };
  return document(
    element('statement', { name: instrument.kind, contains: 'originalVersion' }, [
      element('meta', {}, [
        identification(edition, identityOf(akn, instrument)),
        ...keywords(concepts, conceptIri(corpus.id, '')),
        references([author, ...concepts]),
        instrumentRegister(instrument, plan, book.order),
      ]),
      ...preface(instrument, section),
      ...bodyElements(plan, {
        addresses: addressesFrom(akn, instrument.key),
        mentionsFrom: (ref) => book.mentionsFrom.get(ref) ?? [],
        topics: (ref) => [...new Set((book.listings.get(ref) ?? []).map(({ topic }) => conceptId(topic)))],
      }),
    ]),
  );
}

const sectionOf = (book: Book, { part, section }: Instrument): Section | undefined =>
  book.sections.get(`${part}.${section}`);

function identityOf({ book, view }: AknEdition, instrument: Instrument): AknIdentity {
  const section = sectionOf(book, instrument);
  const work = workIri(view.edition, instrument, section);
  return {
    work,
    expression: expressionIri(work, view.edition),
    date: dateOf(view.edition, section),
    dateName: section ? 'end of the meeting' : 'year of the edition',
    subtype: subtypeOf(instrument),
    number: numberOf(instrument, section),
    name: instrument.kind,
    author: `organization_${actorOf(section)}`,
  };
}

/** `#para_3` within the file, `/akn/un/.../6-3/~para_3` to another. */
function addressesFrom({ book, places, view }: AknEdition, here: string): Addresses {
  const work = (key: string): string | undefined => {
    const instrument = book.instruments.get(key);
    return instrument && workIri(view.edition, instrument, sectionOf(book, instrument));
  };
  return {
    instrument: work,
    provision: (ref) => {
      const place = places.get(ref);
      if (!place) return undefined;
      const eId = encodeURI(place.eId);
      return place.instrument === here ? `#${eId}` : `${work(place.instrument)}/~${eId}`;
    },
  };
}

function topicsOf({ book }: AknEdition, plan: Plan): Topic[] {
  const refs = [...unitsOf(plan.preamble), ...unitsOf(plan.body)].map(({ provision }) => provision.ref);
  const listed = new Set(refs.flatMap((ref) => (book.listings.get(ref) ?? []).map(({ topic }) => topic)));
  return book.edition.topics.filter((t) => listed.has(t));
}

const conceptId = (topic: Topic): string => `concept_${topic.id.replace(/\s+/gu, '-')}`;

const conceptReference = (corpus: string, topic: Topic): Reference => ({
  element: 'TLCConcept',
  eId: conceptId(topic),
  href: conceptIri(corpus, topic.concept),
  showAs: topic.label,
});

function preface({ number, title }: Instrument, section: Section | undefined): XmlNode[] {
  const numbered = number === null ? [] : [element('docNumber', {}, [xmlText(number)]), ' '];
  const titled = element('p', {}, [...numbered, element('docTitle', {}, [xmlText(title)])]);
  const report = section && section.report !== '' ? [element('p', {}, [xmlText(section.report)])] : [];
  return [element('preface', {}, [...report, titled])];
}

/** A document with its declaration, laid out, ending in a line end. */
export function document(root: XmlNode): string {
  const whole = element('akomaNtoso', { xmlns: AKN_NAMESPACE }, [root]);
  const xml = toXml(layOut(whole), { closeEmptyElements: true, tightClose: true });
  // The end of a CDATA section may not stand in text (XML 1.0, 2.4), and a carriage return is read as a line end unless
  // it is written as a reference (2.11); the serializer lets both through.
  const safe = xml.replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${safe}\n`;
}
