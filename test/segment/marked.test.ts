/** Resolutions whose structure the file marks (Akoma Ntoso): the answer is the structure of the file, not a guess. */
import { describe, expect, it } from 'vitest';
import { type PartNode, segmentResolutions } from '../../src/segment/index.ts';
import { readAkn } from '../../src/source/index.ts';
import { proveCoverage } from '../../src/text/index.ts';

const read = async (body: string) => {
  const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${body}</akomaNtoso>`;
  const source = await readAkn('made-up.xml', Buffer.from(xml));
  const found = segmentResolutions(source, { language: 'en' });
  expect(proveCoverage(source, found.claims).unaccounted).toBe(0);
  return found.resolutions;
};

const outline = (nodes: readonly PartNode[], indent = ''): string[] =>
  nodes.flatMap((node) => [
    `${indent}${node.kind} ${node.label}|${node.rich.text}`,
    ...outline(node.children, `${indent}  `),
  ]);

const PREFACE = '<preface><p>12/3. <docTitle>Repair of bridges</docTitle></p></preface>';
const PREAMBLE =
  '<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>' +
  '<container name="Recalling"><p>Recalling its resolution</p><p>on ferries,</p></container></preamble>';

describe('a marked resolution', () => {
  it('keeps paragraphs as they are marked, however they open', async () => {
    const [found] = await read(
      `<statement name="resolution">${PREFACE}${PREAMBLE}<mainBody>` +
        '<paragraph><num>1.</num><content><p>Decides to</p></content></paragraph>' +
        '<paragraph><content><p>and also to wait;</p></content></paragraph>' +
        '<paragraph><num>3</num><content><p>Requests a report.</p></content></paragraph>' +
        '</mainBody><conclusions><p>7th plenary meeting</p></conclusions></statement>',
    );
    expect(outline(found?.preambular ?? [])).toEqual(['preambular |Recalling its resolution on ferries,']);
    expect(outline(found?.provisions ?? [])).toEqual([
      'paragraph 1.|Decides to',
      'paragraph |and also to wait;',
      'paragraph 3|Requests a report.',
    ]);
    expect(outline(found?.closing ?? [])).toEqual(['text |7th plenary meeting']);
    expect(found).toMatchObject({ symbol: 'A/RES/12/3', title: 'Repair of bridges' });
  });

  it('keeps points below the paragraph they are marked in, and places unmarked ones by their labels', async () => {
    const [found] = await read(
      `<statement name="resolution">${PREAMBLE}<mainBody>` +
        '<paragraph><num>1.</num><list><intro><p>Decides:</p></intro>' +
        '<point><num>(a)</num><content><p>To wait;</p></content></point></list></paragraph>' +
        '<paragraph><num>2.</num><list><point><num>(a)</num><content><p>To go;</p></content></point></list></paragraph>' +
        '<paragraph><content><p>(b) To come;</p></content></paragraph>' +
        '</mainBody></statement>',
    );
    expect(outline(found?.provisions ?? [])).toEqual([
      'paragraph 1.|Decides:',
      '  subparagraph (a)|To wait;',
      'paragraph 2.|',
      '  subparagraph (a)|To go;',
      '  subparagraph (b)|To come;',
    ]);
  });

  it('has the preamble of a section in the section, and numbers that begin anew there', async () => {
    const section = (numeral: string): string =>
      `<section><subheading>${numeral}</subheading><subheading>Budget</subheading>` +
      '<crossHeading refersTo="#preamble">Having considered the note,</crossHeading>' +
      '<paragraph><num>1.</num><content><p>Takes note.</p></content></paragraph></section>';
    const [found] = await read(
      `<statement name="resolution">${PREAMBLE}<mainBody>${section('I')}${section('II')}</mainBody></statement>`,
    );
    const inside = [
      '  heading |Budget',
      '  preambular |Having considered the note,',
      '  paragraph 1.|Takes note.',
    ];
    expect(outline(found?.provisions ?? [])).toEqual(['section I|', ...inside, 'section II|', ...inside]);
  });

  it('has attached documents as annexes, and the documents of a collection each as its own', async () => {
    const whole = (letter: string, more = ''): string =>
      `<component><statement name="resolution"><preface><p>${letter} <docTitle>Bridges</docTitle></p></preface>` +
      `${PREAMBLE}<mainBody><paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></mainBody>` +
      `${more}</statement></component>`;
    const annex =
      '<attachments><attachment><doc name="annex"><mainBody>' +
      '<paragraph><heading>Annex I</heading></paragraph><paragraph><num>1.</num><content><p>Agenda.</p></content></paragraph>' +
      '<paragraph><heading>Annex II</heading></paragraph><paragraph><num>1.</num><content><p>Rules.</p></content></paragraph>' +
      '</mainBody></doc></attachment></attachments>';
    const found = await read(
      `<documentCollection name="publication"><collectionBody>${whole('A')}${whole('B', annex)}</collectionBody></documentCollection>`,
    );
    expect(found.map(({ provisions }) => outline(provisions))).toEqual([
      ['paragraph 1.|Decides.'],
      ['paragraph 1.|Decides.'],
    ]);
    expect(
      found[1]?.annexes.map(({ heading, provisions }) => [heading.rich.text, outline(provisions)]),
    ).toEqual([
      ['Annex I', ['paragraph 1.|Agenda.']],
      ['Annex II', ['paragraph 1.|Rules.']],
    ]);
  });
});
