/**
 * Headings of the columns of a table of recommendations or of a thematic list, and the word before a topic, in the six
 * languages together: a table is often headed in another language than it is written in.
 */
export type ColumnRole = 'number' | 'text' | 'states' | 'response' | 'topic' | 'reference' | 'other';

const COLUMNS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'number',
    /^(?:#|№|n[o°º]?\.?|nos?\.|num(?:ber|éro|ero)?\.?|nº|nombre|номер|п\/п|№ п\/п|الرقم|رقم|编号|序号|号|(?:rec(?:ommendation|ommandation|omendación)?s?|para(?:graph|graphe)?|párrafo)\.?\s*(?:no|number|#|n[o°º]|num)\b\.?.*|(?:numéro|número|nº|n°) de(?: la)? (?:recommandation|recomendación)|номер рекомендации|رقم التوصية|建议编号|建议序号|para(?:graph)?s?\.?|rec\.?)$/iu,
  ],
  [
    'response',
    /position|response|status|accept|support|réponse|suite donnée|respuesta|posici[oó]n|postura|estado de la|позиция|ответ|статус|الموقف|موقف|الرد|الحالة|立场|回应|答复|状态/iu,
  ],
  [
    'topic',
    /theme|topic|subject|issue|cluster|thematic|thème|sujet|domaine|tema|asunto|ámbito|тема|вопрос|область|الموضوع|موضوع|المجال|主题|专题|议题|领域/iu,
  ],
  [
    'states',
    /(?:recommending|proposing)|^(?:member )?(?:states?|countr(?:y|ies)|delegations?|by|made by|from|source|author)\b|^(?:États?|pays|auteurs?|délégations?)(?!\p{L})|^(?:Estados?|país(?:es)?|autor(?:es)?|delegaci)(?!\p{L})|^(?:государств|стран|делегац|автор)|^(?:الدولة|الدول|البلد|الوفد)|^(?:国家|提出国|推荐国|提议国|代表团)/iu,
  ],
  ['text', /recomm|recomend|рекоменд|توصي|建议|^text|^texte|^texto|^текст|^النص|^paragraph text|^案文/iu],
  [
    'reference',
    /^(?:refs?\.?|references?|sources?|paragraphs?|paras?\.?|références?|paragraphes?|referencias?|párrafos?|ссылк|пункт|المرجع|المراجع|الفقر|参考|段)/iu,
  ],
];

/** What a column holds, by its heading. */
export function columnRole(heading: string): ColumnRole {
  const plain = heading.replace(/\s+/gu, ' ').trim();
  if (plain.length > 120) return 'other';
  return COLUMNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** "Theme: Right to health" names a topic; the second group is its name. */
export const TOPIC_PREFIX =
  /^((?:(?:main|sub|broader)[- ]?)?(?:theme|topic|cluster|issue|subject)|(?:human )?rights? or area|thematic area|droit ou domaine|domaine|derecho o ámbito|ámbito|(?:sous-)?thème|(?:sub)?tema|(?:под)?тема|الموضوع(?: الفرعي)?|(?:分|子)?(?:主题|专题))\s*(?:[\dIVX]{1,4}\s*)?[:：\u2013\u2014-]\s*(\S.*)$/isu;

/** The title of a list that takes recommendations topic by topic. */
export const THEMATIC_TITLE =
  /thematic (?:list|index|compilation)|(?:list|index|matrix|compilation) of (?:the )?(?:recommendations|topics)|by (?:theme|topic)|liste thématique|index (?:thématique|temático)|par thème|lista temática|por temas?|тематическ(?:ий|ого|ая) (?:перечень|список|указатель)|القائمة المواضيعية|قائمة مواضيعية|专题(?:清单|索引|列表)|主题(?:清单|索引|列表)/iu;
