/** Files of records as people send them: what would be new, changed, doubtful or refused, and that nothing is half written. */
import { describe, expect, it } from 'vitest';
import { type ImportRequest, obstacle, reviewImport, writeImport } from '../../src/compendium/index.ts';
import { makeRecord, withoutRestricted } from '../../src/record/index.ts';
import { toRecordCsv } from '../../src/render/records/index.ts';
import { toWorkbook } from '../../src/render/tables/index.ts';
import { memoryRecords } from '../../src/store/memory/index.ts';

const NOTE = { at: '2026-01-02T03:04:05Z', who: 'a librarian' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = { onlyGood: false };

const review = (name: string, text: string, more: Partial<ImportRequest> = {}) =>
  reviewImport({ name, bytes: bytes(text), known: undefined, ...more });
const cases = (text: string, more: Partial<ImportRequest> = {}) =>
  review('cases.csv', text, { type: 'case', ...more });

const BIB = `@report{unodc2018,
  title = {Global Study on Smuggling of Migrants}, author = {{UNODC}}, year = {2018}, keywords = {migration, media},
  language = {english}, isbn = {978-92-1-130350-6}
}
@article{doe2011, title = {At Sea}, author = {Doe, Jane}, journal = {Journal}, year = {2011}, doi = {10.1000/xyz}}
`;

describe('a file of records', () => {
  it('is shown row by row before it is written, and written whole', async () => {
    const store = memoryRecords();
    const text =
      'title,countries,date,means\r\nThe boat,Malta;ITA,8 May 2017,sea\r\n"A, B",FRA,2018,land;air\r\n';
    const first = await cases(text, { known: store });
    expect(first.rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'new'],
      [3, 'new'],
    ]);
    expect(writeImport(store, first, all, NOTE)).toMatchObject({ added: 2, what: 'import cases.csv' });
    expect(first.rows[0]?.record).toMatchObject({
      countries: ['MLT', 'ITA'],
      date: '2017-05-08',
      means: ['sea'],
      source: { document: 'cases.csv', paragraph: 'row 2' },
    });
    const again = await cases(text, { known: store });
    expect(again.rows.map((r) => r.verdict)).toEqual(['same', 'same']);
    expect(writeImport(store, again, all, NOTE)).toBeUndefined();
  });

  it('names what is wrong by row and column, and writes nothing', async () => {
    const store = memoryRecords();
    const faulty = await cases(
      [
        'title,countries,date,facts,means',
        'Good,MLT,2017,,sea',
        'Ambiguous,MLT,11/12/2017,,',
        'Impossible,MLT,2017-02-30,,',
        'Impossible too,MLT,31 June 2017,,',
        'Former,Swaziland,2017,,',
        'Unknown,Atlantis,2017,,',
        'Formula,MLT,2017,"=HYPERLINK(""http://x"")",',
        'Markup,MLT,2017,<b>bold</b>,',
        'Means,MLT,2017,,camel',
        ',MLT,2017,,',
        'Too many,MLT,2017,,sea,extra',
      ].join('\n'),
      { known: store },
    );
    expect(
      faulty.rows.map(({ row, verdict, problems }) => [row, verdict, problems.map((p) => p.column)]),
    ).toEqual([
      [2, 'new', []],
      [3, 'refused', ['date']],
      [4, 'refused', ['date']],
      [5, 'refused', ['date']],
      [6, 'refused', ['countries']],
      [7, 'refused', ['countries']],
      [8, 'refused', ['facts']],
      [9, 'refused', ['facts']],
      [10, 'refused', ['means.0']],
      [11, 'refused', ['title']],
      [12, 'refused', ['column 6']],
    ]);
    expect(faulty.rows[1]?.problems[0]?.message).toContain('may be 2017-12-11 or 2017-11-12');
    expect(faulty.rows[4]?.problems[0]?.message).toContain('SWZ (Eswatini)');
    expect(() => writeImport(store, faulty, all, NOTE)).toThrow(/Nothing was imported. 10 refused/u);
    expect(store.batches()).toEqual([]);
    expect(writeImport(store, faulty, { onlyGood: true }, NOTE)).toMatchObject({ added: 1 });
  });

  it('may say once how its dates are meant', async () => {
    const text = 'title,date\nOne,11/12/2017\nTwo,13/12/2017\n';
    const dates = async (order: ImportRequest['dates']) =>
      (await cases(text, { dates: order })).rows.map((r) => r.record?.date ?? r.verdict);
    expect(await dates('day-first')).toEqual(['2017-12-11', '2017-12-13']);
    expect(await dates('month-first')).toEqual(['2017-11-12', 'refused']);
  });

  it('with columns that nobody knows is not read until it is said what they are, and that is remembered', async () => {
    const store = memoryRecords();
    const text = 'Titel;Land;Notiz\nDas Boot;Allemagne;x\n';
    const unsettled = await cases(text, { known: store });
    expect(unsettled.columns.map((c) => c.column)).toEqual(['Titel', 'Land', 'Notiz', 'title']);
    expect(obstacle(unsettled, all)).toBe('The columns are not settled.');
    const mapping = { Titel: 'title', Land: 'countries', Notiz: null };
    writeImport(store, await cases(text, { known: store, mapping }), all, NOTE, { mapping });
    const next = await cases('Titel;Land;Notiz\nEin anderes;FRA;y\n', { known: store });
    expect(next.columns).toEqual([]);
    expect(next.rows[0]?.record).toMatchObject({ title: 'Ein anderes', countries: ['FRA'] });
  });

  it('has likely duplicates shown, of one another and of what is kept, until a person chooses', async () => {
    const store = memoryRecords();
    const text =
      'title,countries,number\nState v. A,MLT,12/2017\nState versus A,MLT,12/2017\nState v. A,FRA,99\n';
    const within = await cases(text, { known: store });
    expect(within.rows.map((r) => [r.verdict, r.alike.map((a) => [a.row, a.why])])).toEqual([
      ['new', []],
      ['doubtful', [[2, 'the same number']]],
      ['new', []],
    ]);
    expect(() => writeImport(store, within, all, NOTE)).toThrow(/0 refused and 1 doubtful/u);
    writeImport(store, within, { onlyGood: false, rows: [2] }, NOTE);
    const other = await cases('title,countries,number\nR. v. A,MLT,12/2017\n', { known: store });
    expect(other.rows[0]).toMatchObject({
      verdict: 'doubtful',
      alike: [{ row: null, why: 'the same number' }],
    });
    expect(() => writeImport(store, other, { onlyGood: false, rows: [7] }, NOTE)).toThrow(/no row 7/u);
  });

  it('changes only what it speaks of', async () => {
    const store = memoryRecords();
    writeImport(
      store,
      await cases('id,title,facts,court\ncase-1,One,Long facts,High Court\n', { known: store }),
      all,
      NOTE,
    );
    const change = await cases('id,title\ncase-1,Two\n', { known: store });
    expect(change.rows[0]?.verdict).toBe('changed');
    const batch = writeImport(store, change, all, NOTE);
    expect(store.record('case-1')).toMatchObject({ title: 'Two', facts: 'Long facts', court: 'High Court' });
    store.undoBatch(batch?.batch ?? 0, NOTE);
    expect(store.record('case-1')?.title).toBe('One');
  });

  it('of BibTeX or RIS is works with keywords, language and date, known again by DOI and ISBN', async () => {
    const store = memoryRecords();
    const works = await review('works.bib', BIB, { known: store });
    expect(works.rows.map((r) => r.record)).toMatchObject([
      {
        type: 'publication',
        title: 'Global Study on Smuggling of Migrants',
        date: '2018',
        language: 'en',
        keywords: ['migration', 'media'],
        csl: { type: 'report', author: [{ family: 'UNODC' }] },
      },
      { title: 'At Sea', date: '2011', csl: { type: 'article-journal', DOI: '10.1000/xyz' } },
    ]);
    writeImport(store, works, all, NOTE);
    const ris = 'TY  - JOUR\nTI  - At sea: a study\nDO  - 10.1000/XYZ\nPY  - 2011\nER  - \n';
    expect((await review('works.ris', ris, { known: store })).rows[0]).toMatchObject({ verdict: 'changed' });
  });

  it('of CSL-JSON is works, and records of the same name as a type of CSL stay records', async () => {
    const text = JSON.stringify([
      {
        id: 'doe',
        type: 'book',
        title: 'At Sea',
        issued: { 'date-parts': [[2018, 3]] },
        keyword: 'media; sea',
        note: 'kept as it is',
      },
      { type: 'article', title: 'A preprint' },
      { type: 'article', id: 'article-x', title: 'Extradition', instrument: 'convention', number: '16' },
      { type: 'poem', title: 'No type of either' },
      { type: 'book' },
    ]);
    const { rows } = await review('works.csl.json', text);
    expect(rows.map(({ record }) => record)).toMatchObject([
      {
        type: 'publication',
        date: '2018-03',
        keywords: ['media', 'sea'],
        csl: { type: 'book', note: 'kept as it is' },
      },
      { type: 'publication', csl: { type: 'article' } },
      { type: 'article', number: '16' },
      null,
      null,
    ]);
    expect(rows.flatMap(({ row, problems }) => problems.map((p) => [row, p.column, p.message]))).toEqual([
      [4, 'type', 'It does not say what it is.'],
      [5, 'title', 'It is missing.'],
    ]);
  });

  it('that was written for everybody to see takes nothing away of what is restricted', async () => {
    const store = memoryRecords();
    const authority = makeRecord('authority', {
      id: 'authority-a',
      title: 'Directorate',
      contacts: [{ way: 'email', value: 'office@example.org' }],
    });
    const decided = makeRecord('case', {
      id: 'case-a',
      title: 'Case',
      persons: [{ role: 'defendant', name: 'A. B.' }],
    });
    store.putRecords({ ...NOTE, what: 'import' }, [authority, decided]);
    const open = [authority, decided].map(withoutRestricted);
    expect(JSON.stringify(open)).not.toMatch(/example\.org|A\. B\./u);
    const again = await review('open.json', JSON.stringify(open), { known: store });
    expect(again.rows.map(({ verdict }) => verdict)).toEqual(['same', 'same']);
    const csv = await review('open.csv', toRecordCsv([withoutRestricted(decided)]).replace('Case', 'Other'), {
      known: store,
      type: 'case',
    });
    expect(csv.rows[0]).toMatchObject({
      verdict: 'changed',
      record: { title: 'Other', persons: [{ name: 'A. B.' }] },
    });
  });

  it('without a row says so', async () => {
    for (const [name, text] of [
      ['a.csv', ''],
      ['b.csv', 'title,date\n'],
      ['c.json', '[]'],
    ] as const)
      await expect(review(name, text, { type: 'case' })).rejects.toThrow(/There is no row in/u);
  });

  it.each([
    ['=1+1', true],
    ['@SUM(A1)', true],
    ['+cmd|calc', true],
    ["-2+3+cmd|' /C calc'!A0", true],
    ['+SUM(A1:A9)', true],
    ['-5 degrees', false],
    ['+43 (0)1 26060-0', false],
    ['- first; second', false],
  ])('with the cell %j has a formula: %s', async (cell, formula) => {
    const { rows } = await cases(`title,facts\nA,"${cell}"\n`);
    expect(rows[0]?.verdict).toBe(formula ? 'refused' : 'new');
  });

  it('of XLSX is read as its sheet shows it', async () => {
    const field = (name: string) => ({
      name,
      type: 'string' as const,
      meaning: name,
      source: 'print' as const,
    });
    const sheet = await toWorkbook([
      {
        name: 'cases',
        meaning: '',
        fields: [field('title'), field('countries')],
        key: [],
        links: [],
        rows: [['The boat', 'MLT']],
      },
    ]);
    const read = await reviewImport({ name: 'cases.xlsx', bytes: sheet, type: 'case', known: undefined });
    expect(read.rows[0]?.record).toMatchObject({ title: 'The boat', countries: ['MLT'] });
  });

  it('that is not what its name says is refused as a whole', async () => {
    for (const [name, text] of [
      ['broken.bib', '@book{a, title={Smug'],
      ['empty.ris', 'hello'],
      ['broken.json', '[{'],
      ['object.json', '{"a": 1}'],
      ['broken.csv', 'title\n"a'],
      ['broken.xlsx', 'not a workbook'],
      ['cases.docx', ''],
    ] as const)
      await expect(review(name, text, { type: 'case' }), name).rejects.toMatchObject({ name: 'AcquisError' });
    await expect(review('cases.csv', 'title\nA\n')).rejects.toThrow(/not said what the rows/u);
    await expect(
      reviewImport({
        name: 'c.csv',
        bytes: new Uint8Array([0xff, 0xfe, 0x41]),
        type: 'case',
        known: undefined,
      }),
    ).rejects.toThrow(/UTF-8/u);
    const odd = await review(
      'odd.json',
      '[null, 3, {"type": "poem"}, {"type": "case"}, {"type": "case", "title": "A", "x": 1}]',
    );
    expect(odd.rows.map((r) => r.verdict)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });
});
