// The real edition made larger: its sections again and again as meetings of later years, with the words of each kind of
// provision recombined from a seed, so that no two texts are the same and lengths, notes and nesting stay as they are.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCorpus } from '../../lib/compendium/index.js';

const SEED = 20_240_101;
/** Copies of the edition that share one set of topics: as a compendium grows, so do its topics, only more slowly. */
const COPIES_PER_INDEX = 12;

const FOLDER = fileURLToPath(new URL('../../corpora/som/', import.meta.url));

/** @returns a corpus with one edition of `provisions` provisions or a few more */
export function enlarged(provisions) {
  const corpus = compileCorpus({
    name: 'som',
    read: (path) => {
      try {
        return new Uint8Array(readFileSync(FOLDER + path));
      } catch {
        return undefined;
      }
    },
  });
  const real = corpus.editions.at(-1);
  const copies = Math.ceil(provisions / real.provisions.length);
  const random = seeded(SEED);
  const words = real.provisions.flatMap(({ text }) => text.split(' ').filter((word) => word.length > 3));
  const edition = {
    ...real,
    sections: [],
    instruments: [],
    provisions: [],
    topics: [],
    concordance: [],
    mentions: [],
    findings: real.findings,
  };
  const sectionsOfPart = new Map();
  for (let copy = 0; copy < copies; copy += 1)
    addCopy(edition, real, copy, { random, words, sectionsOfPart });
  return { ...corpus, editions: [edition], reports: [], coverage: corpus.coverage };
}

function addCopy(edition, real, copy, { random, words, sectionsOfPart }) {
  const year = 1900 + copy;
  const names = new Map();
  for (const section of real.sections) {
    const number = (sectionsOfPart.get(section.part) ?? 0) + 1;
    sectionsOfPart.set(section.part, number);
    names.set(`${section.part}.${section.numeral}`, roman(number));
    edition.sections.push({
      ...section,
      numeral: roman(number),
      heading: `${section.name} of ${year}`,
      meeting: `${section.meeting}-${copy}`,
      from: `${year}${section.from.slice(4)}`,
      to: `${year}${section.to.slice(4)}`,
      report: `${section.report}/${copy}`,
      instruments: section.instruments.map((key) => `${key}-${copy}`),
    });
  }
  const numeral = (part, old) => names.get(`${part}.${old}`);
  const moved = (ref) => {
    if (ref === null) return null;
    const [part, section, ...path] = ref.split('.');
    return [part, numeral(part, section), ...path].join('.');
  };
  for (const instrument of real.instruments)
    edition.instruments.push({
      ...instrument,
      key: `${instrument.key}-${copy}`,
      section: numeral(instrument.part, instrument.section),
      meeting: `${instrument.meeting}-${copy}`,
      provisions: instrument.provisions.map(moved),
    });
  for (const provision of real.provisions) {
    edition.provisions.push({
      ...provision,
      id: `${provision.id}-${copy}`,
      ref: moved(provision.ref),
      section: numeral(provision.part, provision.section),
      text: recombined(provision.text, words, random),
      instrument: `${provision.instrument}-${copy}`,
      parent: moved(provision.parent),
      children: provision.children.map(moved),
      locators: provision.locators.map((locator) => ({ ...locator, symbol: `${locator.symbol}/${copy}` })),
    });
  }
  for (const row of real.concordance)
    edition.concordance.push({ ...row, ref: moved(row.ref), symbol: `${row.symbol}/${copy}` });
  for (const mention of real.mentions)
    edition.mentions.push({ ...mention, from: moved(mention.from), refs: mention.refs.map(moved) });
  const index = Math.floor(copy / COPIES_PER_INDEX);
  for (const [at, topic] of real.topics.entries()) {
    const entries = topic.entries.map((entry) => ({
      ...entry,
      ref: moved(entry.ref),
      section: numeral(entry.part, entry.section) ?? entry.section,
      symbol: entry.symbol === null ? null : `${entry.symbol}/${copy}`,
    }));
    const place = index * real.topics.length + at;
    const known = edition.topics[place];
    if (known) known.entries.push(...entries);
    else
      edition.topics.push({
        ...topic,
        id: `${topic.id}-${index}`,
        concept: `${topic.concept}-${index}`,
        label: `${topic.label} ${index}`,
        broader: topic.broader === null ? null : `${topic.broader} ${index}`,
        entries,
      });
  }
}

/** Every second long word is another one; openings, marks and places of notes stay where they were. */
function recombined(text, words, random) {
  return text
    .split(' ')
    .map((word, at) =>
      at > 3 && at % 2 === 0 && word.length > 3 ? sameLength(word, words[random(words.length)]) : word,
    )
    .join(' ');
}

const sameLength = (word, other) => other.padEnd(word.length, 'e').slice(0, word.length);

function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const roman = (number) => {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
};
