/** What does a file say of its work, expression and manifestation, and of the topics and bodies it names? */
import type { Edition } from '../../instrument/index.ts';
import { xmlText } from '../xml-text.ts';
import type { XmlNode } from './inline.ts';
import { languageAlpha3, yearDay } from './iri.ts';
import { element } from './layout.ts';

export interface AknIdentity {
  readonly work: string;
  readonly expression: string;
  readonly date: string;
  /** What the date is the date of. */
  readonly dateName: string;
  readonly subtype: string;
  readonly number: string;
  readonly name: string;
  /** eId of the reference that names the author. */
  readonly author: string;
}

export const ACQUIS = 'acquis';

export function identification(edition: Edition, id: AknIdentity): XmlNode {
  const value = (name: string, text: string): XmlNode => element(name, { value: xmlText(text) });
  const common = (iri: string, suffix: string, date: string, dateName: string, author: string): XmlNode[] => [
    value('FRBRthis', `${iri}/!main${suffix}`),
    value('FRBRuri', `${iri}${suffix}`),
    element('FRBRdate', { date, name: dateName }),
    element('FRBRauthor', { href: `#${author}` }),
  ];
  const [day, year] = [yearDay(edition), 'year of the edition'];
  return element('identification', { source: `#${ACQUIS}` }, [
    element('FRBRWork', {}, [
      ...common(id.work, '', id.date, id.dateName, id.author),
      value('FRBRcountry', 'un'),
      value('FRBRsubtype', id.subtype),
      value('FRBRnumber', id.number),
      value('FRBRname', id.name),
    ]),
    element('FRBRExpression', {}, [
      ...common(id.expression, '', day, year, id.author),
      element('FRBRlanguage', { language: languageAlpha3(edition.language) }),
    ]),
    element('FRBRManifestation', {}, [
      ...common(id.expression, '.xml', day, year, ACQUIS),
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

export interface Reference {
  readonly element: 'TLCConcept' | 'TLCOrganization';
  readonly eId: string;
  readonly href: string;
  readonly showAs: string;
}

export const references = (list: readonly Reference[]): XmlNode =>
  element('references', { source: `#${ACQUIS}` }, [
    element('TLCOrganization', {
      eId: ACQUIS,
      href: `/akn/ontology/organization/${ACQUIS}`,
      showAs: 'Acquis',
    }),
    ...list.map(({ element: name, eId, href, showAs }) =>
      element(name, { eId, href, showAs: xmlText(showAs) }),
    ),
  ]);

export const keywords = (topics: readonly Reference[], dictionary: string): XmlNode[] =>
  topics.length === 0
    ? []
    : [
        element(
          'classification',
          { source: `#${ACQUIS}` },
          topics.map(({ eId, href, showAs }) =>
            element('keyword', {
              refersTo: `#${eId}`,
              href,
              value: xmlText(showAs),
              showAs: xmlText(showAs),
              dictionary,
            }),
          ),
        ),
      ];
