import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions, resolveMention } from '../../src/cite/index.ts';
import type { LanguageCode } from '../../src/language/index.ts';
import { BODIES, provision, WORLD } from './world.ts';

const found = (text: string, language?: LanguageCode) =>
  findMentions(text, language).map(({ start, end, ...rest }) => ({
    ...rest,
    exact: text.slice(start, end) === rest.text,
  }));
const brief = (text: string, language?: LanguageCode) =>
  findMentions(text, language).map((m) => `${m.kind}: ${m.text}`);

describe('mentions in running text', () => {
  it.each([
    ['Bearing in mind recommendation 11, States parties should', ['recommendation: recommendation 11']],
    [
      'received pursuant to subparagraphs (g) and (k) above;',
      ['subparagraph: subparagraphs (g) and (k) above'],
    ],
    ['working group established in paragraph 9 above should hold', ['paragraph: paragraph 9 above']],
    ['countries of the initiative (see para. 3 above), including', ['paragraph: para. 3 above']],
    ['and recalling its decision 4/5 of 17 October 2008,', ['decision: its decision 4/5 of 17 October 2008']],
    ['Recalling that, in its resolution 5/3, the Conference established', ['resolution: its resolution 5/3']],
    [
      'in accordance with Conference resolution 9/1, with the input',
      ['resolution: Conference resolution 9/1'],
    ],
    [
      'General Assembly resolution 55/25, annex I.',
      ['resolution: General Assembly resolution 55/25, annex I'],
    ],
    [
      'adopted Security Council resolution 2380 (2017), in which',
      ['resolution: Security Council resolution 2380 (2017)'],
    ],
    ['adopted resolution 2380 (2017), in which', ['resolution: resolution 2380 (2017)']],
    [
      'recommendations contained in paragraphs 52 and 53 of the report on the meeting of the Working Group on the Smuggling of Migrants;',
      [
        'report: paragraphs 52 and 53 of the report on the meeting of the Working Group on the Smuggling of Migrants',
      ],
    ],
    [
      'pursuant to articles 12 and 13 of the Smuggling of Migrants Protocol, ensuring',
      ['article: articles 12 and 13 of the Smuggling of Migrants Protocol'],
    ],
    [
      'with article 6, paragraph 1, of the Smuggling of Migrants Protocol, including',
      ['article: article 6, paragraph 1, of the Smuggling of Migrants Protocol'],
    ],
    [
      'with article 33, paragraph 2 (c), of the Convention, with',
      ['article: article 33, paragraph 2 (c), of the Convention'],
    ],
    ['under paragraph 2 of article 6 of the Protocol', ['article: paragraph 2 of article 6 of the Protocol']],
    [
      '²General Assembly resolution 55/25, annex III.',
      ['resolution: General Assembly resolution 55/25, annex III'],
    ],
    [
      'and rule 2, paragraph 2, of the rules of procedure',
      ['article: rule 2, paragraph 2, of the rules of procedure'],
    ],
    ['smuggled migrants (article 16);', ['article: article 16']],
    [
      'as set out in paragraph 3 of the Global Plan of Action',
      ['elsewhere: paragraph 3 of the Global Plan of Action'],
    ],
    [
      'set out in paragraph 15 of its resolution 6/3, and',
      ['resolution: paragraph 15 of its resolution 6/3'],
    ],
    ['as decided in resolution 6/3, paragraph 9 (a), and', ['resolution: resolution 6/3, paragraph 9 (a)']],
    ['Ibid., vol. 2241, No. 39574.', ['ibid: Ibid.']],
    ['A/CONF.213/18, chap. I, resolution 1.', ['symbol: A/CONF.213/18, chap. I, resolution 1']],
    ['see CTOC/COP/WG.7/2012/6, paras. 52 and 53.', ['report: CTOC/COP/WG.7/2012/6, paras. 52 and 53']],
    ['CTOC/COP/2008/8.', ['symbol: CTOC/COP/2008/8']],
    ['in accordance with decision 1/6 and the present decision or in complying', ['decision: decision 1/6']],
    [
      'the implementation of the present resolution; this paragraph would not include; 24 hours; vol. 2225, No. 39574',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
    expect(found(text).every((m) => m.exact)).toBe(true);
  });

  it('read each number of a list of resolutions with its date', () => {
    const [mention] = findMentions(
      'its resolutions 46/152 of 18 December 1991, 60/1 of 16 September 2005 and 69/193 on crime',
    );
    expect(mention).toMatchObject({
      kind: 'resolution',
      organ: 'its',
      numbers: [
        { number: '46/152', date: '18 December 1991' },
        { number: '60/1', date: '16 September 2005' },
        { number: '69/193', date: null },
      ],
    });
  });

  it.each<[LanguageCode, string, string[]]>([
    [
      'fr',
      'créé au paragraphe 9 ci-dessus, la résolution 55/25 de l’Assemblée générale, annexe I',
      ['paragraph: paragraphe 9 ci-dessus', 'resolution: résolution 55/25 de l’Assemblée générale, annexe I'],
    ],
    [
      'es',
      'establecido en el párrafo 9 supra y su decisión 4/5 de 17 de octubre de 2008',
      ['paragraph: párrafo 9 supra', 'decision: su decisión 4/5 de 17 de octubre de 2008'],
    ],
    [
      'ru',
      'учрежденной в пункте 9 выше, статья 6 Протокола',
      ['paragraph: пункте 9 выше', 'article: статья 6 Протокола'],
    ],
    ['ar', 'المنشأ في الفقرة 9 أعلاه', ['paragraph: الفقرة 9 أعلاه']],
    ['zh', '上文第9段设立的工作组，第6/3号决议', ['paragraph: 上文第9段', 'resolution: 第6/3号决议']],
  ])('in %s: %s', (language, text, expected) => {
    expect(brief(text, language)).toEqual(expected);
  });
});

describe('a mention', () => {
  const look = (text: string, from: string) => {
    const [mention] = findMentions(text);
    if (!mention) throw new Error('nothing was found');
    const { status, refs, reason, instrument } = resolveMention(mention, provision(from), WORLD, {
      bodies: BODIES,
    });
    return { status, refs, reason, ...(instrument ? { instrument } : {}) };
  };

  it.each([
    ['Bearing in mind recommendation 11,', 'A.IV.12', ['A.IV.11']],
    ['pursuant to subparagraphs (g) and (k) above', 'B.II.m', ['B.II.g', 'B.II.k']],
    ['established in paragraph 9 above', 'B.V.22', ['B.V.9']],
    ['mentioned in subparagraph (iii) below', 'B.II.n', ['B.II.n.iii']],
    [
      'paragraphs 52 and 53 of the report on the meeting of the Working Group on the Smuggling of Migrants',
      'B.VI.15',
      ['A.I.49', 'A.I.50'],
    ],
    ['paragraph 27 of CTOC/COP/WG.7/2015/6', 'B.VII.2', ['A.III.23']],
    ['CTOC/COP/WG.7/2015/6, paras. 27 and 28', 'B.VII.2', ['A.III.23', 'A.III.24']],
  ])('%s in %s', (text, from, refs) => {
    expect(look(text, from)).toEqual({ status: 'resolved', refs, reason: null });
  });

  it('of a decision of the same body leads to its paragraphs', () => {
    expect(look('its decision 4/5 of 17 October 2008', 'B.V.PP.1')).toEqual({
      status: 'resolved',
      refs: ['B.IV.a', 'B.IV.j'],
      reason: null,
      instrument: '4/5',
    });
    expect(look('paragraph 15 of its resolution 6/3', 'B.VII.2')).toEqual({
      status: 'resolved',
      refs: ['B.VI.15'],
      reason: null,
      instrument: '6/3',
    });
  });

  it('that says "above" must not point below', () => {
    expect(look('established in paragraph 23 above', 'B.V.22')).toMatchObject({
      status: 'unresolved',
      reason: 'paragraph 23 stands below, not above',
    });
    expect(look('established in paragraph 22 above', 'B.V.22')).toMatchObject({ status: 'unresolved' });
    expect(look('established in paragraph 9 below', 'B.V.22')).toMatchObject({
      status: 'unresolved',
      reason: 'paragraph 9 stands above, not below',
    });
  });

  it('of a paragraph that is not there says which', () => {
    expect(look('recommendation 99', 'A.IV.12')).toEqual({
      status: 'unresolved',
      refs: [],
      reason: 'this text has no recommendation 99',
    });
    expect(look('subparagraphs (g) and (z) above', 'B.II.m')).toMatchObject({
      reason: 'this text has no subparagraph (z)',
    });
    expect(look('decision 6/3', 'B.V.1')).toMatchObject({
      status: 'unresolved',
      reason: '6/3 is a resolution, not a decision',
    });
  });

  it('of a report is ambiguous when more than one meeting came before', () => {
    expect(look('paragraph 12 of the report on the meeting of the Working Group', 'B.VII.2')).toMatchObject({
      status: 'ambiguous',
      refs: ['A.I.9', 'A.III.8'],
    });
  });

  it.each([
    ['General Assembly resolution 55/25, annex I', 'a resolution of the General Assembly'],
    ['Conference resolution 9/1', '9/1 not in this edition'],
    ['article 6 of the Protocol', 'an article or rule of another text'],
    ['CTOC/COP/2008/8', 'CTOC/COP/2008/8 not in this edition'],
    ['Ibid.', 'the source of the note before'],
  ])('%s leads out of the edition', (text, reason) => {
    expect(look(text, 'B.VI.1')).toEqual({ status: 'external', refs: [], reason });
  });
});

it('finds the internal mentions of the 2024 compendium and no others', () => {
  const text = readFileSync(
    new URL('../../corpora/som/sources/2024-compendium-and-index.txt', import.meta.url),
    'utf8',
  );
  const book = text.slice(0, text.indexOf('THEMATIC INDEX'));
  const internal = findMentions(book).filter(
    (m) => m.kind === 'paragraph' || m.kind === 'subparagraph' || m.kind === 'recommendation',
  );
  expect(internal.map((m) => m.text)).toEqual([
    'recommendation 11',
    'subparagraphs (g) and (k) above',
    'paragraph 9 above',
  ]);
});
