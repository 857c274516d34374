/** What the page of downloads says. */
import type { InSixLanguages } from './catalogue.ts';

export interface DownloadsWords {
  readonly title: string;
  readonly lead: string;
  readonly book: string;
  readonly data: string;
  readonly file: string;
  readonly holds: string;
  readonly size: string;
}

export const DOWNLOADS: InSixLanguages<DownloadsWords> = {
  en: {
    title: 'Downloads',
    lead: 'The book to print or to go on working in, and the data behind these pages. All carry the same references.',
    book: 'The book',
    data: 'The data',
    file: 'File',
    holds: 'What it holds',
    size: 'Size',
  },
  fr: {
    title: 'Téléchargements',
    lead: 'Le livre à imprimer ou à retravailler, et les données de ces pages. Tous portent les mêmes renvois.',
    book: 'Le livre',
    data: 'Les données',
    file: 'Fichier',
    holds: 'Contenu',
    size: 'Taille',
  },
  es: {
    title: 'Descargas',
    lead: 'El libro para imprimir o seguir trabajando, y los datos de estas páginas. Todos llevan las mismas remisiones.',
    book: 'El libro',
    data: 'Los datos',
    file: 'Archivo',
    holds: 'Contenido',
    size: 'Tamaño',
  },
  ru: {
    title: 'Загрузки',
    lead: 'Книга для печати или дальнейшей работы и данные этих страниц. Отсылки везде одни и те же.',
    book: 'Книга',
    data: 'Данные',
    file: 'Файл',
    holds: 'Содержание',
    size: 'Размер',
  },
  ar: {
    title: 'التنزيلات',
    lead: 'الكتاب للطباعة أو لمواصلة العمل عليه، والبيانات التي وراء هذه الصفحات. وتحمل كلها الإحالات نفسها.',
    book: 'الكتاب',
    data: 'البيانات',
    file: 'الملف',
    holds: 'المحتوى',
    size: 'الحجم',
  },
  zh: {
    title: '下载',
    lead: '可打印或继续编辑的书，以及这些页面背后的数据。各处参引一致。',
    book: '书',
    data: '数据',
    file: '文件',
    holds: '内容',
    size: '大小',
  },
};
