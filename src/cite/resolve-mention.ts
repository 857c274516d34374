import type { Body, Mention, Provision } from '../instrument/index.ts';
import type { FoundMention, InstrumentMention } from './mention.ts';
import { dangling, external, type MentionAnswer } from './mention-answer.ts';
import { provisionsAt, topProvisions } from './resolution.ts';
import { placeName } from './resolve-instrument.ts';
import { resolveInternal } from './resolve-internal.ts';
import { resolveReportMention } from './resolve-report-mention.ts';
import type { Universe } from './universe.ts';

/** What a mention is looked up with besides the edition. */
export interface MentionContext {
  /** Bodies of the corpus, to know whose report is meant. */
  readonly bodies?: readonly Body[];
}

/**
 * Which provisions does a mention in `from` name? `external` when it leads out of the edition (another organ, a
 * treaty, a resolution the edition does not have, which cannot be proved wrong), `unresolved` with a reason when it
 * should lead somewhere in the edition and does not, `ambiguous` with every candidate.
 */
export function resolveMention(
  mention: FoundMention,
  from: Provision,
  universe: Universe,
  context: MentionContext = {},
): Mention {
  const { text, start, end } = mention;
  return { from: from.ref, text, start, end, ...answer(mention, from, universe, context) };
}

function answer(
  mention: FoundMention,
  from: Provision,
  universe: Universe,
  context: MentionContext,
): MentionAnswer {
  switch (mention.kind) {
    case 'paragraph':
    case 'subparagraph':
    case 'recommendation':
      return resolveInternal(mention, from, universe);
    case 'report':
      return resolveReportMention(mention, from, universe, context.bodies ?? []);
    case 'resolution':
    case 'decision':
      return resolveInstrumentMention(mention, universe);
    case 'symbol':
      return resolveSymbolMention(mention.symbol, universe);
    case 'article':
      return external('an article or rule of another text');
    case 'target':
      return external('a target of the goals');
    case 'elsewhere':
      return external(`a paragraph of ${mention.of === null ? 'another text' : `the ${mention.of}`}`);
    case 'ibid':
      return external('the source of the note before');
  }
}

function resolveInstrumentMention(mention: InstrumentMention, universe: Universe): MentionAnswer {
  if (mention.foreign) return external(`a ${mention.kind} of the ${mention.organ}`);
  const refs: string[] = [];
  let key: string | null = null;
  const outside: string[] = [];
  for (const { number } of mention.numbers) {
    const same = universe.instruments.filter((i) => i.number === number);
    const instrument = same.find((i) => i.kind === mention.kind);
    const [other] = same;
    if (!instrument && other) return dangling(`${number} is a ${other.kind}, not a ${mention.kind}`);
    if (!instrument) {
      outside.push(number);
      continue;
    }
    key ??= instrument.key;
    if (mention.paths.length === 0) refs.push(...topProvisions(universe, instrument.key));
    for (const path of mention.paths) {
      const found = provisionsAt(universe, instrument.key, path);
      if (found.length === 0)
        return { ...dangling(`${instrument.kind} ${number} has no ${placeName(path)}`), instrument: key };
      refs.push(...found);
    }
  }
  if (key === null) return external(`${outside.join(', ')} not in this edition`);
  return {
    status: 'resolved',
    refs: [...new Set(refs)],
    reason: outside.length > 0 ? `${outside.join(', ')} not in this edition` : null,
    instrument: key,
  };
}

function resolveSymbolMention(symbol: string, universe: Universe): MentionAnswer {
  const reports = universe.sections.filter((s) => s.report === symbol);
  const keys = new Set(reports.flatMap((s) => s.instruments));
  const refs = [...keys].flatMap((key) => topProvisions(universe, key));
  if (refs.length === 0) return external(`${symbol} not in this edition`);
  const [only] = keys;
  return {
    status: 'resolved',
    refs,
    reason: null,
    ...(keys.size === 1 && only !== undefined ? { instrument: only } : {}),
  };
}
