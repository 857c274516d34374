/** What the links to a document for print are called. */
import type { InSixLanguages } from './catalogue.ts';

export interface PrintWords {
  readonly word: string;
  readonly pdf: string;
}

export const PRINT: InSixLanguages<PrintWords> = {
  en: { word: 'Download as Word', pdf: 'Download as PDF' },
  fr: { word: 'Télécharger au format Word', pdf: 'Télécharger au format PDF' },
  es: { word: 'Descargar en Word', pdf: 'Descargar en PDF' },
  ru: { word: 'Скачать в формате Word', pdf: 'Скачать в формате PDF' },
  ar: { word: 'تنزيل بصيغة Word', pdf: 'تنزيل بصيغة PDF' },
  zh: { word: '下载 Word 文件', pdf: '下载 PDF 文件' },
};
