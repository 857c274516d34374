/** What a person types, and what is found, marked and proposed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askIndex,
  explainHit,
  joinSegments,
  parseQuery,
  queryContext,
  type SearchDocument,
} from '../../src/search/index.ts';
import { says, segmentOf, stems } from './world.ts';

const of = (documents: readonly SearchDocument[]) =>
  queryContext(joinSegments([{ segment: segmentOf(documents) }]), stems);

const world = of([
  says('parties', 'States Parties should protect “unaccompanied children” and witnesses.'),
  says('party', 'A State party may wish to train border officials; training matters.'),
  says(
    'police',
    'Cooperation through the International Criminal Police Organization (INTERPOL) is encouraged.',
  ),
  says('interpol', 'INTERPOL maintains databases on organised crime.'),
  says('far', 'Children who travel are often, in many of the regions concerned, unaccompanied.'),
  says('notes', 'See the annex.', { fields: { text: 'See the annex.', notes: 'Protocol, article 18.' } }),
  says('topic', 'Strengthen controls at airports.', {
    facets: { topic: ['Border control', 'Borders'], year: ['2015'] },
    date: '2015-11-18',
  }),
  says('fr', 'Les États devraient coopérer à la réadmission.', {
    language: 'fr',
    facets: { year: ['2012'] },
  }),
  says('zh', '缔约国应当保护移民的人权。', { language: 'zh' }),
  says('ru', 'Государствам следует защищать свидетелей.', { language: 'ru' }),
  says('ar', 'ينبغي للدول أن تحمي المهاجرين المهرَّبين.', { language: 'ar' }),
]);

const ask = (query: string, context = world) => askIndex(context, { query, limit: 20, facets: true });
/** Those that have all that was asked for. */
const found = (query: string): string[] => {
  const { hits, allWords } = ask(query);
  const keys = hits.slice(0, allWords).map((h) => h.document.key);
  return keys.sort();
};

describe('a query', () => {
  it.each([
    ['states parties', ['parties', 'party']],
    ['State party', ['parties', 'party']],
    ['"States Parties"', ['parties', 'party']],
    ['unaccompanied children', ['far', 'parties']],
    ['child', ['far', 'parties']],
    ['"unaccompanied children"', ['parties']],
    ['"children unaccompanied"~10', ['far', 'parties']],
    ['"children unaccompanied"~3', ['parties']],
    ['witnesses OR airports', ['parties', 'topic']],
    ['children -travel', ['parties']],
    ['children NOT (travel OR airport)', ['parties']],
    ['organized crime', ['interpol']],
    ['interpol', ['interpol', 'police']],
    ['"International Criminal Police Organization"', ['interpol', 'police']],
    ['international criminal police organization', ['interpol', 'police']],
    ['airp*', ['topic']],
    ['w?tnesses', ['parties']],
    ['~witneses', ['parties']],
    ['offcials~', ['party']],
    ['notes:protocol', ['notes']],
    ['text:protocol', []],
    ['topic:"border control"', ['topic']],
    ['topic:border-control airports', ['topic']],
    ['year:2010..2013', ['fr']],
    ['-year:2012 year:2010..2016', ['topic']],
    ['article 18', ['notes']],
    ['coopérer', ['fr', 'police']],
    ['DEVRAIENT', ['fr']],
    ['readmission etat', ['fr']],
    ['缔约国', ['zh']],
    ['人权', ['zh']],
    ['свидетели', ['ru']],
    ['المهاجر', ['ar']],
    ['of the concerned', ['far']],
  ])('%s finds %j', (query, keys) => {
    expect(found(query)).toEqual(keys);
  });

  it('finds some of the words where nothing has all, and says so', () => {
    const { allWords, hits, instead } = ask('children databases');
    expect([allWords, hits.map((h) => h.document.key).sort()]).toEqual([0, ['far', 'interpol', 'parties']]);
    expect(instead.map((i) => [i.without, i.total])).toContainEqual(['databases', 2]);
  });

  it('proposes the spelling of the texts, with the results it would have', () => {
    expect(ask('unacompanied children').didYouMean).toEqual({ query: 'unaccompanied children', total: 2 });
    expect(ask('unaccompanied children').didYouMean).toBeNull();
  });

  it('names what is near a filter that does not exist', () => {
    expect(ask('topic:"border contrl"').notes[0]).toContain('Border control');
  });

  it('marks what it found in the text as it stands, whatever was folded', () => {
    const text = 'Les États-parties protègent l’enfant\u00ADhood : « L’ÉTAT ».';
    const context = of([says('a', text, { language: 'fr' })]);
    const [hit] = ask('etat', context).hits;
    expect(hit?.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['États', 'ÉTAT']);
  });

  it('marks a phrase only where it stands together', () => {
    const text = 'Children are children; unaccompanied children too.';
    const [hit] = ask('"unaccompanied children"', of([says('a', text)])).hits;
    expect(hit?.highlights.map(({ start, end }) => text.slice(start, end))).toEqual([
      'unaccompanied children',
    ]);
  });

  it('explains a score as the sum of what its words add', () => {
    const [hit] = askIndex(world, { query: 'unaccompanied children', limit: 1, explain: explainHit }).hits;
    expect(hit?.explanation?.score).toBeCloseTo(hit?.score ?? 0, 9);
    expect(hit?.explanation?.words.map((w) => w.label)).toEqual(['unaccompanied', 'children']);
  });
});

describe('bad input', () => {
  it.each([
    ['', 11],
    ['*', 11],
    ['"border', 1],
    ['(((children', 2],
    [')))children', 2],
    ['children OR', 2],
    ['children\u0000\u202E', 2],
    [`${'('.repeat(500)}children`, 2],
    ['"', 11],
    ['OR OR OR', 11],
    ['- -- ---', 11],
  ])('%j has %i answers', (query, total) => {
    expect(ask(query).allWords).toBe(total);
  });

  it('says that only so many words of a thousand were looked for', () => {
    expect(ask('children '.repeat(1000)).notes.join(' ')).toMatch(/first 2000 characters.*first 64 words/su);
  });

  it('answers any text whatever in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(ask(query).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '(', ')', '-', 'OR', 'a*', '~b', 'topic:', 'x', ' ', ':', '?*?*?'), {
          maxLength: 40,
        }),
        (pieces) => {
          expect(parseQuery(pieces.join('')).notes).toBeInstanceOf(Array);
          expect(ask(pieces.join(' ')).total).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
