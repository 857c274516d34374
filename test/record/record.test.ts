import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  articleRecords,
  checkRecord,
  countryCodes,
  fieldsOf,
  firstDay,
  isRecordDate,
  lastDay,
  makeRecord,
  RECORD_TYPES,
  readCountry,
  recordId,
  recordJsonSchema,
  regionOf,
  statuteStatusOn,
  withoutRestricted,
  yearsOf,
} from '../../src/record/index.ts';

const trial = makeRecord('activity', {
  id: recordId('activity', 'CTOC/COP/WG.7/2018/3', '39', 'Malta'),
  title: 'Mock trial on the smuggling of migrants',
  kind: 'training',
  countries: ['MLT'],
  date: '2017-05',
  articles: ['protocol-14'],
  source: { document: 'CTOC/COP/WG.7/2018/3', paragraph: '39' },
});

describe('a record', () => {
  it('has every field, those not known empty', () => {
    expect(trial).toMatchObject({ type: 'activity', partners: [], outcome: null, count: 1, sample: false });
  });

  it('has the same id whenever the same paragraph is read, whatever its spacing and letter case', () => {
    expect(recordId('activity', 'ctoc/cop/wg.7/2018/3', 39, '  malta ')).toBe(trial.id);
    expect(recordId('statute', 'CTOC/COP/WG.7/2018/3', '39', 'Malta')).not.toBe(trial.id);
  });

  it('is refused with every fault and its field', () => {
    const check = checkRecord({
      ...trial,
      countries: ['Malta'],
      date: '2017-02-30',
      articles: ['protocol-99'],
      colour: 1,
    });
    expect(check.kind === 'refused' && check.faults.map((f) => f.field).sort()).toEqual([
      'articles.0',
      'colour',
      'countries.0',
      'date',
    ]);
    expect(checkRecord({ type: 'poem' })).toMatchObject({ kind: 'refused', faults: [{ field: 'type' }] });
    expect(checkRecord(null)).toMatchObject({ kind: 'refused' });
  });

  it('holds no HTML, no control characters and no address that runs a program', () => {
    const faulty = (fields: object) => checkRecord({ ...trial, ...fields }).kind;
    expect(faulty({ title: 'Trial <script>alert(1)</script>' })).toBe('refused');
    expect(faulty({ title: 'Trial &nbsp; in Malta' })).toBe('refused');
    expect(faulty({ outcome: 'a\u0007b' })).toBe('refused');
    expect(faulty({ source: { document: 'x', url: 'javascript:alert(1)' } })).toBe('refused');
    expect(faulty({ title: 'Persons < 18 & <https://example.org/>, 5 > 3' })).toBe('good');
  });

  it('keeps of a work what a reference manager says that is not known here', () => {
    const csl = { type: 'report', title: 'Toolkit', 'archive-place': 'Vienna' } as const;
    expect(makeRecord('publication', { id: 'publication-1', title: 'Toolkit', csl }).csl).toEqual(csl);
  });

  it('shows contact data and names to nobody unless allowed', () => {
    const authority = makeRecord('authority', {
      id: 'authority-1',
      title: 'Invented authority',
      contacts: [{ way: 'telephone', value: '+000' }],
    });
    expect(withoutRestricted(authority).contacts).toEqual([]);
    const decided = makeRecord('case', {
      id: 'case-1',
      title: 'Invented case',
      persons: [{ role: 'defendant', number: 1, name: 'A. B.' }],
    });
    expect(withoutRestricted(decided).persons).toEqual([{ ...decided.persons[0], name: null }]);
    expect(checkRecord(withoutRestricted(decided)).kind).toBe('good');
  });
});

describe('a date', () => {
  it('is as exact as it is known', () => {
    expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([firstDay('2017-05-08/2018'), lastDay('2017-05-08/2018')]).toEqual(['2017-05-08', '2018-12-31']);
    expect(yearsOf('2016-11/2018-01')).toEqual([2016, 2017, 2018]);
  });

  it('is in the calendar and ends after it begins', () => {
    for (const good of ['2017', '2017-12', '2000-02-29', '2017/2018-01'])
      expect(isRecordDate(good)).toBe(true);
    for (const bad of ['', '17', '1900-02-29', '2017-13', '2018/2017', '2017/2018/2019', '2017-5-8', '0000'])
      expect(isRecordDate(bad), bad).toBe(false);
  });

  it('tells whether a law was in force, and when it cannot tell', () => {
    const law = makeRecord('statute', {
      id: 'statute-1',
      title: 'Act',
      inForce: '2016-03',
      repealed: '2019',
    });
    const on = (day: string) => statuteStatusOn(law, day);
    expect([
      on('2016-02-29'),
      on('2016-03-10'),
      on('2018-06-01'),
      on('2019-06-01'),
      on('2020-01-01'),
    ]).toEqual(['not-yet-in-force', 'unknown', 'in-force', 'unknown', 'repealed']);
  });
});

describe('a country', () => {
  const codeOf = (name: string) => {
    const reading = readCountry(name);
    return reading.kind === 'country' ? reading.code : reading.kind;
  };

  it('is known by code and by its names in six languages', () => {
    expect(
      [
        'MLT',
        'mlt',
        'Malta',
        'the Gambia',
        'Congo',
        'Côte d’Ivoire',
        'Viet Nam',
        'Allemagne',
        'España',
        'Россия',
        'مصر',
        '中国',
      ].map(codeOf),
    ).toEqual(['MLT', 'MLT', 'MLT', 'GMB', 'COG', 'CIV', 'VNM', 'DEU', 'ESP', 'RUS', 'EGY', 'CHN']);
  });

  it('is asked for when a name is a former one, and never guessed when it is none', () => {
    expect(readCountry('Swaziland')).toMatchObject({
      kind: 'former',
      former: { codes: ['SWZ'], until: 2018 },
    });
    expect(readCountry('Serbia and Montenegro')).toMatchObject({ former: { codes: ['SRB', 'MNE'] } });
    expect(readCountry('Maltaa')).toMatchObject({ kind: 'unknown', near: ['Malta'] });
    expect(codeOf('Atlantis')).toBe('unknown');
  });

  it('is in one region of the world', () => {
    expect(countryCodes().filter((code) => regionOf(code) === undefined)).toEqual(['ATA']);
  });
});

describe('the schema', () => {
  it('gives every type its fields for forms and columns', () => {
    const fields = fieldsOf('case');
    expect(fields.find((f) => f.name === 'means')).toMatchObject({
      kind: 'choice',
      list: true,
      choices: ['land', 'sea', 'air'],
    });
    expect(fields.filter((f) => f.required).map((f) => f.name)).toEqual(['type', 'id', 'title']);
    for (const type of RECORD_TYPES)
      for (const field of fieldsOf(type)) expect(field.title, `${type}.${field.name}`).not.toBe(field.name);
  });

  it('is the one that docs/formats shows, and takes what the program makes', () => {
    expect(readFileSync('docs/formats/record.schema.json', 'utf8')).toBe(recordJsonSchema());
    const fits = new Ajv2020({ strict: false }).compile(JSON.parse(recordJsonSchema()) as object);
    for (const record of [trial, ...articleRecords()])
      expect(fits(record), JSON.stringify(fits.errors)).toBe(true);
    expect(articleRecords().find((a) => a.id === 'article-protocol-18')?.title).toBe(
      'Return of smuggled migrants',
    );
  });
});
