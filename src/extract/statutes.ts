/** Which laws of States does a text mention? "The 2015 law on …", "its new law on …", "a draft law to …": a law with a country. */
import { type Passage, type Stretch, sentencesOf, withoutTitles } from './passage.ts';
import { codesIn } from './places.ts';

export interface ExtractedStatute extends Stretch {
  /** `2015 law on the smuggling of migrants` */
  readonly title: string;
  readonly draft: boolean;
  readonly year: string | null;
  readonly countries: readonly string[];
  readonly passage: Passage;
}

const LAW =
  /\b(?:(?:its|their|the|a|an) )?(?<name>(?:(?:new|national|revised|first|draft|amended|\d{4}) )*(?:(?:\p{Lu}[\p{L}-]+ ){0,5}(?:Act|Law|Code|Decree|Bill)(?!\p{L})|law|act|bill|decree)(?!\p{L})(?: (?:No\. ?[\d/-]+))?(?: (?:on|against|concerning|relating to|to (?:prevent|combat|counter|criminali[sz]e|regulate)|for) (?:(?! by | with | in which)[^.;,(])+)?)(?: \((?<year>\d{4})\))?/gu;
const TOO_GENERAL = /^(?:law|act|bill|decree|the law|national law|new law)$/iu;
const NONE = /\b(?:Model Law|Rule of Law|International Law|Law Enforcement|Criminal Law Commission)\b/u;
const CUT = /,? (?:by helping|was|were|has|had|which|that)\b.*$/u;

export function statutesIn(passage: Passage): readonly ExtractedStatute[] {
  const open = withoutTitles(passage);
  const found: ExtractedStatute[] = [];
  let earlier: readonly string[] = [];
  for (const { start, end } of sentencesOf(open)) {
    const sentence = open.slice(start, end);
    const here = codesIn(sentence);
    const owners = here.length > 0 ? here : earlier.slice(0, 1);
    for (const { index, 0: all, groups } of sentence.matchAll(LAW)) {
      const title = (groups?.name ?? '').replace(CUT, '').trim();
      if (TOO_GENERAL.test(title) || NONE.test(title) || /^law (?:enforcement|on)$/iu.test(title)) continue;
      const year = groups?.year ?? /\b(?:19|20)\d{2}\b/u.exec(title)?.[0] ?? null;
      const draft = /\b(?:draft|[Bb]ill)\b/u.test(title);
      // Lower-case laws are only laws when something tells them from law as such: a year, a draft, whose they are.
      const known =
        /\p{Lu}\p{L}* ?(?:Act|Law|Code|Decree|Bill)|\b(?:Act|Law|Code|Decree|Bill)\b/u.test(title) ||
        year !== null ||
        draft ||
        /^(?:its|their) /u.test(all);
      if (
        !known ||
        owners.length === 0 ||
        !/ (?:on|against|concerning|relating|to|for|No\.) |(?:Act|Law|Code|Decree)/u.test(title)
      )
        continue;
      const at = start + index + all.indexOf(title);
      found.push({
        title: passage.text.slice(at, at + title.length),
        draft,
        year,
        countries: owners.slice(0, 1),
        start: at,
        end: at + title.length,
        passage,
      });
    }
    earlier = here.length > 0 ? here : earlier;
  }
  return found;
}
