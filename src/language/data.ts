import type { LanguageCode, LanguageData } from './language.ts';

const words = (text: string): string[] => text.split(' ');
const phrases = (text: string): string[] => text.split('|');

const en: LanguageData = {
  code: 'en',
  and: ['and', '&'],
  or: ['or'],
  to: ['to'],
  part: ['Part'],
  resolution: ['Resolution', 'Resolutions'],
  decision: ['Decision', 'Decisions'],
  recommendation: ['Recommendation', 'Recommendations'],
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.'],
  subparagraph: ['subparagraph', 'subparagraphs'],
  above: ['above'],
  below: ['below'],
  general: ['general'],
  meeting: ['meeting'],
  session: ['session'],
  ordinals: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  months: words('january february march april may june july august september october november december'),
  ibid: ['Ibid.', 'Ibid'],
  preambular: ['PP'],
  lowerCasePreamble: false,
  stopWords: new Set(
    words(
      'a an and any are as at be been being by can could for from had has have if in including into is it its may more not of on one or other related relevant shall should such that the their them these they this those through to under was were where which while who will wish with within would',
    ),
  ),
};

const fr: LanguageData = {
  code: 'fr',
  and: ['et'],
  or: ['ou'],
  to: ['à', 'au'],
  part: ['Partie'],
  resolution: ['Résolution', 'Résolutions'],
  decision: ['Décision', 'Décisions'],
  recommendation: ['Recommandation', 'Recommandations'],
  paragraph: ['paragraphe', 'paragraphes', 'par.'],
  subparagraph: ['alinéa', 'alinéas'],
  above: ['ci-dessus'],
  below: ['ci-dessous', 'ci-après'],
  general: ['généralités', 'en général'],
  meeting: ['réunion'],
  session: ['session'],
  ordinals: words(
    'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième',
  ),
  months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ibid: ['Ibid.', 'Ibid'],
  preambular: ['PP', 'AP'],
  lowerCasePreamble: false,
  stopWords: new Set(
    words(
      'à au aux avec ce ces cette d dans de des du elle en est et être il ils l la le les leur leurs ou par pas plus pour qu que qui sa se ses si son sont sur un une',
    ),
  ),
};

const es: LanguageData = {
  code: 'es',
  and: ['y', 'e'],
  or: ['o', 'u'],
  to: ['a', 'al'],
  part: ['Parte'],
  resolution: ['Resolución', 'Resoluciones'],
  decision: ['Decisión', 'Decisiones'],
  recommendation: ['Recomendación', 'Recomendaciones'],
  paragraph: ['párrafo', 'párrafos', 'párr.', 'párrs.'],
  subparagraph: ['apartado', 'apartados', 'inciso', 'incisos'],
  above: ['supra', 'anterior'],
  below: ['infra', 'siguiente'],
  general: ['en general', 'generalidades'],
  meeting: ['reunión'],
  session: ['período de sesiones', 'periodo de sesiones'],
  ordinals: words(
    'primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima decimotercera decimocuarta decimoquinta decimosexta decimoséptima decimoctava decimonovena vigésima',
  ),
  months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  ibid: ['Ibid.', 'Ibíd.'],
  preambular: ['PP'],
  lowerCasePreamble: false,
  stopWords: new Set(
    words(
      'a al como con de del e el en entre es esta este la las lo los más no o para por que se si sin sobre su sus un una y',
    ),
  ),
};

const ru: LanguageData = {
  code: 'ru',
  and: ['и'],
  or: ['или'],
  to: ['по', 'до'],
  part: ['Часть'],
  resolution: ['Резолюция', 'Резолюции'],
  decision: ['Решение', 'Решения'],
  recommendation: ['Рекомендация', 'Рекомендации'],
  paragraph: ['пункт', 'пункты', 'пункте', 'пунктах', 'п.', 'пп.'],
  subparagraph: ['подпункт', 'подпункты', 'подпункте', 'подпунктах'],
  above: ['выше'],
  below: ['ниже'],
  general: ['общие вопросы', 'общие положения'],
  meeting: ['совещание'],
  session: ['сессия'],
  ordinals: phrases(
    'первое|второе|третье|четвертое|пятое|шестое|седьмое|восьмое|девятое|десятое|одиннадцатое|двенадцатое|тринадцатое|четырнадцатое|пятнадцатое|шестнадцатое|семнадцатое|восемнадцатое|девятнадцатое|двадцатое',
  ),
  months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  ibid: ['Там же.', 'Там же'],
  preambular: ['ПП', 'PP'],
  lowerCasePreamble: true,
  stopWords: new Set(
    words('а без более в во для до за и из или их к как на не о об от по под при с со также то у что'),
  ),
};

const ar: LanguageData = {
  code: 'ar',
  and: ['و'],
  or: ['أو'],
  to: ['إلى'],
  part: ['الجزء'],
  resolution: ['القرار', 'القرارات'],
  decision: ['المقرر', 'المقررات'],
  recommendation: ['التوصية', 'التوصيات'],
  paragraph: ['الفقرة', 'الفقرات', 'الفقرتان', 'الفقرتين'],
  subparagraph: ['الفقرة الفرعية', 'الفقرات الفرعية'],
  above: ['أعلاه'],
  below: ['أدناه'],
  general: ['عام', 'عموما'],
  meeting: ['الاجتماع'],
  session: ['الدورة'],
  ordinals: words('الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'),
  months: phrases(
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر',
  ),
  ibid: ['المرجع نفسه', 'المرجع نفسه.'],
  preambular: ['PP'],
  lowerCasePreamble: false,
  stopWords: new Set(words('في من على إلى عن مع أن إن أو و ما لا التي الذي هذا هذه ذلك')),
};

const zh: LanguageData = {
  code: 'zh',
  and: ['和', '及', '与'],
  or: ['或'],
  to: ['至'],
  part: ['部分'],
  resolution: ['决议'],
  decision: ['决定'],
  recommendation: ['建议'],
  paragraph: ['段'],
  subparagraph: ['分段', '项'],
  above: ['上文'],
  below: ['下文'],
  general: ['一般', '总体'],
  meeting: ['会议'],
  session: ['届会议'],
  ordinals: words(
    '第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 第十一 第十二 第十三 第十四 第十五 第十六 第十七 第十八 第十九 第二十',
  ),
  months: words('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
  ibid: ['同上'],
  preambular: ['PP'],
  lowerCasePreamble: false,
  stopWords: new Set(words('的 和 及 与 或 在 是 对 为 以 等 其 该')),
};

export const LANGUAGES: Readonly<Record<LanguageCode, LanguageData>> = { en, fr, es, ru, ar, zh };
