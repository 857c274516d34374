import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { readAkn, readAknMeta } from '../../src/source/index.ts';
import { holdsTogether, linesOf, noteLabels, paragraphs, rows } from './reading.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const encode = (text: string) => new TextEncoder().encode(text);
const META = `<meta><identification source="#s">
  <FRBRWork><FRBRthis value="/akn/un/x/!main/"/><FRBRuri value="/akn/un/x/"/><FRBRdate date="0001-01-01" name="adoption"/><FRBRdate date="2020-12-14" name="adoption"/><FRBRauthor href="ga"/><FRBRcountry value="un"/></FRBRWork>
  <FRBRExpression><FRBRuri value="/akn/un/x/fra@/"/><FRBRdate date="0001-01-01" name="publication"/><FRBRlanguage language="fra"/></FRBRExpression>
</identification></meta>`;
const document = (body: string) =>
  encode(
    `<akomaNtoso xmlns="${NAMESPACE}"><statement name="resolution">${META}${body}</statement></akomaNtoso>`,
  );
const operative = (inner: string) => document(`<mainBody>${inner}</mainBody>`);
const read = (body: Uint8Array) => readAkn('75_1.xml', body);
const note = (marker: string, text: string) =>
  `<authorialNote marker="${marker}" placement="bottom" eId="authorialNote_1"><p xml:space="preserve">\t\t${text}</p></authorialNote>`;
const numbered = (num: string, text: string) =>
  `<paragraph eId="para_1"><num>\t${num}</num><content><p xml:space="preserve">\n  <span class="italic">${text}</span>;</p></content></paragraph>`;

describe('Akoma Ntoso as the UN publishes it', () => {
  it('puts the number before its paragraph and the note after it', async () => {
    const source = await read(
      operative(
        `<paragraph eId="p"><num>\t1.</num><content><p xml:space="preserve">\n <span class="italic">Welcomes</span> the report${note('10', 'A/75/1.')} of 2020;</p></content></paragraph>${numbered('2.', 'Requests')}`,
      ),
    );
    expect(linesOf(source)).toEqual(['1. Welcomes the report¹⁰ of 2020;', '¹⁰ A/75/1.', '2. Requests;']);
    expect(noteLabels(segment(source, { language: 'en' }))).toEqual([['10', 'A/75/1.']]);
    expect(paragraphs(source)[0]?.rich.marks).toEqual([{ kind: 'emphasis', start: 3, end: 11 }]);
    holdsTogether(source);
  });
  it('sets the raised brackets of an Arabic marker round it, in the text and before its note', async () => {
    const source = await read(
      operative(
        `<paragraph><content><p>التقرير<sup>(</sup>${note('1', '()\tالوثيقة')}<sup>)</sup> ثم</p></content></paragraph>`,
      ),
    );
    expect(linesOf(source)).toEqual(['التقرير(¹) ثم', '(¹) الوثيقة']);
    expect(paragraphs(source)[0]?.rich.text).toBe('التقرير ثم');
    expect(noteLabels(segment(source, { language: 'ar' }))).toEqual([['1', 'الوثيقة']]);
  });
  it('numbers the paragraphs of a list within a paragraph', async () => {
    const list = `<paragraph><num>2.</num><list><intro><p>Decides:</p></intro><point><num>(a)</num><content><p>To act;</p></content></point><point><num>(b)</num><content><p>To go on.</p></content></point></list></paragraph>`;
    expect(linesOf(await read(operative(list)))).toEqual(['2. Decides:', '(a) To act;', '(b) To go on.']);
  });
  it('takes a cross heading that refers to the preamble for the paragraph it is', async () => {
    const section =
      '<section><subheading>\t\tI </subheading><subheading>Oversight</subheading><crossHeading refersTo="#preamble"><span class="italic">Recalling</span> its resolution <a href="https://undocs.org/en/A/RES/48/218">48/218</a>,</crossHeading></section>';
    const source = await read(operative(section));
    expect(linesOf(source)).toEqual(['I', 'Oversight', 'Recalling its resolution 48/218,']);
    expect(paragraphs(source).map((b) => b.headingLevel)).toEqual([1, 1, undefined]);
  });
  it('sets the number of a section before its heading', async () => {
    const source = await read(
      operative(
        '<section><num>II.</num><heading>Means</heading><paragraph><num>1.</num><content><p>x</p></content></paragraph></section>',
      ),
    );
    expect(linesOf(source)).toEqual(['II. Means', '1. x']);
    expect(paragraphs(source).map((b) => b.headingLevel)).toEqual([1, undefined]);
  });
  it('knows headings by the style names that the conversion keeps', async () => {
    const heading = (name: string) =>
      `<paragraph class="${name}"><content><p>${name}</p></content></paragraph>`;
    const source = await read(operative(['HCh', 'H1', 'H23', 'SingleTxt'].map(heading).join('')));
    expect(paragraphs(source).map((b) => b.headingLevel)).toEqual([1, 2, 3, undefined]);
  });
  it('reads rows and cells', async () => {
    const source = await read(
      operative(
        '<container><table><tr><th><p>a</p></th><th colspan="2"><p>b</p></th></tr><tr><td>c</td><td/><td>d</td></tr></table></container>',
      ),
    );
    expect(rows(source)).toEqual([
      ['a', 'b', ''],
      ['c', '', 'd'],
    ]);
  });
  it('says what it left out, which language, and on which line a paragraph stands', async () => {
    const source = await read(
      operative('\n<paragraph><content><p>text<img src="x"/></p></content></paragraph>'),
    );
    expect(source).toMatchObject({
      language: 'fr',
      left: [{ what: 'metadata' }, { what: 'pictures and media', count: 1 }],
    });
    expect(source.blocks[0]?.place).toMatch(/^paragraph 1 \(line \d+\)$/u);
  });
});

describe('what a file says about its document', () => {
  it('gives the FRBR data, and no date for the one that stands for none', async () => {
    const meta = await readAknMeta(
      'x.xml',
      document(
        '<coverPage><p><docNumber refersTo="#symbol">A/RES/75/129</docNumber></p></coverPage><preface><p><docNumber>75/129.</docNumber> <docTitle refersTo="#resolutionTitle">Trust  fund</docTitle></p></preface>',
      ),
    );
    expect(meta).toMatchObject({
      type: 'statement',
      name: 'resolution',
      symbol: 'A/RES/75/129',
      number: '75/129',
      title: 'Trust fund',
      work: { iri: '/akn/un/x/', date: '2020-12-14', country: 'un', author: 'ga', number: null },
      expression: { language: 'fr', date: null },
    });
  });
  it('gives the structure with numbers, own words, notes and children; identifiers may come twice', async () => {
    const meta = await readAknMeta(
      'x.xml',
      document(
        `<preamble><formula name="enactingFormula" eId="f"><p>The General Assembly,</p></formula><container name="Recalling" eId="para_1"><p>Recalling it${note('1', 'N.')},</p></container></preamble><mainBody><paragraph eId="para_1"><num>1.</num><list><intro><p>Decides:</p></intro><point><num>(a)</num><content><p>Act.</p></content></point></list></paragraph></mainBody>`,
      ),
    );
    expect(meta.structure.map((n) => [n.element, n.eId, n.num, n.text])).toEqual([
      ['formula', 'f', null, 'The General Assembly,'],
      ['container', 'para_1', null, 'Recalling it,'],
      ['paragraph', 'para_1', '1.', 'Decides:'],
    ]);
    expect(meta.structure[1]?.notes).toEqual([{ marker: '1', text: 'N.' }]);
    expect(meta.structure[2]?.children.map((n) => [n.num, n.text])).toEqual([['(a)', 'Act.']]);
  });
  it('gives annexes and the parts of a collection as documents of their own', async () => {
    const annex = `<attachments><attachment><doc name="annex"><mainBody><paragraph><num>1.</num><content><p>x</p></content></paragraph></mainBody></doc></attachment></attachments>`;
    const meta = await readAknMeta('x.xml', document(annex));
    expect(meta.parts.map((d) => [d.type, d.name, d.structure.length])).toEqual([['doc', 'annex', 1]]);
  });
});

describe('XML that is refused', () => {
  const refused = (text: string) => expect(read(encode(text))).rejects;
  it('names the line where a file is broken', async () => {
    await refused('<akomaNtoso>\n<statement>\n</akomaNtoso>').toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('75_1.xml, line 3: not well-formed XML'),
    });
    await refused('<akomaNtoso><p>&unknown;</p></akomaNtoso>').toMatchObject({ code: 'file-unreadable' });
    await refused('<akomaNtoso').toMatchObject({ code: 'file-unreadable' });
  });
  it('refuses a document type, and so every entity it could define', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')}]><akomaNtoso>&l30;</akomaNtoso>`;
    await refused(laughs).toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('document type'),
    });
    await refused('<!DOCTYPE a SYSTEM "file:///etc/passwd"><akomaNtoso/>').toMatchObject({
      code: 'file-unreadable',
    });
  });
  it('refuses elements nested without end', async () => {
    await refused('<akomaNtoso>'.repeat(100_000)).toMatchObject({ message: expect.stringContaining('deep') });
  });
  it('refuses XML of another kind by the name of its root', async () => {
    await refused('<rss/>').toMatchObject({ message: expect.stringContaining('<rss>') });
  });
});
