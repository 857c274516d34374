/** A made-up resolution in six languages, broken into pages in five ways: every paragraph whole, no character lost. */
import { expect, it } from 'vitest';
import { segmentFile } from '../../src/compendium/index.ts';
import { readAkn, readAknMeta } from '../../src/source/index.ts';
import { pagedRendering } from '../elsewhere/paged-rendering.ts';
import {
  allText,
  charactersApart,
  paragraphsFound,
  paragraphsOfXml,
  rendered,
} from '../elsewhere/segment-measures.ts';

const WORDS = {
  en: [
    'The General Assembly,',
    'Recalling its resolution on the bridges of the town',
    'Decides to look at the bridges of the town',
    '.',
    ',',
    ';',
  ],
  fr: [
    'L’Assemblée générale,',
    'Rappelant sa résolution sur les ponts de la ville',
    'Décide d’examiner les ponts de la ville',
    '.',
    ',',
    ';',
  ],
  es: [
    'La Asamblea General,',
    'Recordando su resolución sobre los puentes de la ciudad',
    'Decide examinar los puentes de la ciudad',
    '.',
    ',',
    ';',
  ],
  ru: [
    'Генеральная Ассамблея,',
    'ссылаясь на свою резолюцию о мостах города',
    'постановляет рассмотреть мосты города',
    '.',
    ',',
    ';',
  ],
  ar: [
    'إن الجمعية العامة،',
    'إذ تشير إلى قرارها بشأن جسور المدينة',
    'تقرر أن تنظر في جسور المدينة',
    '.',
    '،',
    '؛',
  ],
  zh: ['大会，', '回顾其关于城市桥梁的决议', '决定审议城市的桥梁', '。', '，', '；'],
} as const;

it.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('%s', async (language) => {
  const [formula, recital, decision, stop, comma, semicolon] = WORDS[language];
  const more = (words: string, times: number): string =>
    Array.from({ length: times }, (_, i) => `${words} ${i + 7}`).join(language === 'zh' ? '' : ' ');
  const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><preamble><formula><p>${formula}</p></formula>${Array.from(
    { length: 14 },
    (_, i) => `<container><p>${more(recital, (i % 5) + 2)}${comma}</p></container>`,
  ).join('')}</preamble><mainBody>${Array.from(
    { length: 30 },
    (_, i) =>
      `<paragraph><num>${i + 1}${language === 'ar' ? ' -' : '.'}</num><content><p>${more(decision, (i % 7) + 2)}${i === 29 ? stop : semicolon}</p></content></paragraph>`,
  ).join('')}</mainBody></statement></akomaNtoso>`;
  const source = await readAkn('made-up.xml', Buffer.from(xml));
  const wanted = paragraphsOfXml(await readAknMeta('made-up.xml', Buffer.from(xml)));
  for (const look of [0, 1, 2, 3, 4]) {
    const text = pagedRendering(source, 'A/RES/95/3', 'Repair of bridges', look);
    const answer = await segmentFile('made-up.txt', Buffer.from(text), { language });
    expect(paragraphsFound(answer), `look ${look}`).toEqual(wanted);
    expect(answer.coverage.unaccounted).toBe(0);
    // A title alone is a head only where it comes back or stands in the masthead, which this document has none of.
    if (look !== 4) expect(charactersApart(allText(answer), rendered(source)), `look ${look}`).toBe(0);
  }
});
