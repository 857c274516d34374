/** What the links to a document for print are called. */
import type { InSixLanguages } from './catalogue.ts';

export interface PrintWords {
  readonly word: string;
  readonly pdf: string;
  /** @param all how many there are, with its noun */
  readonly firstOf: (shown: number, all: string) => string;
}

export const PRINT: InSixLanguages<PrintWords> = {
  en: {
    word: 'Download as Word',
    pdf: 'Download as PDF',
    firstOf: (shown, all) => `The first ${shown} of ${all}`,
  },
  fr: {
    word: 'Télécharger au format Word',
    pdf: 'Télécharger au format PDF',
    firstOf: (shown, all) => `Les ${shown} premiers sur ${all}`,
  },
  es: {
    word: 'Descargar en Word',
    pdf: 'Descargar en PDF',
    firstOf: (shown, all) => `Los primeros ${shown} de ${all}`,
  },
  ru: {
    word: 'Скачать в формате Word',
    pdf: 'Скачать в формате PDF',
    firstOf: (shown, all) => `Первые ${shown}; всего ${all}`,
  },
  ar: {
    word: 'تنزيل بصيغة Word',
    pdf: 'تنزيل بصيغة PDF',
    firstOf: (shown, all) => `أول ${shown} من أصل ${all}`,
  },
  zh: {
    word: '下载 Word 文件',
    pdf: '下载 PDF 文件',
    firstOf: (shown, all) => `共${all}，此处为前${shown}段`,
  },
};
