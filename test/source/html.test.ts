import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { readHtml } from '../../src/source/index.ts';
import { holdsTogether, linesOf, noteLabels, paragraphs, rows } from './reading.ts';

const read = (body: string) =>
  readHtml('page.html', new TextEncoder().encode(`<!doctype html><body>${body}`));
const lines = async (body: string) => linesOf(await read(body));

describe('paragraphs of a page', () => {
  it('collapses white space as a browser does, across inline elements', async () => {
    expect(await lines('<p>  One\n\t<b> two </b> <i>three</i>\u00A0\u00A0four </p>')).toEqual([
      'One two three\u00A0\u00A0four',
    ]);
  });
  it('takes text outside paragraphs for paragraphs of its own', async () => {
    expect(await lines('loose<div>first<p>second</p>third</div>')).toEqual([
      'loose',
      'first',
      'second',
      'third',
    ]);
  });
  it('keeps emphasis, strong, underline and links as marks', async () => {
    const [block] = paragraphs(
      await read(
        '<p><em>Urges</em> <b>all</b> <u>States</u> <a href="https://undocs.org/A/RES/55/25">55/25</a></p>',
      ),
    );
    expect(block?.rich.marks).toEqual([
      { kind: 'emphasis', start: 0, end: 5 },
      { kind: 'strong', start: 6, end: 9 },
      { kind: 'underline', start: 10, end: 16 },
      { kind: 'link', target: 'https://undocs.org/A/RES/55/25', start: 17, end: 22 },
    ]);
  });
  it('gives a link that would run a script no target', async () => {
    const [block] = paragraphs(await read('<p><a href="javascript:alert(1)">x</a></p>'));
    expect(block?.rich.marks).toEqual([{ kind: 'link', start: 0, end: 1 }]);
  });
  it('knows headings and their depth', async () => {
    const source = await read('<h1>Report</h1><h3>Annex</h3><p>text</p>');
    expect(paragraphs(source).map((b) => b.headingLevel)).toEqual([1, 3, undefined]);
  });
  it('breaks a line inside a paragraph, and two breaks part paragraphs', async () => {
    const source = await read('<p>44th plenary meeting<br>14 December 2020<br><br>Annex</p>');
    expect(linesOf(source)).toEqual(['44th plenary meeting\n14 December 2020', 'Annex']);
    expect(paragraphs(source)[0]?.rich.text).toBe('44th plenary meeting 14 December 2020');
  });
  it('puts no space where a line of the file ends inside Chinese text', async () => {
    expect(await lines('<p>人人生而自由，\n  在尊严和权利上\n一律平等。</p>')).toEqual([
      '人人生而自由，在尊严和权利上一律平等。',
    ]);
  });
  it('leaves a soft hyphen in the source and out of the text', async () => {
    const source = await read('<p>smug&shy;gling</p>');
    expect(linesOf(source)).toEqual(['smug\u00ADgling']);
    expect(paragraphs(source)[0]?.rich.text).toBe('smuggling');
  });
  it('leaves out scripts, styles and hidden passages, and counts them', async () => {
    const source = await read(
      '<script>x()</script><p>shown</p><p hidden>abc</p><div style="display:none">de</div>',
    );
    expect(linesOf(source)).toEqual(['shown']);
    expect(source.left).toEqual([
      { what: 'scripts', count: 1, characters: 3 },
      { what: 'hidden passages', count: 2, characters: 5 },
    ]);
  });
  it('takes the language the page declares', async () => {
    const bytes = new TextEncoder().encode('<html lang="ar" dir="rtl"><p>المادة ١</p>');
    expect(await readHtml('p.html', bytes)).toMatchObject({ language: 'ar', text: 'المادة ١\n' });
  });
  it('reads a page of nothing but preformatted text as the text file it is', async () => {
    const source = await read('<pre>1. First\n2. Second\n</pre>');
    expect(linesOf(source)).toEqual(['1. First', '2. Second']);
  });
});

describe('lists of a page', () => {
  it('shows the labels a browser shows', async () => {
    expect(await lines('<ol><li>one<li>two</ol>')).toEqual(['1. one', '2. two']);
    expect(await lines('<ol type="a" start="3"><li>x<li value="27">y<li>z</ol>')).toEqual([
      'c. x',
      'aa. y',
      'ab. z',
    ]);
    expect(await lines('<ol type="I" reversed><li>x<li>y</ol>')).toEqual(['II. x', 'I. y']);
    expect(await lines('<ol style="list-style-type: lower-roman"><li>x</ol>')).toEqual(['i. x']);
    expect(await lines('<ol style="list-style: none"><li>(a) x</ol>')).toEqual(['(a) x']);
    expect(await lines('<ol style="list-style-type:cjk-ideographic" start="21"><li>x</ol>')).toEqual([
      '二十一、 x',
    ]);
    expect(await lines('<ol style="list-style-type:arabic-indic" start="12"><li>x</ol>')).toEqual(['١٢. x']);
  });
  it('labels the first paragraph of an item only, and nests', async () => {
    expect(
      await lines('<ol><li><p>a</p><p>b</p><ul><li>c<ul><li>d</ul></ul><li><ol type=i><li>e</ol></ol>'),
    ).toEqual(['1. a', 'b', '◦ c', '▪ d', '2. i. e']);
  });
});

describe('notes of a page', () => {
  it('ties a raised link to the list item it leads to', async () => {
    const source = await read(
      '<p>the Convention<a href="#fn1" id="r1"><sup>1</sup></a> and</p><ol><li id="fn1"><p>Resolution 55/25.</p><p>See also. <a href="#r1">↩</a></p></ol>',
    );
    expect(linesOf(source)).toEqual(['the Convention¹ and', '¹ Resolution 55/25.\nSee also.']);
    expect(noteLabels(segment(source, { language: 'en' }))).toEqual([['1', 'Resolution 55/25. See also.']]);
  });
  it('takes raised figures for markers, and powers and ordinals for text', async () => {
    const source = await read(
      '<p>Crime,<sup>12</sup> 3 km<sup>2</sup>, 10<sup>6</sup> tons, 1<sup>er</sup> mai<sup>3, 4</sup></p>',
    );
    const [block] = paragraphs(source);
    expect(block?.rich.text).toBe('Crime, 3 km², 10⁶ tons, 1er mai');
    expect(block?.rich.markers.map((m) => m.label)).toEqual(['12', '3', '4']);
  });
  it('reads the notes of pages saved by a word processor', async () => {
    const source = await read(
      '<p>text<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div>',
    );
    expect(noteLabels(segment(source, { language: 'en' }))).toEqual([['1', 'The note.']]);
  });
});

describe('tables of a page', () => {
  it('leaves the rest of a wide or tall cell empty', async () => {
    const source = await read(
      '<table><tr><th colspan=2>A<th>B<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>',
    );
    expect(rows(source)).toEqual([
      ['A', '', 'B'],
      ['c', 'd', 'e'],
      ['', 'f', 'g'],
    ]);
  });
  it('says which row of which table, a table in a cell included', async () => {
    const source = await read('<table><tr><td>a<td>b<table><tr><td>c<td>d</table><tr><td>e<td>f</table>');
    expect(source.blocks.map((b) => b.place)).toEqual([
      'table 1, row 1 (line 1)',
      'table 2, row 1 in table 1, row 1 (line 1)',
      'table 1, row 2 (line 1)',
    ]);
  });
  it('takes a table of one column for a frame', async () => {
    expect(await lines('<table><tr><td><h1>Title</h1><p>text</p></table>')).toEqual(['Title', 'text']);
  });
  it('keeps the paragraphs of a cell apart', async () => {
    expect(rows(await read('<table><tr><td><p>a</p><p>b</p><td>c</table>'))).toEqual([['a\nb', 'c']]);
  });
});

describe('encodings of a page', () => {
  const page = (meta: string, ...bytes: number[]) =>
    new Uint8Array([...new TextEncoder().encode(`<html><head>${meta}</head><p>`), ...bytes]);
  it('reads the encoding the page declares', async () => {
    const source = await readHtml('p.html', page('<meta charset="windows-1251">', 0xce, 0xce, 0xcd));
    expect(source).toMatchObject({ text: 'ООН\n', encoding: 'windows-1251' });
  });
  it('refuses what is not the encoding it says, with the line', async () => {
    await expect(readHtml('p.html', page('', 0xce, 0xce, 0xcd))).rejects.toMatchObject({
      code: 'encoding-unreadable',
    });
    await expect(readHtml('p.html', page('<meta charset="klingon">', 0x41))).rejects.toMatchObject({
      code: 'encoding-unreadable',
    });
  });
  it('lets a byte order mark decide', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('<p>é</p>', 'utf16le')]);
    expect(await readHtml('p.html', bytes)).toMatchObject({ text: 'é\n', encoding: 'utf-16le' });
  });
  it('refuses a page nested beyond any document, at once', async () => {
    const bytes = new TextEncoder().encode('<div>'.repeat(200_000));
    const start = performance.now();
    await expect(readHtml('p.html', bytes)).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it('holds every block of a page to its place in the text', async () => {
  holdsTogether(
    await read(
      '<h1>T</h1><p>a<sup>1</sup> <i>b</i>&shy;c<br>d<table><tr><td>x<td><p>y<p>z</table><p><sup>1</sup> n',
    ),
  );
});
