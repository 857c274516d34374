import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { segment } from '../../src/segment/index.ts';
import { readAkn, readAknMeta, readDocx, readHtml, readSource } from '../../src/source/index.ts';
import { proveCoverage, type SourceText } from '../../src/text/index.ts';
import { cell, docx, inList, instance, level, list, p, r, row, table } from './docx.ts';
import { holdsTogether } from './reading.ts';

/** Seeded, so that a failure can be run again: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HTML = `<!doctype html><html lang="fr"><head><title>T</title><meta charset=utf-8></head><body><h1>Rapport <i>final</i></h1><p>Un <b>mot</b><a href="#fn1"><sup>1</sup></a> et 10<sup>6</sup><br>fin</p><ol type=a start=2><li>x<li value=9><ul><li>y</ul></ol><table><caption>c</caption><tr><th colspan=2>h<td rowspan=3>k<tr><td>a<td><table><tr><td>n</table></table><pre>a
b</pre><p hidden>h</p><ol><li id=fn1>note <a href="#r">↩</a></ol></body></html>`;
const AKN = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#s"><FRBRWork><FRBRuri value="/x"/><FRBRdate date="2020-12-14" name="a"/></FRBRWork></identification></meta><preamble><formula name="f"><p>The <i>Assembly</i>,</p></formula></preamble><mainBody><section><num>I.</num><heading>Head</heading><paragraph eId="p"><num>1.</num><list><intro><p>Decides<authorialNote marker="1"><p>Note.</p></authorialNote>:</p></intro><point><num>(a)</num><content><p>act<eol/>now</p></content></point></list></paragraph></section><container><table><tr><th colspan="2">a</th><td><p>b</p></td></tr></table></container></mainBody></statement></akomaNtoso>`;
const DOCX = docx({
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"/><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>',
  numbering: list(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')) + instance(1, 0),
  footnotes: `<w:footnote w:id="1">${p(r('Note.'))}</w:footnote>`,
  body: `${p(r('Head'), '<w:pStyle w:val="H"/>')}${p(`${r('one', '<w:i/>')}<w:r><w:footnoteReference w:id="1"/></w:r>`, inList(1))}${p(`<w:del>${r('x')}</w:del><w:ins>${r('y')}</w:ins>`, inList(1, 1))}${table(row(cell(p(r('a')), '<w:gridSpan w:val="2"/>'), cell(p(r('b')) + table(row(cell(p(r('c'))))))))}${p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>f</w:t><w:fldChar w:fldCharType="end"/></w:r>')}`,
});
const TOKENS = [
  '<',
  '>',
  '</',
  '&',
  '&amp;',
  '"',
  '<p>',
  '</p>',
  '<table>',
  '<tr>',
  '<td colspan=99999>',
  '<li>',
  '<sup>',
  ']]>',
  '\u0000',
  '\uFFFD',
  '%9',
  'w:val="-7"',
  '-1',
  '99999999999',
  '<w:p>',
  '</w:tbl>',
  '<num>',
  '\t\n',
];

/** Cuts, copies, swaps and inserts, as damage and malice do. */
function mutate(text: string, next: () => number): string {
  let out = text;
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * out.length);
    const length = Math.floor(next() * (next() < 0.2 ? 200 : 12));
    const kind = next();
    const piece = out.slice(at, at + length);
    if (kind < 0.3) out = out.slice(0, at) + out.slice(at + length);
    else if (kind < 0.5) out = out.slice(0, at) + piece + piece + out.slice(at + length);
    else if (kind < 0.8)
      out = out.slice(0, at) + (TOKENS[Math.floor(next() * TOKENS.length)] ?? '') + out.slice(at);
    else if (kind < 0.9) out = out.slice(at) + out.slice(0, at);
    else out = out.slice(0, at) + String.fromCharCode(Math.floor(next() * 0xffff)) + out.slice(at + 1);
  }
  return out;
}

/** An answer that holds, or a refusal that says what and why; nothing else, and soon. */
async function survives(reading: () => Promise<SourceText>): Promise<'read' | 'refused'> {
  const start = performance.now();
  try {
    const source = await reading();
    holdsTogether(source);
    const segmented = segment(source);
    expect(proveCoverage(source, segmented.claims).unaccounted).toBe(0);
    return 'read';
  } catch (error) {
    if (!(error instanceof AcquisError)) throw error;
    expect(error.message).not.toBe('');
    return 'refused';
  } finally {
    expect(performance.now() - start).toBeLessThan(3000);
  }
}

async function campaign(
  seed: number,
  runs: number,
  one: (next: () => number) => Promise<'read' | 'refused'>,
) {
  const outcome = { read: 0, refused: 0 };
  for (let i = 0; i < runs; i++) {
    try {
      outcome[await one(random(seed + i))] += 1;
    } catch (cause) {
      throw new Error(`seed ${seed + i}`, { cause });
    }
  }
  return outcome;
}

describe('mutated files are read or refused, never more', () => {
  it('3,000 pages of HTML, of which only those with a zero byte are refused', async () => {
    const outcome = await campaign(1, 3000, (next) =>
      survives(() => readHtml('f.html', strToU8(mutate(HTML, next)))),
    );
    expect(outcome.read).toBeGreaterThan(2700);
  }, 120_000);
  it('3,000 files of Akoma Ntoso, with their description', async () => {
    const outcome = await campaign(10_001, 3000, (next) => {
      const bytes = strToU8(mutate(AKN, next));
      return survives(async () => {
        await readAknMeta('f.xml', bytes);
        return readAkn('f.xml', bytes);
      });
    });
    expect(outcome.read).toBeGreaterThan(50);
    expect(outcome.refused).toBeGreaterThan(1000);
  }, 120_000);
  it('2,500 packages with a part changed', async () => {
    const parts = unzipSync(DOCX);
    const names = Object.keys(parts);
    const outcome = await campaign(20_001, 2500, (next) => {
      const name = names[Math.floor(next() * names.length)] ?? '';
      const part = strFromU8(parts[name] ?? new Uint8Array());
      return survives(() =>
        readDocx('f.docx', zipSync({ ...parts, [name]: strToU8(mutate(part, next)) }, { level: 0 })),
      );
    });
    expect(outcome.read).toBeGreaterThan(300);
  }, 120_000);
  it('2,500 packages with bytes changed, cut or doubled', async () => {
    await campaign(30_001, 2500, (next) => {
      const bytes = [...DOCX];
      for (let times = 1 + Math.floor(next() * 8); times > 0; times--) {
        const at = Math.floor(next() * bytes.length);
        if (next() < 0.7) bytes[at] = Math.floor(next() * 256);
        else if (next() < 0.5) bytes.splice(at, Math.floor(next() * 64));
        else bytes.splice(at, 0, ...bytes.slice(at, at + 32));
      }
      return survives(() => readSource('f.docx', new Uint8Array(bytes)));
    });
  }, 120_000);
});
