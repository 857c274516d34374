import {
  type LanguageCode,
  MENTION_WORDS,
  ORGAN_NAMES,
  organForms,
  organNamed,
  SHORT_ORGANS,
} from '../language/index.ts';
import { citationWords } from './citation-words.ts';
import type { InstrumentMention } from './mention.ts';
import { alternatives, perLanguage } from './scan.ts';

/**
 * Which body adopted the resolution or decision that a text names? The organ beside the number; else the one that
 * speaks in the same sentence ("the General Assembly, in its resolution 64/293", "In its resolution 71/256, the General
 * Assembly"); else, for "its" and for no organ at all, the body whose text this is. Nobody else.
 */
export interface Speaking {
  readonly text: string;
  readonly language: LanguageCode;
  /** English name of the body whose text this is. */
  readonly body: string | undefined;
}

const patterns = perLanguage((language) => {
  const { spoke } = MENTION_WORDS[language];
  const { otherOrgan, the, resolution, decision } = citationWords(language);
  const gap = language === 'zh' ? '\\s*' : '\\s+';
  const spoken = `(?:${alternatives(spoke)})`;
  const joint = language === 'zh' ? spoken : `(?:\\s+)?${spoken}`;
  return {
    /** The text right before the mention ends so. */
    before: new RegExp(
      `(?<organ>${otherOrgan})(?:${joint}${language === 'zh' ? '' : `(?:${gap}${the})?`})\\s*$`,
      'ui',
    ),
    /** "In its resolution 71/256, the General Assembly": how the sentence begins, and how it goes on. */
    opening: new RegExp(`(?:^|[.;:]\\s+)${spoken}\\s*$`, 'ui'),
    after: new RegExp(
      `^[,،，]?\\s*(?:中[,，]?\\s*)?(?:${the}\\s+|l[’'])?(?<organ>${otherOrgan})(?!\\s*(?:${resolution}|${decision}))`,
      'ui',
    ),
  };
});

/** Far enough for the longest name of an organ. */
const NEAR = 120;

/** English name of the body; undefined where none or more than one may be meant. */
export function adopterOf(mention: InstrumentMention, speaking: Speaking): string | undefined {
  const { text, language, body } = speaking;
  const { organ, foreign } = mention;
  if (foreign && organ !== null) return organNamed(organ, language);
  if (organ !== null && SHORT_ORGANS[language]?.includes(organ))
    return namedBefore(organ, speaking, mention.start);
  if (organ === null && language === 'zh') {
    const last = lastNamed(mention, speaking);
    if (last !== undefined && last !== '其') return organNamed(last, language);
  }
  const { before, opening, after } = patterns(language);
  const lead = text.slice(Math.max(0, mention.start - NEAR), mention.start);
  const earlier = before.exec(lead)?.groups?.organ;
  if (earlier !== undefined) return organNamed(earlier, language);
  if (organ === null || !opening.test(lead)) return body;
  const later = after.exec(text.slice(mention.end, mention.end + NEAR))?.groups?.organ;
  return later === undefined ? body : organNamed(later, language);
}

/** "Assembly resolution 68/178": which assembly? The only one of which this is the text or that it named before. */
function namedBefore(short: string, { text, language, body }: Speaking, at: number): string | undefined {
  const before = text.slice(0, at);
  const named = Object.entries(ORGAN_NAMES[language]).filter(
    ([organ, forms]) =>
      forms.some((form) => form.split(' ').includes(short)) &&
      (organ === body || forms.some((form) => before.includes(form))),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** The longest sentence of a preamble with its list of resolutions (UTF-16 units). */
const SENTENCE = 1500;
const SENTENCE_END = /[.;؛。；]\s|[。；\n]/gu;

/**
 * Chinese parts an organ from its numbers by what they are about (`人权理事会关于人权维护者的第31/32号决议`): the last
 * organ of the sentence before them, "its" among them, is whose they are.
 */
function lastNamed(mention: InstrumentMention, { text }: Speaking): string | undefined {
  const before = text.slice(Math.max(0, mention.start - SENTENCE), mention.start);
  const sentence = before.slice((before.split(SENTENCE_END).at(-1)?.length ?? 0) * -1);
  return [...sentence.matchAll(LAST_NAMED)].at(-1)?.[0];
}
const LAST_NAMED = new RegExp(`${alternatives(organForms('zh'))}|其`, 'gu');

/**
 * Bodies whose way of counting is theirs alone. `1325 (2000)`: the Security Council counts on without end and adds the
 * year (below a hundred others do so too); `ES-11/4`: only the General Assembly meets in emergency special session.
 */
const SOLE: readonly (readonly [RegExp, string])[] = [
  [/^\d{3,4} \((?:19|20)\d\d\)$/u, 'Security Council'],
  [/^ES-\d{1,2}\/\d{1,3}(?: [A-Z])?$/u, 'General Assembly'],
];

export const soleAdopter = (number: string): string | undefined =>
  SOLE.find(([pattern]) => pattern.test(number))?.[1];
