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
  /\b(?<more>over|more than|some|about|around|approximately|nearly|almost|at least|up to)?\s*(?<number>\d{1,3}(?:,\d{3})+|\d+) (?<who>(?:(?!countries|States|Member|activities|projects|modules|cases|pieces|entries|languages|jurisdictions|participating|January|February|March|April|May|June|July|August|September|October|November|December)[\p{L}'’-]+ )*?(?:participants|officials|officers|prosecutors|judges|practitioners|policymakers|experts|investigators|lawyers|magistrates|representatives|legislators|trainers|delegates|students|teachers|journalists|guards|masters|operators|personnel|persons|people|professionals|specialists|inspectors|women|men)(?:(?:,| and) (?!from|of)(?:[\p{L}-]+ )*?(?:officials|officers|prosecutors|judges|practitioners|experts|investigators|lawyers|representatives))*)/gu;
const UNCOUNTED =
  /\b(?:[Pp]articipants included|attended by|brought together|gathered|attended the (?:meeting|workshop|course)) (?<who>(?!\d|over|more than)(?:the )?[^.;]*?(?:officials|officers|prosecutors|judges|practitioners|policymakers|experts))(?= from|[.;,])/gu;

export function participantsIn(text: string): readonly ParticipantsFound[] {
  const counted = [...text.matchAll(COUNTED)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    who: groups?.who ?? '',
    number: Number((groups?.number ?? '').replace(/,/gu, '')),
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
