import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { readDocx } from '../../src/source/index.ts';
import { cell, docx, hyperlink, inList, instance, level, list, p, r, row, t, table } from './docx.ts';
import { holdsTogether, linesOf, noteLabels, paragraphs, rows } from './reading.ts';

const read = (given: Parameters<typeof docx>[0], options = {}) =>
  readDocx('paper.docx', docx(given), options);
const lines = async (given: Parameters<typeof docx>[0], options = {}) => linesOf(await read(given, options));
const note = (id: number, text: string, of = 'footnote') =>
  `<w:${of} w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${text}`)}`)}</w:${of}>`;
const call = (id: number, more = '') => `<w:r><w:footnoteReference w:id="${id}" ${more}/></w:r>`;

describe('paragraphs of a word-processing document', () => {
  it('keeps every character of its runs', async () => {
    const runs = `<w:r>${t('smug')}<w:softHyphen/>${t('gling')}<w:tab/>${t('of  mi')}<w:noBreakHyphen/>${t('grants')}<w:br/>${t('end')}</w:r>`;
    const source = await read(p(runs));
    expect(linesOf(source)).toEqual(['smug\u00ADgling\tof  mi\u2011grants\nend']);
    expect(paragraphs(source)[0]?.rich.text).toBe('smuggling of  mi\u2011grants end');
  });
  it('names signs set in symbol fonts', async () => {
    expect(
      await lines(
        p('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="F0A3"/></w:r>'),
      ),
    ).toEqual(['α≤']);
  });
  it('knows headings by outline level and by name, inherited too', async () => {
    const source = await read({
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="UN"><w:name w:val="_ H _1"/><w:basedOn w:val="H"/></w:style>',
      body:
        p(r('a'), '<w:pStyle w:val="H"/>') +
        p(r('b'), '<w:pStyle w:val="UN"/>') +
        p(r('c'), '<w:outlineLvl w:val="0"/>') +
        p(r('d')),
    });
    expect(paragraphs(source).map((b) => b.headingLevel)).toEqual([2, 2, 1, undefined]);
  });
  it('keeps emphasis and links as marks', async () => {
    const source = await read({
      relationships: hyperlink('rId9', 'https://undocs.org/A/RES/55/25'),
      body: p(
        `${r('Urges', '<w:i/>')}${r(' States', '<w:b w:val="0"/>')}<w:hyperlink r:id="rId9">${r(' 55/25')}</w:hyperlink>`,
      ),
    });
    expect(paragraphs(source)[0]?.rich.marks).toEqual([
      { kind: 'emphasis', start: 0, end: 5 },
      { kind: 'link', target: 'https://undocs.org/A/RES/55/25', start: 12, end: 18 },
    ]);
  });
  it('shows the result of a field, never its code', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    expect(
      await lines(p(`${r('see ')}${field}${r('para. 7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)),
    ).toEqual(['see para. 7']);
  });
  it('loses nothing to a field that never ends', async () => {
    expect(
      await lines(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('text')}`) + p(r('more'))),
    ).toEqual(['text', 'more']);
  });
  it('leaves hidden text out and counts it', async () => {
    const source = await read(p(`${r('shown')}${r('secret', '<w:vanish/>')}`));
    expect(linesOf(source)).toEqual(['shown']);
    expect(source.left).toEqual([{ what: 'hidden passages', count: 1, characters: 6 }]);
  });
  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${p(r('boxed'))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await lines(p(`${r('before')}${drawing}${r(' after')}`))).toEqual(['before after', 'boxed']);
  });
  it('reads a line of the table of contents as title and page', async () => {
    const source = await read({
      styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>',
      body: p(`<w:r>${t('I.')}<w:tab/>${t('Introduction')}<w:tab/>${t('3')}</w:r>`, '<w:pStyle w:val="T1"/>'),
    });
    expect(rows(source)).toEqual([['I. Introduction', '3']]);
  });
  it('reports heads, feet and comments as left out', async () => {
    const source = await read({
      body: p(r('text')),
      header: p(r('A/75/1')),
      comments: `<w:comment w:id="1">${p(r('really?'))}</w:comment>`,
    });
    expect(source.left).toEqual([
      { what: 'page headers', count: 1, characters: 6 },
      { what: 'comments', count: 1, characters: 7 },
    ]);
  });
});

describe('tracked changes', () => {
  const changed = p(
    `${r('States ')}<w:del>${`<w:r><w:delText>shall</w:delText></w:r>`}</w:del><w:ins>${r('should')}</w:ins>${r(' act')}`,
  );
  it('are accepted unless the caller refuses them', async () => {
    const source = await read(changed);
    expect(linesOf(source)).toEqual(['States should act']);
    expect(source.left).toEqual([{ what: 'deleted passages', count: 1, characters: 5 }]);
    expect(source.remarks).toEqual(['2 tracked changes were read as accepted.']);
    expect(await lines(changed, { trackedChanges: 'refuse' })).toEqual(['States shall act']);
  });
  it('join a paragraph with the next one when its mark is deleted, and count it no more', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + instance(1, 0);
    const body =
      p(r('one '), `${inList(1)}<w:rPr><w:del/></w:rPr>`) + p(r('two'), inList(1)) + p(r('three'), inList(1));
    expect(await lines({ numbering, body })).toEqual(['1. one two', '2. three']);
    expect(await lines({ numbering, body }, { trackedChanges: 'refuse' })).toEqual([
      '1. one',
      '2. two',
      '3. three',
    ]);
  });
  it('take whole rows in or out', async () => {
    const body = table(
      row(cell(p(r('a'))), cell(p(r('b')))),
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(p(r('c')))}${cell(p(r('d')))}</w:tr>`,
    );
    expect(rows(await read(body))).toEqual([['a', 'b']]);
    expect(rows(await read(body, { trackedChanges: 'refuse' }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('notes of a word-processing document', () => {
  it('stand after the paragraph that calls them, with the number they are given', async () => {
    const source = await read({
      body: p(`${r('the Protocol')}${call(5)}${r(' and')}${call(2)}`) + p(r('Next.')),
      footnotes: `<w:footnote w:type="separator" w:id="-1"/>${note(2, 'Second.')}${note(5, 'First.')}`,
    });
    expect(linesOf(source)).toEqual(['the Protocol¹ and²', '¹ First.', '² Second.', 'Next.']);
    expect(source.blocks.map((b) => b.place)).toEqual(['paragraph 1', 'note 1', 'note 2', 'paragraph 2']);
    expect(noteLabels(segment(source, { language: 'en' }))).toEqual([
      ['1', 'First.'],
      ['2', 'Second.'],
    ]);
  });
  it('keep a mark typed in place of a number, and show it once', async () => {
    const source = await read({
      body: p(`${r('Title')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/>${t('*')}</w:r>`),
      footnotes: `<w:footnote w:id="1">${p(r('* Reissued.'))}</w:footnote>`,
    });
    expect(linesOf(source)).toEqual(['Title*', '* Reissued.']);
  });
  it('count in the format and from the number the document sets', async () => {
    const source = await read({
      body: p(`${r('a')}${call(1)}<w:r><w:endnoteReference w:id="1"/></w:r>`),
      settings: '<w:footnotePr><w:numFmt w:val="upperRoman"/><w:numStart w:val="4"/></w:footnotePr>',
      footnotes: note(1, 'Foot.'),
      endnotes: note(1, 'End.', 'endnote'),
    });
    expect(linesOf(source)).toEqual(['aIVi', 'IV Foot.', 'i End.']);
  });
  it('called from a table stand after the table', async () => {
    const source = await read({
      body: table(row(cell(p(`${r('x')}${call(1)}`)), cell(p(r('y')))), row(cell(p(r('z'))), cell(p('')))),
      footnotes: note(1, 'N.'),
    });
    expect(linesOf(source)).toEqual(['x¹\ty', 'z\t', '¹ N.']);
  });
  it('that call notes themselves end all the same', async () => {
    const source = await read({
      body: p(`${r('a')}${call(1)}`),
      footnotes: `<w:footnote w:id="1">${p(`${r('loop')}${call(1)}`)}</w:footnote>`,
    });
    expect(linesOf(source)).toEqual(['a¹', '¹ loop']);
  });
});

describe('tables of a word-processing document', () => {
  it('leave the rest of merged cells empty', async () => {
    const body = table(
      row(cell(p(r('head')), '<w:gridSpan w:val="2"/>'), cell(p(r('k')), '<w:vMerge w:val="restart"/>')),
      row(cell(p(r('a'))), cell(p(r('b')) + p(r('c'))), cell(p(''), '<w:vMerge/>')),
    );
    expect(rows(await read(body))).toEqual([
      ['head', '', 'k'],
      ['a', 'b\nc', ''],
    ]);
  });
  it('inside a cell follow its row', async () => {
    const inner = table(row(cell(p(r('c'))), cell(p(r('d')))));
    const source = await read(
      table(row(cell(p(r('a'))), cell(p(r('b')) + inner)), row(cell(p(r('e'))), cell(p(r('f'))))),
    );
    expect(source.blocks.map((b) => b.place)).toEqual([
      'table 1, row 1',
      'table 2, row 1 in table 1, row 1',
      'table 1, row 2',
    ]);
    holdsTogether(source);
  });
});

describe('hostile and damaged packages', () => {
  const refused = (bytes: Uint8Array) => expect(readDocx('bad.docx', bytes)).rejects;
  it('refuses a part that grows a thousandfold, before unpacking it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    await refused(bomb).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining('-fold') });
  });
  it('refuses parts that together would fill memory', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<x/>') });
    const directory = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const large = bytes.slice();
    new DataView(large.buffer).setUint32(directory + 24, 0xf0000000, true);
    await refused(large).toMatchObject({ code: 'file-unreadable' });
  });
  it('refuses entities and document types', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
    await refused(zipSync({ 'word/document.xml': strToU8(laughs) })).toMatchObject({
      message: expect.stringContaining('document type'),
    });
  });
  it('refuses a text that stands elsewhere, and follows nothing', async () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="http://example.org/d.xml" TargetMode="External"/></Relationships>';
    await refused(zipSync({ '_rels/.rels': strToU8(rels) })).toMatchObject({
      message: expect.stringContaining('another file'),
    });
    const frame =
      '<Relationship Id="f" Type="x/subDocument" Target="file:///C:/part2.docx" TargetMode="External"/>';
    const source = await read({ body: p(r('text')), relationships: frame });
    expect(source.remarks).toEqual([
      'Part of the document stands in another file, which is not read: file:///C:/part2.docx.',
    ]);
  });
  it('says what a package is when it is no document', async () => {
    await refused(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })).toMatchObject({
      message: expect.stringContaining('Excel'),
    });
    await refused(strToU8('PK\u0003\u0004 and then nothing')).toMatchObject({ code: 'file-unreadable' });
  });
  it('survives styles that are based on each other', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await lines({ styles, body: p(r('x'), '<w:pStyle w:val="A"/>') })).toEqual(['x']);
  });
});
