/** Who took part, with whom was it done, and what came of it? Each answer with the words that give it. */
import type { Stretch } from './passage.ts';

export interface ParticipantsFound extends Stretch {
  /** In the words of the source: `prosecutors and judges`. */
  readonly who: string;
  readonly number: number | null;
  readonly exact: boolean;
}

export interface WordsFound extends Stretch {
  readonly words: string;
}

const COUNTED =
  /\b(?<more>over|more than|some|about|around|approximately|nearly|almost|at least|up to)?\s*(?<number>\d{1,3}(?:,\d{3})+|\d+|(?:[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen)|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?) (?<who>(?:(?!countries|States|Member|activities|projects|modules|cases|pieces|entries|languages|jurisdictions|participating|January|February|March|April|May|June|July|August|September|October|November|December)[\p{L}'’-]+ )*?(?:participants|officials|officers|prosecutors|judges|practitioners|policymakers|experts|investigators|lawyers|magistrates|representatives|legislators|trainers|delegates|students|teachers|journalists|guards|masters|operators|handlers|analysts|rangers|magistrates|agents|nurses|doctors|members of parliament|civil servants|employees|personnel|persons|people|professionals|specialists|inspectors|women|men)(?:(?:,| and) (?!from|of)(?:[\p{L}-]+ )*?(?:officials|officers|prosecutors|judges|practitioners|experts|investigators|lawyers|representatives))*)/gu;
const UNCOUNTED =
  /\b(?:[Pp]articipants included|attended by|brought together|gathered|attended the (?:meeting|workshop|course)) (?<who>(?!\d|over|more than)(?:the )?[^.;]*?(?:officials|officers|prosecutors|judges|practitioners|policymakers|experts))(?= from|[.;,])/gu;

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

/** `1,450` or `Twenty-two`; a sentence does not begin with digits. */
function numberOf(text: string): number {
  if (/\d/u.test(text)) return Number(text.replace(/,/gu, ''));
  const [tens = '', ones = ''] = text.toLowerCase().split('-');
  const teen = TEENS.indexOf(tens);
  return teen >= 0 ? teen + 10 : 10 * (TENS.indexOf(tens) + 2) + (ONES.indexOf(ones) + 1);
}

export function participantsIn(text: string): readonly ParticipantsFound[] {
  const counted = [...text.matchAll(COUNTED)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    who: groups?.who ?? '',
    number: numberOf(groups?.number ?? ''),
    exact: groups?.more === undefined,
  }));
  const uncounted = [...text.matchAll(UNCOUNTED)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    who: groups?.who ?? '',
    number: null,
    exact: true,
  }));
  return [
    ...counted,
    ...uncounted.filter((u) => !counted.some((c) => c.start < u.end && u.start < c.end)),
  ].filter(({ who, number }) => who !== '' && number !== 0);
}

const WITH =
  /\b(?:in (?:collaboration|cooperation|partnership|coordination|conjunction) with|(?:organized )?together with|jointly with|hosted by|convened by|organized by|UNODC and(?= \p{Lu}+ (?:hosted|organized|held))) (?<who>(?:the )?\p{Lu}(?:[^.;,]|, (?=(?:the )?\p{Lu}[^.;]* and ))*?)(?=, (?:a|an|the|to|in|on|at|which|was|held|its) |,? (?:in|on) \p{L}* ?\d{4}|,? (?:and contributed|and held|to present|to map|hosted|organized|held|was|were|entitled|organized)\b|[.;]|,(?! (?:the )?\p{Lu})|$)/gu;

/** Whoever did it with the one who reports, as named: `the Government of France`. */
export function partnersIn(text: string): readonly WordsFound[] {
  return [...text.matchAll(WITH)].flatMap(({ index, 0: all, groups }) => {
    const words = groups?.who ?? '';
    return words === '' ? [] : [{ words, start: index, end: index + all.length }];
  });
}

const RESULT =
  /\b(?:outcomes? of the|resulted in|led to|was adopted|were adopted|was signed|adoption of|recommendations were|agreed (?:on|to)|contributed to strengthening|served to|both served)\b/u;

/** Whether a sentence says what came of something. */
export const saysOutcome = (sentence: string): boolean => RESULT.test(sentence);
