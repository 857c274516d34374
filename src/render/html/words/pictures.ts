/** What the maps, the pictures and the totals say. */
import type { InSixLanguages } from './catalogue.ts';

export interface PictureWords {
  readonly whereIs: (name: string) => string;
  readonly mapNote: string;
  readonly mapTitle: string;
  readonly mapOf: (countries: string, records: string) => string;
  readonly record: string;
  readonly country: string;
  readonly legend: string;
  readonly overTime: string;
  readonly noDate: (n: string) => string;
  readonly topicsByType: string;
  readonly topicsByTypeNote: string;
  readonly topic: string;
  readonly totals: string;
  readonly totalsNote: string;
  readonly stated: string;
  readonly addsUp: string;
  readonly why: string;
  readonly noTotals: string;
  readonly coverageLead: string;
  readonly coverageNone: string;
  readonly uncovered: (n: string, of: string) => string;
  readonly statuteOn: string;
  readonly noStatuteOn: string;
}

export const PICTURES: InSixLanguages<PictureWords> = {
  en: {
    whereIs: (name) => `Map: ${name} and its neighbours`,
    mapNote:
      'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
    mapTitle: 'Records by country',
    mapOf: (countries, records) =>
      `World map: ${records} on ${countries} countries; the table has the numbers.`,
    record: 'Records',
    country: 'Country',
    legend: 'Records',
    overTime: 'Records over time',
    noDate: (n) => `${n} without a date.`,
    topicsByType: 'Topics by type of record',
    topicsByTypeNote: 'Records tied to a topic, and in brackets those only suggested for it by shared words.',
    topic: 'Topic',
    totals: 'What the reports count, and what the records add up to',
    totalsNote:
      'The sums that a report states, in its words, beside those of the activities read from it. The difference is explained, not evened out.',
    stated: 'The report says',
    addsUp: 'Records',
    why: 'Why they differ',
    noTotals: 'No report of this corpus states a sum.',
    coverageLead:
      'Which articles are implemented by a recorded statute, country by country. An empty cell says that no statute is recorded, not that there is none.',
    coverageNone: 'No recorded statute is tied to an article yet. Statutes of these countries are recorded:',
    uncovered: (n, of) => `${n} of ${of} articles without a recorded statute`,
    statuteOn: 'statute recorded',
    noStatuteOn: 'none recorded',
  },
  fr: {
    whereIs: (name) => `Carte : ${name} et ses voisins`,
    mapNote:
      'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle par l’Organisation des Nations Unies.',
    mapTitle: 'Notices par pays',
    mapOf: (countries, records) =>
      `Carte du monde : ${records} sur ${countries} pays ; le tableau donne les nombres.`,
    record: 'Notices',
    country: 'Pays',
    legend: 'Notices',
    overTime: 'Notices dans le temps',
    noDate: (n) => `${n} sans date.`,
    topicsByType: 'Sujets par type de notice',
    topicsByTypeNote:
      'Notices liées à un sujet et, entre parenthèses, celles qui ne sont que suggérées par des mots communs.',
    topic: 'Sujet',
    totals: 'Ce que comptent les rapports et ce que totalisent les notices',
    totalsNote:
      'Les totaux qu’un rapport énonce, dans ses mots, à côté de ceux des activités qui en sont tirées. L’écart est expliqué, non corrigé.',
    stated: 'Le rapport dit',
    addsUp: 'Notices',
    why: 'Pourquoi ils diffèrent',
    noTotals: 'Aucun rapport de ce corpus n’énonce de total.',
    coverageLead:
      'Quels articles une loi enregistrée met en œuvre, pays par pays. Une case vide dit qu’aucune loi n’est enregistrée, non qu’il n’y en a pas.',
    coverageNone:
      'Aucune loi enregistrée n’est encore liée à un article. Des lois de ces pays sont enregistrées :',
    uncovered: (n, of) => `${n} articles sur ${of} sans loi enregistrée`,
    statuteOn: 'loi enregistrée',
    noStatuteOn: 'aucune',
  },
  es: {
    whereIs: (name) => `Mapa: ${name} y sus vecinos`,
    mapNote:
      'Los límites y los nombres que figuran en este mapa, y las denominaciones empleadas en él, no implican aprobación o aceptación oficial por las Naciones Unidas.',
    mapTitle: 'Registros por país',
    mapOf: (countries, records) =>
      `Mapa del mundo: ${records} sobre ${countries} países; la tabla da los números.`,
    record: 'Registros',
    country: 'País',
    legend: 'Registros',
    overTime: 'Registros en el tiempo',
    noDate: (n) => `${n} sin fecha.`,
    topicsByType: 'Temas por tipo de registro',
    topicsByTypeNote:
      'Registros vinculados a un tema y, entre paréntesis, los que solo se sugieren por palabras en común.',
    topic: 'Tema',
    totals: 'Lo que cuentan los informes y lo que suman los registros',
    totalsNote:
      'Las sumas que declara un informe, en sus palabras, junto a las de las actividades tomadas de él. La diferencia se explica, no se iguala.',
    stated: 'El informe dice',
    addsUp: 'Registros',
    why: 'Por qué difieren',
    noTotals: 'Ningún informe de este corpus declara una suma.',
    coverageLead:
      'Qué artículos aplica una ley registrada, país por país. Una casilla vacía dice que no hay ley registrada, no que no exista.',
    coverageNone:
      'Ninguna ley registrada está vinculada todavía a un artículo. Hay leyes registradas de estos países:',
    uncovered: (n, of) => `${n} de ${of} artículos sin ley registrada`,
    statuteOn: 'ley registrada',
    noStatuteOn: 'ninguna',
  },
  ru: {
    whereIs: (name) => `Карта: ${name} и соседние страны`,
    mapNote:
      'Границы, названия и обозначения на этой карте не означают официального одобрения или признания со стороны Организации Объединенных Наций.',
    mapTitle: 'Записи по странам',
    mapOf: (countries, records) => `Карта мира: ${records}, стран: ${countries}; числа в таблице.`,
    record: 'Записи',
    country: 'Страна',
    legend: 'Записи',
    overTime: 'Записи по годам',
    noDate: (n) => `${n} без даты.`,
    topicsByType: 'Темы по типам записей',
    topicsByTypeNote: 'Записи, связанные с темой, и в скобках те, что лишь предложены по общим словам.',
    topic: 'Тема',
    totals: 'Что считают доклады и что получается по записям',
    totalsNote:
      'Суммы, названные в докладе его словами, рядом с суммами мероприятий, взятых из него. Расхождение объяснено, а не сглажено.',
    stated: 'В докладе сказано',
    addsUp: 'Записи',
    why: 'Почему расходятся',
    noTotals: 'Ни один доклад этого собрания не называет сумм.',
    coverageLead:
      'Какие статьи осуществляет зарегистрированный закон, по странам. Пустая клетка значит, что закон не зарегистрирован, а не что его нет.',
    coverageNone:
      'Ни один зарегистрированный закон пока не связан со статьей. Зарегистрированы законы этих стран:',
    uncovered: (n, of) => `${n} из ${of} статей без зарегистрированного закона`,
    statuteOn: 'закон зарегистрирован',
    noStatuteOn: 'нет',
  },
  ar: {
    whereIs: (name) => `خريطة: ${name} والبلدان المجاورة`,
    mapNote:
      'لا تنطوي الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة على أي إقرار أو قبول رسمي من الأمم المتحدة.',
    mapTitle: 'السجلات حسب البلد',
    mapOf: (countries, records) => `خريطة العالم: ${records} عن ${countries} بلدا؛ والأرقام في الجدول.`,
    record: 'السجلات',
    country: 'البلد',
    legend: 'السجلات',
    overTime: 'السجلات عبر الزمن',
    noDate: (n) => `${n} بلا تاريخ.`,
    topicsByType: 'المواضيع حسب نوع السجل',
    topicsByTypeNote: 'السجلات المرتبطة بموضوع، وبين قوسين ما هو مقترح له بكلمات مشتركة فحسب.',
    topic: 'الموضوع',
    totals: 'ما تعده التقارير وما يبلغه مجموع السجلات',
    totalsNote:
      'المجاميع التي يذكرها التقرير بعباراته، إلى جانب مجاميع الأنشطة المأخوذة منه. والفرق يُشرح ولا يُسوى.',
    stated: 'يقول التقرير',
    addsUp: 'السجلات',
    why: 'سبب الاختلاف',
    noTotals: 'لا يذكر أي تقرير في هذه المجموعة مجموعا.',
    coverageLead:
      'أي المواد ينفذها قانون مسجل، بلدا بلدا. والخانة الفارغة تعني أن لا قانون مسجلا، لا أنه لا يوجد.',
    coverageNone: 'لا يرتبط أي قانون مسجل بمادة بعد. وقد سجلت قوانين هذه البلدان:',
    uncovered: (n, of) => `${n} من ${of} من المواد بلا قانون مسجل`,
    statuteOn: 'قانون مسجل',
    noStatuteOn: 'لا شيء',
  },
  zh: {
    whereIs: (name) => `地图：${name}及其邻国`,
    mapNote: '本地图所示边界和名称及所用称谓并不意味着联合国正式认可或接受。',
    mapTitle: '各国记录',
    mapOf: (countries, records) => `世界地图：涉及${countries}个国家的${records}；数字见表。`,
    record: '记录',
    country: '国家',
    legend: '记录数',
    overTime: '各年记录',
    noDate: (n) => `${n}无日期。`,
    topicsByType: '各类记录的专题',
    topicsByTypeNote: '与专题关联的记录；括号内为仅根据共同词语建议的记录。',
    topic: '专题',
    totals: '报告所列总数与记录合计',
    totalsNote: '报告原文所述总数，与取自该报告的活动合计并列。差异予以说明，而不加以抹平。',
    stated: '报告所述',
    addsUp: '记录',
    why: '差异原因',
    noTotals: '本文集的报告均未列出总数。',
    coverageLead: '各国已记录的法律落实了哪些条款。空格表示没有记录法律，并不表示没有法律。',
    coverageNone: '尚无已记录的法律与条款关联。已记录以下国家的法律：',
    uncovered: (n, of) => `${of}条中有${n}条没有已记录的法律`,
    statuteOn: '已记录法律',
    noStatuteOn: '无',
  },
};
