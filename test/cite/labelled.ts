import { readFileSync } from 'node:fs';
import { findReferences, type ReferenceTarget } from '../../src/cite/index.ts';
import type { LanguageCode } from '../../src/language/index.ts';

/** References labelled by hand (test/cite/labelled/README.md says how), and how many of them are found. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly targets: readonly string[];
}

export interface Sentence {
  readonly text: string;
  readonly body: string | undefined;
  readonly labelled: readonly Labelled[];
}

export const LABELLED_LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

/** `held-out`: written without sight of the finder, run once, and only then used to mend it. */
export type LabelledSet = 'developed' | 'held-out';
const FOLDERS = { developed: 'labelled', 'held-out': 'labelled/held-out' } as const;

export function sentencesOf(language: LanguageCode, set: LabelledSet = 'developed'): Sentence[] {
  const file = new URL(`${FOLDERS[set]}/${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(readSentence);
}

function readSentence(line: string): Sentence {
  const [, body, marked = ''] = /^(?:(General Assembly)>)?(.*)$/u.exec(line) ?? [];
  const labelled: Labelled[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([^|{}]*)\|([a-z]+)\|([^{}]*)\}/gu)) {
    const [whole, words = '', kind = '', targets = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const start = text.length;
    text += words;
    labelled.push({
      start,
      end: text.length,
      text: words,
      kind,
      targets: targets === '' ? [] : targets.split(';').map((target) => target.trim()),
    });
  }
  text += marked.slice(at);
  return { text, body, labelled };
}

/** As the labels write it. */
export function writeTarget(target: ReferenceTarget): string {
  const path = target.path.length > 0 ? ` #${target.path.join('.')}` : '';
  if (target.kind === 'same text') return `here${path}`;
  const annex = target.annex === null ? '' : ` annex ${target.annex}`.trimEnd();
  if (target.kind === 'document') return target.symbol + annex + path;
  const number = target.number === null ? '' : ` ${target.number}`;
  return `~${target.name ?? ''}${number}${annex}${path}`;
}

export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** A reference is right when its words, its kind and everything it names are those of the label. */
export function score(
  language: LanguageCode,
  set: LabelledSet = 'developed',
): Score & { readonly wrong: readonly string[] } {
  let [labelled, found, right] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sentence of sentencesOf(language, set)) {
    const write = (m: Labelled): string => `${m.kind} "${m.text}" → ${m.targets.join('; ')}`;
    const answers = findReferences(
      sentence.text,
      language,
      sentence.body === undefined ? {} : { body: sentence.body },
    ).map((reference) => ({ ...reference, targets: reference.targets.map(writeTarget) }));
    const keyOf = (m: Labelled): string => `${m.start} ${write(m)}`;
    const wanted = new Set(sentence.labelled.map(keyOf));
    const given = new Set(answers.map(keyOf));
    labelled += wanted.size;
    found += given.size;
    right += [...wanted].filter((key) => given.has(key)).length;
    wrong.push(
      ...sentence.labelled.filter((m) => !given.has(keyOf(m))).map((m) => `missing ${write(m)}`),
      ...answers.filter((m) => !wanted.has(keyOf(m))).map((m) => `found   ${write(m)}`),
    );
  }
  return { labelled, found, right, precision: right / found, recall: right / labelled, wrong };
}
