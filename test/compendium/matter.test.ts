/** What a document says besides the adopted texts: nothing of it is lost between the source and the edition. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CorpusFiles, compileCorpus, loadManifest } from '../../src/compendium/index.ts';
import type { Edition, Matter } from '../../src/instrument/index.ts';
import { segment } from '../../src/segment/index.ts';
import { readText } from '../../src/source/index.ts';
import { westernDigits } from '../../src/text/index.ts';
import { corpusFiles, corpusNames } from '../corpora/print-edition.ts';

const som: CorpusFiles = {
  name: 'som',
  read: (path) => readFileSync(fileURLToPath(new URL(`../../corpora/som/${path}`, import.meta.url))),
};
const CORPORA: readonly CorpusFiles[] = [som, ...corpusNames().map(corpusFiles)];
const editions = new Map(CORPORA.map((files) => [files.name, compileCorpus(files).editions]));
const editionsOf = (name: string): readonly Edition[] => editions.get(name) ?? [];
const matterOf = (edition: Edition | undefined, file = ''): readonly Matter[] =>
  edition?.documents.filter((d) => d.file.includes(file)).flatMap(({ matter }) => matter) ?? [];
const shown = ({ place, kind, label, text }: Matter): string =>
  [place, kind, ...(label === '' ? [] : [label]), text].join(' | ');

/** "Decision", "Часть A.", "III.": what a heading may have besides the words or the number that an edition keeps of it. */
const LABEL_LENGTH = 14;

/** Words of a document that were claimed as something, and of which its edition says nothing. */
function lostWords(files: CorpusFiles, edition: Edition): { lost: string[]; kept: number } {
  const manifest = loadManifest(files);
  const lost: string[] = [];
  let kept = 0;
  for (const { file, matter } of edition.documents) {
    const language = manifest.sources.find((s) => s.file === file)?.language ?? manifest.language;
    const { source, claims } = segment(readText(file, files.read(file) ?? new Uint8Array()), { language });
    const own = edition.provisions.filter((p) => p.source.file === file);
    const spans = [...matter.flatMap((m) => m.spans), ...own.flatMap((p) => p.source.spans)];
    const names = [
      ...edition.parts.map((p) => p.heading),
      ...edition.sections.map((s) => s.heading),
      ...edition.instruments.flatMap((i) => [i.title, i.number ?? i.title]),
      ...own.flatMap((p) => [p.label, ...p.notes.map((n) => n.text)]),
      ...matter.flatMap((m) => m.notes.map((n) => n.text)),
    ].flatMap((name) => (name === '' ? [] : westernDigits(name)));
    for (const { span, as } of claims) {
      if (as !== 'heading' && as !== 'provision' && as !== 'footnote') continue;
      // Without the markers of notes and of typography, which are no words.
      const words = westernDigits(source.text.slice(span.start, span.end))
        .replace(/[*\u2070\u00B9\u00B2\u00B3\u2074-\u2079]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      const found =
        spans.some(({ start, end }) => start <= span.start && span.start < end) ||
        names.some((name) =>
          words.length > name.length
            ? words.includes(name) && words.length - name.length <= LABEL_LENGTH
            : name.includes(words),
        );
      if (found) kept += 1;
      else lost.push(`${file}: ${as}: ${words}`);
    }
  }
  return { lost, kept };
}

describe('the words around the texts of an edition', () => {
  it.each(CORPORA.map((files) => ({ files, name: files.name })))(
    'are all kept with those of the texts: $name loses none but rows and lines of the contents',
    ({ files, name }) => {
      for (const edition of editionsOf(name)) {
        const { lost, kept } = lostWords(files, edition);
        expect(lost).toEqual([]);
        expect(kept).toBeGreaterThan(5);
      }
    },
  );

  it('are the cover, the notices, the introduction, the headings over text and index, and the back', () => {
    const matter = matterOf(editionsOf('som')[1]).map((m) => shown(m).slice(0, 70));
    expect(matter.slice(0, 11).map((line) => line.split(' | ')[0])).toEqual([
      ...Array(10).fill('cover'),
      'front',
    ]);
    expect(matter).toContain('contents | heading | Contents');
    expect(matter).toContain('front | heading | Introduction');
    expect(matter).toContainEqual(expect.stringMatching(/^front \| note \| \* \| At the seventh session/u));
    expect(matter.filter((line) => /^(?:compendium|index)/u.test(line))).toEqual([
      'compendium | heading | Compendium of recommendations and relevant reso',
      'compendium | paragraph | Part A of the compendium contains all of the ',
      'index | heading | Thematic index of recommendations and relevant resol',
      'index | paragraph | Notes: The shaded areas of the index contain refer',
    ]);
    expect(matter.at(-1)).toMatch(/^back \| heading \| Tel\.:/u);
  });

  it('stay with the document that says them, where an index is a document of its own', () => {
    const [edition] = editionsOf('som');
    expect(edition?.documents.map(({ symbol, role }) => [symbol, role])).toEqual([
      ['CTOC/COP/WG.7/2019/5', 'compendium'],
      ['CTOC/COP/WG.7/2019/4', 'index'],
    ]);
    const index = matterOf(edition, '2019-index');
    expect(index.filter((m) => m.place === 'front').map((m) => m.label)).toEqual(['1.', '2.', '3.', '4.']);
    expect(index.find((m) => m.notes.length > 0)?.notes[0]?.text).toBe('CTOC/COP/WG.7/2019/1.');
    expect(index.at(-1)).toMatchObject({ kind: 'note', label: '*', before: null });
  });

  it('are the headings of divisions and annexes too, each before the paragraph that it heads', () => {
    const matter = matterOf(editionsOf('wetlands')[0]).filter((m) => m.place === 'text');
    expect(matter.map((m) => `${m.before}: ${m.label} ${m.text}`.trim())).toEqual([
      'A.I.dec-5.annex-1.1: Annex I',
      'A.I.dec-5.annex-1.1:  Programme of work',
      'A.I.dec-5.annex-2.1: Annex II',
      'A.I.dec-5.annex-2.1:  Terms of reference of the group of experts',
      'A.II.dec-32.sec-a.1: A. Fishing',
      'A.II.dec-32.sec-b.1: B. Grazing',
      'A.II.dec-32.sec-c.1: C. Costs',
      'A.II.dec-33.1: A. Scale of contributions',
      'A.II.dec-33.3: B. Reserve',
    ]);
  });
});
