/** What the timeline and its drawing say. */
import type { InSixLanguages } from './catalogue.ts';

export interface TimelineWords {
  readonly title: string;
  readonly description: (title: string) => string;
  /** @param meetings already counted */
  readonly lead: (meetings: string, from: number, to: number) => string;
  readonly drawing: string;
  readonly drawingNote: string;
  readonly nothing: string;
  readonly inOrderOfTime: string;
  readonly toTimeline: string;
}

export const TIMELINE: InSixLanguages<TimelineWords> = {
  en: {
    title: 'Timeline',
    description: (title) => `${title}: meetings and sessions in the order of time, with what each adopted.`,
    lead: (meetings, from, to) =>
      `${meetings} from ${from} to ${to}, with how much each adopted, and how strongly it speaks.`,
    drawing: 'Meetings and sessions in the order of time',
    drawingNote:
      'A column is as tall as there are paragraphs, and as wide as its words are strong, the strongest at its foot. Each leads to what was adopted.',
    nothing: 'Nothing on this subject',
    inOrderOfTime: 'In the order of time',
    toTimeline: 'Timeline, year by year',
  },
  fr: {
    title: 'Chronologie',
    description: (title) =>
      `${title} : réunions et sessions dans l’ordre du temps, avec ce que chacune a adopté.`,
    lead: (meetings, from, to) =>
      `${meetings} de ${from} à ${to} : combien de paragraphes ont été adoptés, et avec quelle force.`,
    drawing: 'Réunions et sessions dans l’ordre du temps',
    drawingNote:
      'Une colonne est d’autant plus haute que les paragraphes sont nombreux, et d’autant plus large que les termes sont forts, les plus forts au pied. Chacune mène à ce qui a été adopté.',
    nothing: 'Rien sur ce sujet',
    inOrderOfTime: 'Dans l’ordre du temps',
    toTimeline: 'Chronologie, année par année',
  },
  es: {
    title: 'Cronología',
    description: (title) =>
      `${title}: reuniones y períodos de sesiones por orden cronológico, con lo que aprobó cada uno.`,
    lead: (meetings, from, to) =>
      `${meetings} de ${from} a ${to}: cuántos párrafos se aprobaron y con qué fuerza.`,
    drawing: 'Reuniones y períodos de sesiones por orden cronológico',
    drawingNote:
      'Una columna es tanto más alta cuantos más párrafos hay, y tanto más ancha cuanto más fuertes son sus términos, los más fuertes al pie. Cada una lleva a lo aprobado.',
    nothing: 'Nada sobre este asunto',
    inOrderOfTime: 'Por orden cronológico',
    toTimeline: 'Cronología, año por año',
  },
  ru: {
    title: 'Хронология',
    description: (title) => `${title}: совещания и сессии в порядке времени и то, что на них принято.`,
    lead: (meetings, from, to) =>
      `${meetings}, ${from}–${to} годы: сколько пунктов принято и насколько они обязывают.`,
    drawing: 'Совещания и сессии в порядке времени',
    drawingNote:
      'Чем больше пунктов, тем выше столбец; чем сильнее формулировки, тем он шире; самые сильные — у основания. Каждый столбец ведёт к принятому.',
    nothing: 'По этому вопросу ничего не принято',
    inOrderOfTime: 'В порядке времени',
    toTimeline: 'Хронология по годам',
  },
  ar: {
    title: 'التسلسل الزمني',
    description: (title) => `${title}: الاجتماعات والدورات بالترتيب الزمني وما اعتمدته كل منها.`,
    lead: (meetings, from, to) => `${meetings} من ${from} إلى ${to}، وعدد ما اعتمدته من فقرات وقوة صياغتها.`,
    drawing: 'الاجتماعات والدورات بالترتيب الزمني',
    drawingNote:
      'يزداد العمود ارتفاعا كلما زادت الفقرات، واتساعا كلما قويت الصياغة، وأقواها عند قاعدته. وكل عمود يؤدي إلى ما اعتُمد.',
    nothing: 'لا شيء بشأن هذا الموضوع',
    inOrderOfTime: 'بالترتيب الزمني',
    toTimeline: 'التسلسل الزمني سنة بسنة',
  },
  zh: {
    title: '时间线',
    description: (title) => `${title}：按时间顺序列出各次会议和届会及其通过的内容。`,
    lead: (meetings, from, to) => `${from}年至${to}年${meetings}，各通过多少段落、措辞力度如何。`,
    drawing: '按时间顺序排列的会议和届会',
    drawingNote: '段落越多，柱越高；措辞越强，柱越宽，最强者在底部。点击各柱可前往所通过的内容。',
    nothing: '未就此议题通过任何内容',
    inOrderOfTime: '按时间顺序',
    toTimeline: '逐年时间线',
  },
};
