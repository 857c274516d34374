import { LANGUAGES, MENTION_WORDS } from '../language/index.ts';
import { SPACES } from '../text/index.ts';
import { citationWords } from './citation-words.ts';
import { alternatives, perLanguage } from './scan.ts';

/** The patterns by which resolutions and decisions are found in running text, for each language. */
const NUMBER =
  '(?:\\d{1,3}/\\d{1,4}(?:\\s?[A-Z](?![\\p{L}]))?|\\d{1,4} \\((?:19|20)\\d\\d\\)|\\d{3,4} \\([IVXL]+\\))(?![\\p{N}/])';
export const instrumentNumber = new RegExp(NUMBER, 'uy');

export const instrumentPatterns = perLanguage((language) => {
  const w = citationWords(language);
  const data = LANGUAGES[language];
  const { of, annex } = MENTION_WORDS[language];
  const organ = `(?:(?<own>${w.ownOrgan})|(?<other>${w.otherOrgan}))`;
  const kind = `(?:(?<res>${alternatives(data.resolution)})|(?<dec>${alternatives(data.decision)}))`;
  const between = `(?:\\s+(?:(?<innerOwn>${w.ownOrgan})|(?<innerOther>${w.otherOrgan})))?`;
  const head =
    language === 'zh'
      ? `${organ}?第?(?=(?<number>${NUMBER})号?${kind})`
      : `${w.before}(?:${organ}[${SPACES}]+)?${kind}${w.after}${between}[${SPACES}]+(?=\\d)`;
  const link = of.length > 0 ? `(?:${alternatives([...of, 'du', 'المؤرخ'])})\\s+` : '(?:от\\s+)?';
  const month = alternatives(data.months);
  return {
    /** Everything before the first number. */
    head: new RegExp(head, 'giu'),
    headHere: new RegExp(head, 'yiu'),
    /** "resolution 6/3, paragraph 9", "decision 4/5 (j)". */
    places: new RegExp(`(?:[,،]?\\s+(?:${w.operative}\\s+)?${w.paragraph}${w.after}\\s+|\\s+(?=\\())`, 'uyi'),
    /** "résolution 55/25 de l’Assemblée générale". */
    organAfter: new RegExp(`\\s+(?:${w.of}\\s+)?(?:the\\s+|la\\s+|l[’'])?${organ}${w.after}`, 'uyi'),
    date: new RegExp(`\\s+${link}(?<date>\\d{1,2}\\s+(?:de\\s+)?(?:${month})\\s+(?:de\\s+)?\\d{4})`, 'uyi'),
    annex: new RegExp(
      `[,،]\\s*(?:${alternatives(annex)})(?:es)?(?!\\p{L})(?:\\s+(?<annex>[IVXLC]+)(?!\\p{L}))?`,
      'uyi',
    ),
  };
});
