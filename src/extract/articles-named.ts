/** Which articles of the Convention and the Protocol does a text name by number? "Article 18, paragraph 2, of the Protocol". */
import { articleByRef } from '../record/index.ts';

export interface ArticleNamed {
  readonly ref: string;
  readonly words: string;
}

const NAMED =
  /\b[Aa]rticles? (?<numbers>\d+(?:(?:, | and |, and |–|-)\d+)*)(?:, paragraphs? [\d\s(),a-z]+?,?)? of the (?<instrument>(?:[\p{L}]+ ){0,5}?(?:Protocol|Convention)(?: against Transnational Organized Crime| against the Smuggling of Migrants)?)/gu;
/** An instrument with no other name than that, or one of these. */
const PROTOCOL =
  /^(?:(?:Smuggling of Migrants|Migrant Smuggling) )?Protocol(?: against the Smuggling of Migrants)?$/u;
const CONVENTION =
  /^(?:(?:United Nations |Organized Crime ))?Convention(?: against Transnational Organized Crime)?$/u;

export function articlesNamed(text: string): readonly ArticleNamed[] {
  return [...text.matchAll(NAMED)].flatMap(({ 0: words, groups }) => {
    const name = groups?.instrument ?? '';
    const instrument = PROTOCOL.test(name) ? 'protocol' : CONVENTION.test(name) ? 'convention' : undefined;
    if (instrument === undefined) return [];
    return numbersOf(groups?.numbers ?? '')
      .map((number) => `${instrument}-${number}`)
      .filter((ref) => articleByRef(ref) !== undefined)
      .map((ref) => ({ ref, words }));
  });
}

function numbersOf(list: string): readonly number[] {
  return list.split(/, and |, | and /u).flatMap((item) => {
    const [from = 0, to = from] = item.split(/[–-]/u).map(Number);
    return to >= from && to - from < 100 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [];
  });
}
