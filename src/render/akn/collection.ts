/**
 * The compendium as a `<documentCollection>`. Its parts are named, not repeated: ids are unique within a file, and the
 * first paragraph of every instrument is `para_1`.
 */

import { xmlText } from '../xml-text.ts';
import { editionRegister } from './edition-register.ts';
import { collectionIri, expressionIri, workIri, yearDay } from './iri.ts';
import { element } from './layout.ts';
import { identification, type Reference, references } from './meta.ts';
import { type AknEdition, document } from './statement.ts';

/** Undefined for an edition without instruments: a collection holds at least one document. */
export function toCollection({ view, book }: AknEdition): string | undefined {
  const { edition, bodies, corpus } = view;
  if (edition.instruments.length === 0) return undefined;
  const work = collectionIri(edition, corpus.id);
  const authors = bodies.map(
    (b): Reference => ({
      element: 'TLCOrganization',
      eId: `organization_${b.id}`,
      href: `/akn/ontology/organization/${encodeURIComponent(b.id)}`,
      showAs: b.name,
    }),
  );
  const components = edition.instruments.map((instrument, n) => {
    const section = book.sections.get(`${instrument.part}.${instrument.section}`);
    const href = expressionIri(workIri(edition, instrument, section), edition);
    const showAs = [instrument.number, instrument.title].filter((t) => t !== null).join(' ');
    return element('component', { eId: `cmp_${n + 1}` }, [
      element('documentRef', { eId: `cmp_${n + 1}__dref_1`, href, showAs: xmlText(showAs) }),
    ]);
  });
  return document(
    element('documentCollection', { name: 'compendium', contains: 'originalVersion' }, [
      element('meta', {}, [
        identification(edition, {
          work,
          expression: expressionIri(work, edition),
          date: yearDay(edition),
          dateName: 'year of the edition',
          subtype: 'compendium',
          number: edition.id,
          name: 'compendium',
          author: authors[0]?.eId ?? 'acquis',
        }),
        references(authors),
        editionRegister(view),
      ]),
      element('preface', {}, [element('p', {}, [element('docTitle', {}, [xmlText(edition.title)])])]),
      element('collectionBody', {}, components),
    ]),
  );
}
