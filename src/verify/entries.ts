/**
 * Do the entries of a topic stand in the order of the compendium, each once, and are two topics one?
 * UN practice: an index lists references in the order in which the paragraphs stand, each reference once.
 */
import { parseDesignationList } from '../cite/index.ts';
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, IndexEntry, Topic } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import { topicsAlike } from '../thesaurus/index.ts';
import { entryPlace, listed, printedItems, type VerifyContext, withoutPart } from './place.ts';

export function checkEntries(edition: Edition, context: VerifyContext): Finding[] {
  const order = new Map(edition.provisions.map((p, at) => [p.ref, at]));
  const moved = movedLines(edition);
  return [
    ...edition.topics.flatMap((topic) => [
      ...checkOrder(edition, context, topic, order, moved),
      ...checkDuplicates(edition, context, topic),
    ]),
    ...checkAlike(edition, context),
  ];
}

function checkAlike(edition: Edition, context: VerifyContext): Finding[] {
  const language = languageCode(edition.language);
  const byLabel = new Map(edition.topics.map((topic) => [topic.label, topic]));
  const indexed = edition.topics.map((topic) => ({ label: topic.label, entries: refsOf(topic) }));
  return topicsAlike(indexed, language).flatMap(({ labels: [label, other], shared, score }) => {
    const [topic, twin] = [byLabel.get(label), byLabel.get(other)];
    if (!topic || !twin) return [];
    const names = listed(shared.map(withoutPart));
    return [
      finding({
        code: 'topics-alike',
        message: `"${label}" and "${other}" have ${score === 1 ? 'the same' : 'nearly the same'} entries.`,
        place: entryPlace(edition, context, topic),
        refs: shared,
        evidence: [
          `Both list ${names}.`,
          `"${label}" stands at line ${topic.line} with ${refsOf(topic).length} paragraphs, "${other}" at line ${twin.line} with ${refsOf(twin).length}.`,
        ],
      }),
    ];
  });
}

const refsOf = (topic: Topic): string[] => [
  ...new Set(topic.entries.flatMap((e) => (e.ref === null ? [] : [e.ref]))),
];

/** Lines whose rows were found out of place and moved: their order says nothing about the topic they now stand in. */
function movedLines(edition: Edition): ReadonlySet<string> {
  const codes = new Set(['row-torn', 'row-orphaned', 'cell-misplaced']);
  return new Set(
    edition.findings
      .filter((f) => codes.has(f.code) && f.place.line !== undefined)
      .map((f) => `${f.place.source} ${f.place.line}`),
  );
}

interface Placed {
  readonly entry: IndexEntry;
  readonly at: number;
}

/** One finding per topic and part, naming the fewest items that must move to put the rest in order. */
function checkOrder(
  edition: Edition,
  context: VerifyContext,
  topic: Topic,
  order: ReadonlyMap<string, number>,
  moved: ReadonlySet<string>,
): Finding[] {
  return partsOf(topic).flatMap((part) => {
    const printed = printedItems(topic.entries.filter((e) => e.part === part));
    const placed = printed.filter(printedAsReference).flatMap((entry): Placed[] => {
      const at = entry.ref === null ? undefined : order.get(entry.ref);
      return at === undefined || moved.has(`${context.indexFile} ${entry.line}`) ? [] : [{ entry, at }];
    });
    const kept = longestRise(placed.map((p) => p.at));
    const astray = placed.filter((_, index) => !kept.has(index));
    const first = astray[0];
    if (!first) return [];
    const items = placed.map((p) => p.entry.published);
    const sorted = [...placed].sort((a, b) => a.at - b.at).map((p) => p.entry.published);
    const names = listed(astray.map((p) => p.entry.published));
    return [
      finding({
        code: 'order',
        message: `${names} ${astray.length === 1 ? 'does' : 'do'} not stand in the order of the compendium.`,
        place: entryPlace(edition, context, topic, first.entry.line),
        published: neighbourhood(items, placed.indexOf(first)).join(', '),
        refs: astray.flatMap((p) => (p.entry.ref === null ? [] : [p.entry.ref])),
        evidence: astray.flatMap((p) => [
          `${p.entry.published} is printed ${between(items, placed.indexOf(p))}.`,
          `Its place in the compendium is ${between(sorted, sorted.indexOf(p.entry.published))}.`,
        ]),
      }),
    ];
  });
}

/** References as printed: one that was put in or corrected from the other column has a finding of its own. */
const printedAsReference = (entry: IndexEntry): boolean =>
  hasPrintedStatus(entry) && parseDesignationList(entry.published) !== undefined;

const hasPrintedStatus = ({ status }: IndexEntry): boolean =>
  status === 'published' || status === 'recovered';

/** "after V.1 and before V.2". */
function between(items: readonly string[], at: number): string {
  const [before, after] = [items[at - 1], items[at + 1]];
  return [
    ...(before === undefined ? [] : [`after ${before}`]),
    ...(after === undefined ? [] : [`before ${after}`]),
  ].join(' and ');
}

/** An item between its two neighbours: enough to see the fault without printing a hundred references. */
const neighbourhood = (items: readonly string[], at: number): string[] =>
  items.slice(Math.max(0, at - 1), at + 2);

/** Indices of a longest run of values that never falls; among equals, the one that keeps the earliest items. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const length: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    let best = -1;
    for (let before = 0; before < at; before++)
      if ((values[before] ?? 0) <= value && (best < 0 || (length[before] ?? 0) > (length[best] ?? 0)))
        best = before;
    length.push(best < 0 ? 1 : (length[best] ?? 0) + 1);
    previous.push(best);
  });
  const kept = new Set<number>();
  let at = length.reduce(
    (best, value, index) => (best < 0 || value > (length[best] ?? 0) ? index : best),
    -1,
  );
  while (at >= 0) {
    kept.add(at);
    at = previous[at] ?? -1;
  }
  return kept;
}

function checkDuplicates(edition: Edition, context: VerifyContext, topic: Topic): Finding[] {
  const seen = new Map<string, IndexEntry>();
  const reported = new Set(
    edition.findings
      .filter((f) => f.code === 'duplicate' && f.place.topic === topic.label)
      .flatMap((f) => f.refs),
  );
  return topic.entries.flatMap((entry) => {
    if (entry.ref === null || reported.has(entry.ref) || !hasPrintedStatus(entry)) return [];
    const first = seen.get(entry.ref);
    if (!first) {
      seen.set(entry.ref, entry);
      return [];
    }
    if (!printedAsReference(entry) || !printedAsReference(first)) return [];
    const name = withoutPart(entry.ref);
    const line = (e: IndexEntry): string => `${e.published} at line ${e.line}`;
    return [
      finding({
        code: 'duplicate',
        message: `${name} is listed twice under "${topic.label}".`,
        place: entryPlace(edition, context, topic, entry.line),
        published: entry.published,
        refs: [entry.ref],
        evidence: [`It is covered by ${line(first)} and again by ${line(entry)}.`],
      }),
    ];
  });
}

function partsOf(topic: Topic): string[] {
  return [...new Set(topic.entries.map((e) => e.part))];
}
