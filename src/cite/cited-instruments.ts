/**
 * Which texts do the provisions of an edition refer to most? Adopted texts by their key; texts that stand elsewhere by
 * the name the provision gives them, as written: whether "the Protocol" is "the Smuggling of Migrants Protocol" is not
 * guessed. A paragraph of the provision's own text ("paragraph 9 above") is no reference to an instrument.
 */
import type { Edition, Mention, Provision } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import { findMentions } from './find-mentions.ts';

export interface CitedInstrument {
  /** Key within the edition; null for a text that is not in it. */
  readonly key: string | null;
  /** "resolution 5/3", "Smuggling of Migrants Protocol"; the title where an adopted text has no number. */
  readonly name: string;
  /** How often it is named. */
  readonly mentions: number;
  /** Designations of the provisions that name it, in reading order. */
  readonly citedBy: readonly string[];
}

/** What some provisions name and what names them, or all of it; and the texts named, the most often named first. */
export interface References {
  readonly mentions: readonly Mention[];
  readonly instruments: readonly CitedInstrument[];
}

/** @param refs designations of the provisions asked about; all of the edition when left out */
export function referencesIn(edition: Edition, refs?: ReadonlySet<string>): References {
  const mentions =
    refs === undefined
      ? edition.mentions
      : edition.mentions.filter((m) => refs.has(m.from) || m.refs.some((ref) => refs.has(ref)));
  return { mentions, instruments: citedInstruments(edition, mentions) };
}

interface Places {
  readonly provisions: ReadonlyMap<string, Provision>;
  /** Of instruments, by their keys. */
  readonly names: ReadonlyMap<string, string>;
}

const places = new WeakMap<Edition, Places>();

/** An edition is frozen, so that it is gone through once, however many pages ask. */
function placesOf(edition: Edition): Places {
  const known = places.get(edition);
  if (known) return known;
  const made: Places = {
    provisions: new Map(edition.provisions.map((p) => [p.ref, p])),
    names: new Map(
      edition.instruments.map((i) => [i.key, i.number === null ? i.title : `${i.kind} ${i.number}`]),
    ),
  };
  places.set(edition, made);
  return made;
}

/** The texts named in some mentions of an edition (by default all), the most often named first, then by name. */
export function citedInstruments(
  edition: Edition,
  mentions: readonly Mention[] = edition.mentions,
): CitedInstrument[] {
  if (mentions.length === 0) return [];
  const { provisions, names } = placesOf(edition);
  const language = languageCode(edition.language);
  const cited = new Map<
    string,
    { key: string | null; name: string; mentions: number; citedBy: Set<string> }
  >();
  const count = (key: string | null, name: string, from: string): void => {
    const id = key ?? `named ${name.toLowerCase()}`;
    const known = cited.get(id);
    if (known) {
      known.mentions += 1;
      known.citedBy.add(from);
    } else cited.set(id, { key, name, mentions: 1, citedBy: new Set([from]) });
  };
  for (const mention of mentions) {
    const from = provisions.get(mention.from);
    if (mention.status === 'resolved') {
      const keys = new Set(mention.refs.map((ref) => provisions.get(ref)?.instrument));
      for (const key of keys) {
        const name = names.get(key ?? '');
        if (key && name !== undefined && key !== from?.instrument) count(key, name, mention.from);
      }
    } else if (mention.status === 'external' && from) {
      const name = namedIn(from.text, mention, language);
      if (name !== null) count(null, name, mention.from);
    }
  }
  return [...cited.values()]
    .map(({ citedBy, ...one }): CitedInstrument => ({ ...one, citedBy: [...citedBy] }))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The name of the text a mention leads to; null where the words name none ("article 18"). */
export function textNamed(edition: Edition, mention: Mention): string | null {
  const from = placesOf(edition).provisions.get(mention.from);
  return from ? namedIn(from.text, mention, languageCode(edition.language)) : null;
}

function namedIn(text: string, mention: Mention, language: ReturnType<typeof languageCode>): string | null {
  const found = findMentions(text, language).find((m) => m.start === mention.start && m.end === mention.end);
  if (!found) return null;
  if (found.kind === 'article' || found.kind === 'target' || found.kind === 'elsewhere') return found.of;
  return found.kind === 'resolution' || found.kind === 'decision' || found.kind === 'symbol'
    ? found.text
    : null;
}
