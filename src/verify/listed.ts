import { type Finding, type FindingCodeName, finding } from '../finding/index.ts';
import { diffWords, profileSimilarity, type WordProfile, wordProfile } from '../lineage/index.ts';
import { wordsAgree, wordsKey } from './listed-words.ts';

/**
 * Does every entry of a thematic list name a provision of its report, in the words of the report, and is every
 * recommendation listed? The reference and the words are two witnesses; where they disagree, a finding says so.
 */
export interface ListedEntry {
  readonly topic: string;
  /** As printed. */
  readonly reference: string;
  /** `[121, 35]`; empty where the entry has no number. */
  readonly path: readonly number[];
  readonly text: string;
  /** Group of the answer; null where the list does not say. */
  readonly response: string | null;
  readonly line: number;
}

export interface ReportedProvision {
  readonly eId: string;
  /** As printed, for messages. */
  readonly number: string;
  /** What a reference may call it: `[121, 35]`; below a numbered chapeau with and without the number of that. */
  readonly paths: readonly (readonly number[])[];
  readonly text: string;
  readonly recommends: boolean;
  readonly response: string | null;
}

/**
 * - `agreed`: reference and words name the same provision
 * - `by-reference`: the list prints no words
 * - `by-words`: the reference is absent or wrong, the words decide
 * - `differs`: the reference names it, and its words are other ones
 * - `ambiguous`: several provisions fit
 * - `unresolved`: none does
 */
export type ListedStatus = 'agreed' | 'by-reference' | 'by-words' | 'differs' | 'ambiguous' | 'unresolved';

export interface ListedResolution {
  readonly eId: string | null;
  readonly status: ListedStatus;
}

/** Words are those of a provision from this likeness on (0 to 1), and further from every other one. */
const ALIKE = 0.75;
const MARGIN = 0.1;

interface Shelf {
  readonly byNumber: ReadonlyMap<string, readonly ReportedProvision[]>;
  readonly byWords: ReadonlyMap<string, readonly ReportedProvision[]>;
  readonly profiles: readonly { readonly provision: ReportedProvision; readonly profile: WordProfile }[];
}

/** One resolution for each entry, in their order. */
export function checkList(
  file: string,
  entries: readonly ListedEntry[],
  provisions: readonly ReportedProvision[],
): { readonly resolutions: readonly ListedResolution[]; readonly findings: readonly Finding[] } {
  const recommended = provisions.filter((p) => p.recommends);
  const shelf: Shelf = {
    byNumber: shelve([...recommended, ...provisions.filter((p) => !p.recommends)], (p) =>
      p.paths.map((path) => path.join('.')),
    ),
    byWords: shelve(recommended, (p) => [wordsKey(p.text)]),
    profiles: recommended.map((provision) => ({ provision, profile: wordProfile(provision.text) })),
  };
  const byId = new Map(provisions.map((p) => [p.eId, p]));
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const resolutions = entries.map((entry): ListedResolution => {
    const say = (code: FindingCodeName, message: string, more: Partial<Finding> = {}): void => {
      findings.push(
        finding({
          code,
          message,
          place: { source: file, line: entry.line, ...(entry.topic === '' ? {} : { topic: entry.topic }) },
          ...(entry.reference === '' ? {} : { published: entry.reference }),
          ...more,
        }),
      );
    };
    const resolution = resolveEntry(entry, shelf, say);
    const found = resolution.eId === null ? undefined : byId.get(resolution.eId);
    if (!found) return resolution;
    const key = `${entry.topic}\t${found.eId}`;
    if (seen.has(key)) say('duplicate', `${found.number} is listed twice under "${entry.topic}".`);
    seen.add(key);
    if (answersDiffer(entry.response, found.response))
      say(
        'response-differs',
        `The list gives ${entry.reference} as ${entry.response}, the report as ${found.response}.`,
        {
          published: entry.response ?? '',
          expected: found.response ?? '',
        },
      );
    return resolution;
  });
  const listed = new Set(resolutions.map(({ eId }) => eId));
  for (const { eId, number, text } of recommended)
    if (!listed.has(eId))
      findings.push(
        finding({
          code: 'provision-without-topic',
          message: `The recommendation ${number === '' ? `"${excerpt(text)}"` : number} of the report is in no entry of the list.`,
          place: { source: file },
          expected: number,
        }),
      );
  return { resolutions, findings };
}

type Say = (code: FindingCodeName, message: string, more?: Partial<Finding>) => void;

function resolveEntry(entry: ListedEntry, shelf: Shelf, say: Say): ListedResolution {
  const { text, reference } = entry;
  const numbered = entry.path.length === 0 ? [] : (shelf.byNumber.get(entry.path.join('.')) ?? []);
  const exact =
    text === ''
      ? []
      : (shelf.byWords.get(wordsKey(text)) ??
        shelf.profiles.map((p) => p.provision).filter((p) => wordsAgree(text, p.text)));
  const agreed = numbered.find((p) => text !== '' && wordsAgree(text, p.text));
  if (agreed) return { eId: agreed.eId, status: 'agreed' };
  const [first] = numbered;
  if (first && text === '') {
    const recommended = numbered.filter((p) => p.recommends);
    if (numbered.length === 1 || recommended.length === 1)
      return { eId: (recommended[0] ?? first).eId, status: 'by-reference' };
    say('entry-ambiguous', `${numbered.length} provisions of the report have the number ${reference}.`);
    return { eId: null, status: 'ambiguous' };
  }
  const near = exact.length > 0 ? undefined : nearest(text, shelf);
  const byWords = exact.length === 1 ? exact[0] : near;
  if (first) {
    if (byWords && byWords.eId !== first.eId) {
      say(
        'entry-reference-wrong',
        `The words under ${reference} are those of ${byWords.number} in the report.`,
        {
          expected: byWords.number,
          evidence: [`${first.number} reads "${excerpt(first.text)}".`],
        },
      );
      return { eId: byWords.eId, status: 'by-words' };
    }
    say('entry-words-differ', `The words of ${reference} differ from those of the report.`, {
      published: text,
      expected: first.text,
      evidence: changes(first.text, text),
    });
    return { eId: first.eId, status: 'differs' };
  }
  if (exact.length > 1) {
    say('entry-ambiguous', `${exact.length} provisions of the report have the words of this entry.`);
    return { eId: null, status: 'ambiguous' };
  }
  if (reference !== '')
    say('reference-to-nothing', `The report has no provision ${reference}.`, {
      ...(byWords ? { expected: byWords.number } : {}),
    });
  if (byWords) {
    if (near)
      say('entry-words-differ', `The words of an entry differ from those of ${near.number} in the report.`, {
        published: text,
        expected: near.text,
        evidence: changes(near.text, text),
      });
    return { eId: byWords.eId, status: 'by-words' };
  }
  if (reference === '') say('entry-unresolved', `Nothing in the report has the words "${excerpt(text)}".`);
  return { eId: null, status: 'unresolved' };
}

function nearest(text: string, { profiles }: Shelf): ReportedProvision | undefined {
  if (text === '') return undefined;
  const own = wordProfile(text);
  const ranked = profiles
    .map(({ provision, profile }) => ({ provision, likeness: profileSimilarity(own, profile) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  if (!best || best.likeness < ALIKE || (second && best.likeness - second.likeness < MARGIN))
    return undefined;
  return best.provision;
}

/** An answer that was still to come when the report was written may be any; it stands in an addendum. */
const answersDiffer = (listed: string | null, reported: string | null): boolean =>
  listed !== null &&
  reported !== null &&
  listed !== reported &&
  reported !== 'examined' &&
  listed !== 'examined';

const changes = (reported: string, listed: string): string[] =>
  diffWords(reported, listed)
    .filter(({ kind }) => kind !== 'same')
    .map(
      ({ kind, text }) =>
        `${kind === 'removed' ? 'Only in the report' : 'Only in the list'}: "${text.trim()}".`,
    );

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);

function shelve(
  provisions: readonly ReportedProvision[],
  keysOf: (provision: ReportedProvision) => readonly string[],
): ReadonlyMap<string, readonly ReportedProvision[]> {
  const shelf = new Map<string, ReportedProvision[]>();
  for (const provision of provisions)
    for (const key of keysOf(provision)) {
      const same = shelf.get(key);
      if (same) same.push(provision);
      else shelf.set(key, [provision]);
    }
  return shelf;
}
