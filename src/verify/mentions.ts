/**
 * Do the texts point at paragraphs that are there ("recommendation 11", "subparagraphs (g) and (k) above")?
 * A mention is resolved only when one reading is left; what lies outside the compendium is no fault.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Mention, Provision } from '../instrument/index.ts';
import { listed, nameLine, provisionPlace } from './place.ts';

export function checkMentions(edition: Edition): Finding[] {
  const provisions = new Map<string, Provision>();
  for (const provision of edition.provisions) {
    provisions.set(provision.id, provision);
    provisions.set(provision.ref, provision);
  }
  return edition.mentions.flatMap((mention) => {
    const from = provisions.get(mention.from);
    return from ? checkMention(edition, from, mention) : [];
  });
}

function checkMention(edition: Edition, from: Provision, mention: Mention): Finding[] {
  if (mention.status !== 'unresolved' && mention.status !== 'ambiguous') return [];
  const unresolved = mention.status === 'unresolved';
  const reason = mention.reason === null ? [] : [sentence(mention.reason)];
  const candidates = mention.refs.length > 0 ? [`It could mean ${listed(mention.refs)}.`] : [];
  return [
    finding({
      code: unresolved ? 'mention-unresolved' : 'mention-ambiguous',
      message: unresolved
        ? `${from.ref} mentions "${mention.text}", which leads to no paragraph of this edition.`
        : `${from.ref} mentions "${mention.text}", which could mean more than one paragraph.`,
      place: provisionPlace(edition, from),
      published: mention.text,
      refs: [from.ref, ...mention.refs],
      evidence: [`The words stand in ${from.ref} at ${nameLine(from)}.`, ...reason, ...candidates],
    }),
  ];
}

const sentence = (text: string): string => {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/u.test(upper) ? upper : `${upper}.`;
};
