/** What was never adopted is read whole, named, and never forced into provisions. */
import { describe, expect, it } from 'vitest';
import { taken } from './reading-file.ts';

const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

describe('a document that is no adopted text', () => {
  it.each([
    [
      'draft',
      'a draft with a symbol of limited distribution',
      text(
        'A/C.3/75/L.12',
        'General Assembly',
        'Rights of ferries',
        'The General Assembly,',
        'Recalling its resolutions,',
        '1. Decides to paint ferries.',
      ),
    ],
    [
      'draft',
      'a draft resolution',
      text(
        'Ruritania and Sylvania: draft resolution',
        'The Council of River Towns,',
        'Recalling its decision,',
        '1. Decides to paint ferries.',
      ),
    ],
    [
      'draft',
      'words still in brackets',
      text(
        'The Conference of Ferries,',
        '[Recalling][Recognizing] its decision 3,',
        '1. [Decides][Agrees] to [paint] [repair] ferries [by 2032];',
        '2. [Invites Parties to report.]',
      ),
    ],
    [
      'draft',
      'options to choose from',
      text(
        'Ferries',
        'Option 1',
        '[States shall paint ferries.]',
        'Option 2',
        '[States should paint ferries.]',
      ),
    ],
    [
      'draft',
      'un projet de résolution',
      text(
        'Projet de résolution',
        'L’Assemblée générale,',
        'Rappelant ses résolutions,',
        '1. Décide de peindre les bacs.',
      ),
    ],
    [
      'draft',
      'proyecto de decisión',
      text('Proyecto de decisión', 'La Conferencia de las Partes,', '1. Decide pintar los transbordadores.'),
    ],
    [
      'draft',
      'проект резолюции',
      text('Проект резолюции', 'Генеральная Ассамблея,', '1. постановляет покрасить паромы.'),
    ],
    ['draft', 'مشروع قرار', text('مشروع قرار', 'إن الجمعية العامة،', '1- تقرر طلاء العبارات.')],
    ['draft', '决议草案', text('决议草案', '大会，', '1. 决定粉刷渡船。')],
    [
      'letter',
      'a letter to the Secretary-General',
      text(
        'Letter dated 3 May 2031 from the Permanent Representative of Ruritania addressed to the Secretary-General',
        'I have the honour to write about ferries.',
        '1. They are late.',
        '2. They are wet.',
        '(Signed) A. Bee',
      ),
    ],
    [
      'letter',
      'a letter without a title',
      text('Your ferries are late.', 'We ask you to mend them.', 'Yours sincerely,', 'A. Bee'),
    ],
    [
      'letter',
      'lettre',
      text('Lettre datée du 3 mai 2031, adressée au Président du Conseil', 'J’ai l’honneur d’écrire.'),
    ],
    ['letter', '信', text('2031年5月3日卢里塔尼亚常驻代表给秘书长的信', '谨此来信。')],
    [
      'letter',
      'письмо',
      text(
        'Письмо Постоянного представителя Руритании от 3 мая 2031 года на имя Генерального секретаря',
        'Имею честь писать.',
      ),
    ],
    ['letter', 'رسالة', text('رسالة مؤرخة 3 أيار/مايو 2031 موجهة إلى الأمين العام', 'أتشرف بأن أكتب.')],
    [
      'minutes',
      'a summary record',
      text(
        'Summary record of the 12th meeting',
        'The meeting was called to order at 10 a.m.',
        '1. The Chair said that ferries were late.',
        '2. Ms. Bee (Ruritania) said that they should be painted.',
      ),
    ],
    [
      'minutes',
      'acta resumida',
      text('Acta resumida de la 12ª sesión', '1. La Presidenta dice que los transbordadores llegan tarde.'),
    ],
    [
      'press-release',
      'a press release',
      text(
        'PRESS RELEASE',
        'Council calls for ferries',
        'GENEVA, 3 May — The Council today called for ferries.',
      ),
    ],
    ['press-release', 'communiqué de presse', text('Communiqué de presse', 'Le Conseil a demandé des bacs.')],
    [
      'budget',
      'a budget',
      text(
        'Proposed programme budget for 2032',
        'Section 3. Ferries',
        '1. The resources proposed amount to $3,000.',
        '2. Posts: two.',
      ),
    ],
    [
      'agenda',
      'an agenda',
      text('Provisional agenda', '1. Opening of the session.', '2. Adoption of the agenda.'),
    ],
  ] as const)('%s: %s', async (genre, _, source) => {
    const answer = await taken(source);
    expect(answer.genre).toBe(genre);
    expect(answer.instruments).toEqual([]);
    expect(answer.coverage.unaccounted).toBe(0);
    expect(answer.coverage.kept).toBeGreaterThan(0);
    const why = answer.findings.find(({ code }) => code === 'nothing-adopted');
    expect(why?.message).toMatch(/^This is an? .+: .+/u);
  });

  it('a page that is nothing but recommendations has provisions', async () => {
    const answer = await taken(
      text('Recommendations', '1. States should paint ferries.', '2. States should repair bridges.'),
    );
    expect(answer.genre).toBe('report');
    expect(answer.instruments[0]?.provisions.map(({ kind }) => kind)).toEqual([
      'heading',
      'recommendation',
      'recommendation',
    ]);
  });

  it('a report without recommendations has no provisions', async () => {
    const answer = await taken(
      text(
        'Report of the Secretary-General on ferries',
        'I. Introduction',
        '1. Ferries are late.',
        '2. They were late last year.',
      ),
    );
    expect(answer.genre).toBe('report');
    expect(answer.instruments).toEqual([]);
    expect(answer.findings.map(({ code }) => code)).toEqual(['nothing-adopted']);
  });
});

describe('an adopted text that looks like another document', () => {
  it.each([
    [
      'is titled as a budget',
      text(
        '75/252. Programme budget for 2021',
        'The General Assembly,',
        'Recalling its resolutions,',
        '1. Decides to adopt the budget.',
      ),
    ],
    [
      'was adopted on a draft named in its masthead',
      text(
        'Resolution adopted by the General Assembly on 11 December 2020',
        '[without reference to a Main Committee (A/75/L.1)]',
        '75/100. Ferries',
        'The General Assembly,',
        'Recalling its resolutions,',
        '1. Decides to paint ferries.',
      ),
    ],
    [
      'numbers its paragraphs in two levels',
      text(
        'Decision 4/2',
        'The Conference of the Parties,',
        'Recalling its decision 3/1,',
        '1. Endorses the recommendations of the Working Group:',
        ...['Paint', 'Repair', 'Buy', 'Sell', 'Sink'].map((verb, i) => `1.${i + 1} ${verb} ferries;`),
        '2. Requests a report.',
      ),
    ],
    [
      'quotes with letters supplied in brackets',
      text(
        '75/100. Ferries',
        'The General Assembly,',
        'Recalling that “[t]he ferry” is [sic] late [2030],',
        '1. Decides to paint ferries.',
      ),
    ],
  ])('%s', async (_, source) => {
    const answer = await taken(source);
    expect(answer.genre).toBe('resolution');
    expect(answer.instruments).toHaveLength(1);
  });
});
