/** Resolutions that nobody adopted, as AKN4UN files are published: counted containers, notes inside text, links as `<a>`. */
import type { FolderFiles } from '../../src/compendium/index.ts';
import { AcquisError } from '../../src/finding/index.ts';

type Language = 'en' | 'ar' | 'fr';

export interface Invented {
  /** `90/10`. */
  readonly number: string;
  readonly language: Language;
  readonly title: string;
  readonly preamble: readonly string[];
  /** `1. Text`, or a list with its points behind it. */
  readonly operative: readonly (string | readonly [string, ...string[]])[];
}

const WORDS = {
  en: {
    code: 'eng',
    formula: 'The General Assembly',
    cover: 'Resolution adopted by the General Assembly on 10 December 2035',
  },
  fr: {
    code: 'fra',
    formula: 'L’Assemblée générale',
    cover: 'Résolution adoptée par l’Assemblée générale le 10 décembre 2035',
  },
  ar: {
    code: 'ara',
    formula: 'إن الجمعية العامة',
    cover: 'قرار اتخذته الجمعية العامة في 10 كانون الأول/ديسمبر 2035',
  },
} as const;
const POINTS = { en: ['(a)', '(b)', '(c)'], fr: ['a)', 'b)', 'c)'], ar: ['(أ)', '(ب)', '(ج)'] } as const;

export function akn({ number, language, title, preamble, operative }: Invented): string {
  const { code, formula, cover } = WORDS[language];
  const symbol = `A/RES/${number}`;
  const containers = preamble.map(
    (text, at) => `<container name="Recalling" eId="container_${at + 2}"><p>${text}</p></container>`,
  );
  const paragraphs = operative.map((entry, at) => {
    const [text, ...points] = typeof entry === 'string' ? [entry] : entry;
    const [, num = '', words = ''] = /^(\S+(?: -)?) (.*)$/su.exec(text ?? '') ?? [];
    const list = points.map(
      (point, n) =>
        `<point eId="list_1__point_${n}"><num>${POINTS[language][n] ?? ''}</num><content><p>${point}</p></content></point>`,
    );
    const body =
      list.length === 0
        ? `<content><p>${words}</p></content>`
        : `<list eId="list_${at}"><intro><p>${words}</p></intro>${list.join('')}</list>`;
    return `<paragraph eId="para_${at + 13}"><num>${num}</num>${body}</paragraph>`;
  });
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#x">
<FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unga/2035-12-10/${number.replace('/', '-')}/!main/"/><FRBRuri value="/akn/un/statement/deliberation/unga/2035-12-10/${number.replace('/', '-')}/"/><FRBRdate date="2035-12-10" name="adoption"/><FRBRauthor href="ga"/><FRBRcountry value="un"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="${code}"/></FRBRExpression></identification></meta>
<coverPage><p><docNumber refersTo="#symbol">${symbol}</docNumber></p><p><docTitle>${cover}</docTitle></p></coverPage>
<preface><p><docNumber>${number}.</docNumber> <docTitle refersTo="#resolutionTitle">${title}</docTitle></p></preface>
<preamble><formula name="enactingFormula" eId="formula_1"><p>${formula}${language === 'ar' ? '،' : ','}</p></formula>${containers.join('')}</preamble>
<mainBody>${paragraphs.join('')}</mainBody></statement></akomaNtoso>`;
}

export const english: Invented = {
  number: '90/10',
  language: 'en',
  title: 'Wells',
  preamble: [
    'Recalling its resolution <a href="https://undocs.org/en/A/RES/90/9">90/9</a> of 3 October 2035,',
    'Noting the report of the Secretary-General on wells,<authorialNote marker="1" eId="n1"><p>A/90/7.</p></authorialNote>',
  ],
  operative: [
    '1. Urges States to keep wells clean;',
    ['2. Requests the Secretary-General:', 'To count the wells of 2036;', 'To report on them;'],
    '3. Decides to remain seized of the matter.',
  ],
};

export const french: Invented = {
  number: '90/10',
  language: 'fr',
  title: 'Puits',
  preamble: [
    'Rappelant sa résolution 90/9 du 3 octobre 2035,',
    'Prenant note du rapport du Secrétaire général sur les puits,',
  ],
  operative: [
    '1. Engage les États à garder les puits propres ;',
    ['2. Prie le Secrétaire général :', 'De compter les puits de 2036 ;', 'D’en rendre compte ;'],
    '3. Décide de rester saisie de la question.',
  ],
};

/** Lacks the second point of paragraph 2. */
export const arabic: Invented = {
  number: '90/10',
  language: 'ar',
  title: 'الآبار',
  preamble: [
    'إذ تشير إلى قرارها 90/9 المؤرخ 3 تشرين الأول/أكتوبر 2035،',
    'وإذ تحيط علما بتقرير الأمين العام عن الآبار،',
  ],
  operative: [
    '1 - تحث الدول على إبقاء الآبار نظيفة؛',
    ['2 - تطلب إلى الأمين العام:', 'أن يحصي آبار عام 2036؛'],
    '3 - تقرر أن تبقي المسألة قيد نظرها.',
  ],
};

export const earlier: Invented = {
  number: '90/9',
  language: 'en',
  title: 'Water',
  preamble: ['Recalling the need for water,'],
  operative: ['1. Decides to speak of wells at its next meeting.'],
};

export const RECORD = {
  symbol: 'A/RES/90/10',
  agenda_item: 'Agenda item 4',
  agenda_item_name: 'Water for all',
  committee: 'N.A.',
  adoption_type: 'Recorded vote',
  MS_in_favour_count: '2',
  MS_in_favour: ['ATLANTIS', 'LEMURIA'],
  MS_against_count: '0',
  subjects: [
    ['WELLS', 'UNBIS Thesaurus'],
    ['WATER', 'UNBIS Thesaurus'],
  ],
};

/** A folder that is no more than a list; a file that is null may not be read. */
export const folderOf = (files: Readonly<Record<string, string | null>>): FolderFiles => ({
  name: 'a folder',
  list: () => Object.keys(files).sort(),
  read: (path) => {
    const text = files[path];
    if (text === null)
      throw new AcquisError('file-unreadable', `${path} could not be read (permission denied).`);
    return text === undefined ? undefined : Buffer.from(text);
  },
});

export const FOLDER = {
  'English/90_10_E.xml': akn(english),
  'French/90_10_F.xml': akn(french),
  'Arabic/90_10_A.xml': akn(arabic),
  'English/90_9_E.xml': akn(earlier),
  'metadata.json': JSON.stringify(RECORD),
};
