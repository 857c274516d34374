import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEditedIndex, readEditionJson } from '../../src/compendium/index.ts';
import { toCorrectedIndexCsv, toEditionJson } from '../../src/render/index.ts';
import { anyEdition } from '../builders/any-edition.ts';
import { edition, section, topic } from '../builders/edition.ts';
import { compileSom } from './som.ts';

const published = compileSom().editions;

describe('an edition written as JSON', () => {
  it('reads back as the same edition, whatever is in it', () => {
    fc.assert(
      fc.property(anyEdition, (of) => {
        expect(readEditionJson('edition.json', toEditionJson(of))).toEqual(of);
      }),
      { numRuns: 50 },
    );
  });

  it('reads back as each of the published ones', () => {
    for (const of of published) expect(readEditionJson('edition.json', toEditionJson(of))).toEqual(of);
  });

  it('is refused with the place that is not as the format says', () => {
    const data = JSON.parse(toEditionJson(edition({ sections: [section('A.I', ['1 One.'])] })));
    data.provisions[0].kind = 'wish';
    const read = (text: string) => () => readEditionJson('edited.json', text);
    expect(read(JSON.stringify(data))).toThrow(/edited\.json .*provisions\.0\.kind/u);
    expect(read('{')).toThrow(/edited\.json is not JSON/u);
    expect(read('[]')).toThrow(/no edition of the format acquis-edition\/1/u);
  });
});

describe('an index that a person edited as CSV', () => {
  const world = edition({
    id: '2024',
    sections: [
      section('A.I', ['1 One.', '2 Two:', '2.a At sea;', '3 Three.'], { paragraphs: 4, report: 'WG/2012/6' }),
      section('B.VI', ['PP.1 Recalling,', '9 Urges.'], { report: 'COP/2012/15' }),
    ],
    topics: [topic('=Sea', 'A.I.1 A.I.2.a'), topic('Land', 'A.I.3 B.VI.9')],
  });
  const csv = toCorrectedIndexCsv(world);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const review = (text: string) => readEditedIndex('index.csv', bytes(text), world);

  it('changes nothing when nothing was edited, in any edition', async () => {
    expect(await review(csv)).toEqual({ edition: '2024', changes: [], problems: [] });
    for (const of of published)
      expect(await readEditedIndex('index.csv', bytes(toCorrectedIndexCsv(of)), of)).toMatchObject({
        changes: [],
        problems: [],
      });
  });

  it('comes back with what was added and taken away, and the row it stands in', async () => {
    const edited = csv.replace('"I.1 and I.2.a"', 'I.1–3').replace('I.1 and I.2.a', 'I.1–3');
    expect((await review(edited)).changes).toEqual([
      { kind: 'entry-removed', topic: '=Sea', ref: 'A.I.2.a', row: 2, before: null, after: null },
      { kind: 'entry-added', topic: '=Sea', ref: 'A.I.2', row: 2, before: null, after: null },
      { kind: 'entry-added', topic: '=Sea', ref: 'A.I.3', row: 2, before: null, after: null },
    ]);
  });

  it('says where one of the two columns was forgotten', async () => {
    const edited = csv.replace('I.1 and I.2.a', 'I.1 and I.3');
    expect((await review(edited)).problems).toEqual([
      {
        row: 2,
        column: 'paragraphs',
        topic: '=Sea',
        cell: '4 and 5 (a)',
        message: 'Beside I.1 and I.3 the report has 4 and 6: one of the two is not right.',
      },
    ]);
  });

  it('never guesses: what names no paragraph is a problem of its row', async () => {
    const edited = csv.replace('I.1 and I.2.a', 'I.1 and I.99; see above');
    const { changes, problems } = await review(edited);
    expect(changes).toEqual([
      { kind: 'entry-removed', topic: '=Sea', ref: 'A.I.2.a', row: 2, before: null, after: null },
    ]);
    expect(problems.map((p) => p.message)).toEqual(
      expect.arrayContaining(['The 2024 edition has no paragraph A.I.99.', 'The references cannot be read.']),
    );
  });

  it('may have been saved with semicolons, a byte order mark and topics renamed', async () => {
    const rows = csv.split('\r\n').map((line) => line.replaceAll(';', ',').replaceAll(',', ';'));
    const edited = `\uFEFF${rows.join('\r\n').replaceAll('Land', 'Land borders')}`;
    expect((await review(edited)).changes.map((c) => [c.kind, c.topic, c.ref])).toEqual([
      ['topic-removed', 'Land', null],
      ['entry-removed', 'Land', 'A.I.3'],
      ['entry-removed', 'Land', 'B.VI.9'],
      ['topic-added', 'Land borders', null],
      ['entry-added', 'Land borders', 'A.I.3'],
      ['entry-added', 'Land borders', 'B.VI.9'],
    ]);
  });

  it('is refused when it is no index', async () => {
    await expect(review('a,b\r\n1,2\r\n')).rejects.toThrow(/no column topic/u);
    await expect(review('topic,"broader')).rejects.toThrow(/index\.csv/u);
  });

  it('never crashes, whatever it was turned into', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(csv.length),
        fc.nat(csv.length),
        fc.string({ maxLength: 5 }),
        async (a, b, junk) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          try {
            await review(csv.slice(0, from) + junk + csv.slice(to));
          } catch (error) {
            expect(['file-unreadable', 'file-empty', 'file-binary']).toContain(
              (error as { code?: string }).code,
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
