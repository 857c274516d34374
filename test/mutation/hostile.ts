import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cell, docx, inList, instance, level, list, p, r, row, table } from '../source/docx.ts';
import { pdf, rule, set, setLines } from '../source/pdf-writer.ts';
import { type Dice, dice } from './seeded.ts';

/**
 * Damaged and hostile files of every format, each made from a seed and a number alone, so that the one that breaks
 * something can be made again: bits turned, ends cut off, pieces doubled or spliced in from another file, figures grown
 * huge, brackets and tags nested thousands deep.
 */
export interface Hostile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What was done, in order. */
  readonly damages: readonly string[];
}

const RESOLUTION = `United Nations  A/RES/75/101

Resolution adopted by the General Assembly on 10 December 2020

75/101. Assistance in mine action

The General Assembly,

Recalling its resolutions 46/152 of 18 December 1991, 60/1 of 16 September 2005 and 69/193,

1. Requests the Secretary-General, in accordance with paragraphs 3 (a) and (b) above:
(a) To report;
(b) To consult with:
(i) Member States;
(ii) Others;
2. Decides to remain seized of the matter.
___________
1 Resolution 55/2.

48th plenary meeting
10 December 2020
`;
const MARKDOWN = `# Report\n\n## I. Recommendations\n\n1. *Decides* to [act](http://x.example/a)[^1]:\n   - (a) one;\n   - (b) two;\n\n| Topic | Reference |\n|---|---|\n| Borders | A.III.19; V.2.e |\n\n[^1]: Note.\n`;
const ARABIC = `القرار 46/152 المؤرخ 18 كانون الأول/ديسمبر 1991\nإن الجمعية العامة،\nإذ تشير إلى قراراتها 46/152 و 60/1،\n1 - تقرر ما يلي:\n(أ) أن تجتمع؛\n(ب) أن تقدم تقريرا.\n`;
const CHINESE = `第46/152号决议\n大会，\n回顾其1991年12月18日第46/152号决议，\n1. 决定：\n(a) 开会；\n(b) 提交报告。\n`;
const HTML = `<!doctype html><html lang="fr"><head><meta charset=utf-8><title>T</title></head><body><h1>Résolution 5/3</h1><p>La <i>Conférence</i>,</p><ol type=a start=2><li>x<li value=9><ul><li>y</ul></ol><table><caption>c</caption><tr><th colspan=2>h<td rowspan=3>k<tr><td>a<td><table><tr><td>n</table></table><p>mot<a href="#fn1"><sup>1</sup></a><p hidden>h</p><ol><li id=fn1>note <a href="#r">↩</a></ol></body></html>`;
const AKN = `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#s"><FRBRWork><FRBRuri value="/x"/><FRBRdate date="2020-12-14" name="a"/></FRBRWork></identification></meta><preamble><formula name="f"><p>The <i>Assembly</i>,</p></formula></preamble><mainBody><section><num>I.</num><heading>Head</heading><paragraph eId="p"><num>1.</num><list><intro><p>Decides<authorialNote marker="1"><p>Note.</p></authorialNote>:</p></intro><point><num>(a)</num><content><p>act<eol/>now</p></content></point></list></paragraph></section><container><table><tr><th colspan="2">a</th><td><p>b</p></td></tr></table></container></mainBody></statement></akomaNtoso>`;
const WORD = docx({
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"/><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>',
  numbering: list(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')) + instance(1, 0),
  footnotes: `<w:footnote w:id="1">${p(r('Note.'))}</w:footnote>`,
  body: `${p(r('Resolution 5/3'), '<w:pStyle w:val="H"/>')}${p(`${r('Decides', '<w:i/>')}<w:r><w:footnoteReference w:id="1"/></w:r>`, inList(1))}${p(`<w:del>${r('x')}</w:del><w:ins>${r('y')}</w:ins>`, inList(1, 1))}${table(row(cell(p(r('a')), '<w:gridSpan w:val="2"/>'), cell(p(r('b')) + table(row(cell(p(r('c'))))))))}`,
});
const PDF = pdf([
  setLines(50, 100, ['Resolution 5/3', '1.    The Conference met.', '(a)   It closed;']) +
    set(50, 780, '* Note.', 8),
  rule(50, 90, 50, 150) +
    rule(200, 90, 200, 150) +
    rule(50, 90, 200, 90) +
    set(52, 100, 'a') +
    set(150, 100, 'b'),
]);

interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Out of a hundred. */
  readonly share: number;
}

/** PDF takes ten times as long as the others and has the fewest inputs. */
const SAMPLES: readonly Sample[] = [
  { file: 'resolution.txt', bytes: strToU8(RESOLUTION), share: 16 },
  { file: 'arabic.txt', bytes: strToU8(ARABIC), share: 7 },
  { file: 'chinese.txt', bytes: strToU8(CHINESE), share: 7 },
  { file: 'report.md', bytes: strToU8(MARKDOWN), share: 10 },
  { file: 'page.html', bytes: strToU8(HTML), share: 16 },
  { file: 'statement.xml', bytes: strToU8(AKN), share: 18 },
  { file: 'word.docx', bytes: WORD, share: 18 },
  { file: 'page.pdf', bytes: PDF, share: 8 },
];

const BY_SHARE = SAMPLES.flatMap((sample) => Array.from({ length: sample.share }, () => sample));

/** @param number from 0 on */
export function hostile(seed: number, number: number): Hostile {
  const die = dice((seed + Math.imul(number, 0x9e3779b1)) >>> 0);
  const sample = die.pick(BY_SHARE);
  const damages: string[] = [];
  const inside = sample.file.endsWith('.docx') && die.roll(5) > 0;
  const bytes = inside
    ? withPart(sample.bytes, die, damages)
    : damaged(sample.bytes, die, damages, /\.(?:xml|docx)$/u.test(sample.file) ? 2 : 4);
  return { file: `${number}-${sample.file}`, bytes, damages };
}

/** A part of the package is damaged and the package made anew, so that the damage reaches the reader of the part. */
function withPart(bytes: Uint8Array, die: Dice, damages: string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const name = die.pick(Object.keys(parts).filter((part) => part.endsWith('.xml')));
  damages.push(`in ${name}`);
  return zipSync({ ...parts, [name]: damaged(parts[name] ?? new Uint8Array(), die, damages, 1) });
}

/** Strict formats are refused at the first damage more often than not, and get fewer so that their readers are reached. */
function damaged(bytes: Uint8Array, die: Dice, damages: string[], most: number): Uint8Array {
  let out = bytes;
  for (let times = 1 + die.roll(most); times > 0; times--) {
    const [name, damage] = die.pick(DAMAGES);
    damages.push(name);
    out = damage(out, die).subarray(0, LARGEST);
  }
  return out;
}

/** Bytes; a damaged sample of a few kilobytes may grow to this and no further. */
const LARGEST = 2 * 1024 * 1024;
const DEEPEST = 20_000;

type Damage = (bytes: Uint8Array, die: Dice) => Uint8Array;

const join = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
};

/** Latin-1 keeps every byte what it is. */
const asText = (bytes: Uint8Array): string => strFromU8(bytes, true);
const asBytes = (text: string): Uint8Array => strToU8(text, true);

const HUGE = ['99999999999', '-1', '0', '4294967296', '1e308', '2147483648', '65536', '0x7fffffff'];
const NESTED = [
  '(',
  '[',
  '<<',
  '<div>',
  '<p>',
  '<w:p>',
  '<point>',
  '<table><tr><td>',
  '(a) ',
  '> ',
  '*',
  '“',
  '<b><i>',
];
const TOKENS = [
  '\0',
  '\uFFFD',
  '\f',
  '\r',
  '\u202E',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "&c;&c;&c;"><!ENTITY c "xxxxxxxx">]>',
  '&b;',
  '&#x110000;',
  '<!--',
  '|---|',
  '...........',
  '12 bis. ',
  '(iv) ',
  'Annex II\n',
  'w:val="-7"',
  'colspan="99999999"',
  ' endobj ',
  'xref\n0 99999999\n',
  '/Kids [1 0 R]',
];

const DAMAGES: readonly (readonly [string, Damage])[] = [
  [
    'bits turned',
    (bytes, die) => {
      const out = bytes.slice();
      for (let times = 1 + die.roll(16); times > 0 && out.length > 0; times--) {
        const at = die.roll(out.length);
        out[at] = (out[at] ?? 0) ^ (1 << die.roll(8));
      }
      return out;
    },
  ],
  ['cut off', (bytes, die) => bytes.slice(0, die.roll(bytes.length + 1))],
  ['beginning cut off', (bytes, die) => bytes.slice(die.roll(bytes.length + 1))],
  [
    'piece doubled',
    (bytes, die) => {
      const at = die.roll(bytes.length + 1);
      const piece = bytes.subarray(at, at + 1 + die.roll(400));
      const times = die.roll(10) === 0 ? 500 : 1 + die.roll(3);
      return join(bytes.subarray(0, at), ...Array.from({ length: times }, () => piece), bytes.subarray(at));
    },
  ],
  [
    'spliced',
    (bytes, die) => {
      const { bytes: other } = die.pick(SAMPLES);
      const at = die.roll(bytes.length + 1);
      const from = die.roll(other.length);
      return join(bytes.subarray(0, at), other.subarray(from, from + die.roll(2000)), bytes.subarray(at));
    },
  ],
  [
    'figure grown huge',
    (bytes, die) => {
      const text = asText(bytes);
      const figures = [...text.matchAll(/\d+/gu)];
      if (figures.length === 0) return bytes;
      const { index, 0: figure } = die.pick(figures);
      return asBytes(text.slice(0, index) + die.pick(HUGE) + text.slice(index + figure.length));
    },
  ],
  [
    'nested deep',
    (bytes, die) => {
      const at = die.roll(bytes.length + 1);
      const piece = strToU8(die.pick(NESTED).repeat(die.pick([50, 1000, DEEPEST])));
      return join(bytes.subarray(0, at), piece, bytes.subarray(at));
    },
  ],
  [
    'foreign word put in',
    (bytes, die) => {
      const at = die.roll(bytes.length + 1);
      return join(bytes.subarray(0, at), strToU8(die.pick(TOKENS)), bytes.subarray(at));
    },
  ],
];
