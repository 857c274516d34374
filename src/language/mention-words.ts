import type { LanguageCode } from './language.ts';
import { organForms } from './organ-names.ts';

/** The words around a reference in running text that say whose text is meant, for the six official languages. */
export interface MentionWords {
  /** Articles of a treaty, rules of procedure: what is numbered in texts that are no resolutions. */
  readonly article: readonly string[];
  /** Organs whose resolutions stand in no compendium of a treaty body. */
  readonly otherOrgans: readonly string[];
  /** Words by which a body means its own decisions: "its", "Conference". */
  readonly ownOrgans: readonly string[];
  /** Words between a paragraph and the text it belongs to ("paragraph 9 of ..."). */
  readonly of: readonly string[];
  readonly report: readonly string[];
  readonly annex: readonly string[];
  /** Words before the letter of a headed division of a resolution or decision ("sect. B"). */
  readonly division: readonly string[];
  /** Before "paragraph": one of the preamble. */
  readonly preambular: readonly string[];
  /** Before "paragraph": one of the operative part. */
  readonly operative: readonly string[];
}

const phrases = (text: string): string[] => text.split('|');

export const MENTION_WORDS: Readonly<Record<LanguageCode, MentionWords>> = {
  en: {
    article: phrases('article|articles|art.|arts.|rule|rules|regulation|regulations'),
    otherOrgans: organForms('en'),
    ownOrgans: phrases('its|Conference|Conference of the Parties'),
    of: ['of', 'in'],
    report: ['report', 'reports'],
    annex: ['annex'],
    division: ['sect.', 'section'],
    preambular: ['preambular'],
    operative: ['operative'],
  },
  fr: {
    article: phrases('article|articles|art.'),
    otherOrgans: organForms('fr'),
    ownOrgans: phrases('sa|ses|Conférence|Conférence des Parties'),
    of: ['de', 'du', 'des', 'dans'],
    report: ['rapport', 'rapports'],
    annex: ['annexe'],
    division: ['sect.', 'section'],
    preambular: [],
    operative: [],
  },
  es: {
    article: phrases('artículo|artículos|art.|arts.'),
    otherOrgans: organForms('es'),
    ownOrgans: phrases('su|sus|Conferencia|Conferencia de las Partes'),
    of: ['de', 'del', 'en'],
    report: ['informe', 'informes'],
    annex: ['anexo'],
    division: ['secc.', 'sección'],
    preambular: [],
    operative: [],
  },
  ru: {
    article: phrases('статья|статьи|статье|статей|статьями|статьях'),
    otherOrgans: organForms('ru'),
    ownOrgans: phrases(
      'своем|своей|своего|свою|свое|Конференции|Конференция участников|Конференция Участников|Конференция Сторон|Конференция',
    ),
    of: [],
    report: ['доклад', 'доклада', 'докладе'],
    annex: ['приложение', 'приложения'],
    division: ['раздел', 'раздела'],
    preambular: [],
    operative: [],
  },
  ar: {
    article: phrases('المادة|المادتان|المادتين|المواد'),
    otherOrgans: organForms('ar'),
    ownOrgans: phrases('مؤتمر الأطراف|المؤتمر'),
    of: ['من', 'في'],
    report: ['تقرير', 'التقرير'],
    annex: ['المرفق'],
    division: ['الفرع'],
    preambular: [],
    operative: [],
  },
  zh: {
    article: ['条'],
    otherOrgans: organForms('zh'),
    ownOrgans: phrases('缔约方会议|其'),
    of: [],
    report: ['报告'],
    annex: ['附件'],
    division: ['节'],
    preambular: ['序言部分'],
    operative: ['执行部分'],
  },
};
