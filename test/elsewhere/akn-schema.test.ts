/**
 * What is written as Akoma Ntoso against the schemas of OASIS, strict and lenient: the whole corpus in both profiles, and
 * editions made up. The folder is named by ACQUIS_DATA; without it, or the one beside the project, nothing is tested.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { type AknProfile, planEdition, toCollection, toStatement } from '../../src/render/akn/index.ts';
import { anyEdition } from '../builders/any-edition.ts';
import { compileSom } from '../compendium/som.ts';
import { viewOf } from '../render/view.ts';

const FOLDER = join(
  resolve(process.env.ACQUIS_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data')),
  'akn-xsd',
);
const isThere = existsSync(FOLDER);
if (!isThere) console.log(`skipped: ${FOLDER} is not there; set ACQUIS_DATA to the folder that holds it`);

function validator(name: string): (xml: string) => void {
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ './xml.xsd': readFileSync(join(FOLDER, 'xml.xsd')) }),
  );
  const schema = XmlDocument.fromBuffer(readFileSync(join(FOLDER, name)));
  const xsd = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      xsd.validate(document);
    } finally {
      document.dispose();
    }
  };
}

describe.skipIf(!isThere)('Akoma Ntoso as OASIS defines it', () => {
  it.each(['akomantoso30.xsd', 'akomantoso30-lenient.xsd'])('%s holds for every file', (name) => {
    const validate = validator(name);
    const { editions, bodies } = compileSom();
    for (const edition of editions)
      for (const profile of ['unxml', 'recitals'] satisfies AknProfile[]) {
        const akn = planEdition(viewOf(edition, { bodies }), profile);
        validate(toCollection(akn) ?? '');
        for (const instrument of edition.instruments) validate(toStatement(akn, instrument));
      }
    fc.assert(
      fc.property(anyEdition, fc.constantFrom<AknProfile>('unxml', 'recitals'), (edition, profile) => {
        const akn = planEdition(viewOf(edition), profile);
        for (const instrument of edition.instruments) validate(toStatement(akn, instrument));
      }),
      { numRuns: 30 },
    );
  });

  it('finds an id that comes twice', () => {
    const validate = validator('akomantoso30.xsd');
    const [edition] = compileSom().editions;
    const instrument = edition?.instruments[0];
    if (!edition || !instrument) throw new Error('no edition');
    const xml = toStatement(planEdition(viewOf(edition)), instrument);
    expect(() => validate(xml)).not.toThrow();
    expect(() => validate(xml.replace('eId="para_2"', 'eId="para_1"'))).toThrow();
  });

  it('finds fault with a file that breaks it', () => {
    const validate = validator('akomantoso30.xsd');
    expect(() =>
      validate(
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement/></akomaNtoso>',
      ),
    ).toThrow();
  });
});
