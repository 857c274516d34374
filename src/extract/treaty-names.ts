/**
 * Which treaty do words name? The Convention and the Protocol whose articles are known, another one, or only its kind:
 * "the Protocol". In the six languages, by the words that no other treaty of the field has in its name.
 */
export type Treaty = 'convention' | 'protocol';
type Kind = Treaty | null;

export type TreatyNamed =
  | 'other'
  /** Without a treaty only its kind is known, or not even that. */
  | { readonly kind: Kind; readonly treaty: Treaty | undefined };

const KIND: Readonly<Record<Treaty, string>> = {
  protocol: 'Protocols?|Protocoles?|Protocolos?|Протокол\\p{L}*|(?:ال|ل)?بروتوكول\\p{L}*|议定书',
  convention: 'Conventions?|Convenci[oó]n\\p{L}*|Конвенци\\p{L}*|(?:ال|ل)?اتفاقية|公约',
};
const OWN: Readonly<Record<Treaty, RegExp>> = {
  protocol:
    /smuggling of migrants|migrant smuggling|migrants protocol|trafic illicite de migrants|tr[aá]fico il[ií]cito de migrantes|незаконн\p{L}+ ввоз\p{L}* мигрант|تهريب المهاجرين|偷运移民/iu,
  convention:
    /organized crime|transnational organized|criminalit[eé] transnationale organis[eé]e|delincuencia organizada transnacional|транснациональн\p{L}+ организованн\p{L}+ преступност|الجريمة المنظمة|跨国有组织犯罪/iu,
};
/** What may stand beside the noun and still name no treaty: "that Protocol", "the United Nations Convention". */
const BARE = /^(?:the|that|this|those|these|each|of|said|both|its|le|la|el|ce|dicho|United Nations|\s)*$/iu;
/** Names go on over these, and over small words between them. */
const NAME = String.raw`(?:[\p{Lu}][\p{L}-]* |(?:of|in|on|the|and|to) ){0,8}`;
const AFTER = String.raw`(?:(?: (?:of|to|by|for|on|against|relating|concerning|and)(?: the)?|,)* \p{Lu}[\p{L}-]*){0,14}`;

const isKind = (kind: Treaty, words: string): boolean =>
  new RegExp(`(?<!\\p{L})(?:${KIND[kind]})(?!\\p{L})|${kind === 'protocol' ? '议定书' : '公约'}`, 'iu').test(
    words,
  );

/** What the words after "of" name, as they stand. */
export function treatyNamed(words: string): TreatyNamed {
  if (words === '') return { kind: null, treaty: undefined };
  // A protocol against smuggling that supplements the Convention names both: its own noun stands first.
  const kind = isKind('protocol', words)
    ? 'protocol'
    : isKind('convention', words)
      ? 'convention'
      : undefined;
  if (kind === undefined) return 'other';
  if (OWN[kind].test(words)) return { kind, treaty: kind };
  const noun = new RegExp(KIND[kind], 'giu');
  return BARE.test(words.replace(noun, '')) ? { kind, treaty: undefined } : 'other';
}

const SUPPLEMENTED =
  /,? (?:supplementing|additionnel à|que complementa|дополняющ\p{L}+) (?:the |la |le )?(?:\p{Lu}[\p{L}-]* |against |contre |contra |la |las ){1,10}(?:Crime|organisée|Transnacional|преступности)/gu;

interface TreatyFound {
  readonly at: number;
  readonly treaty: Treaty | 'other';
}

/** The last treaty that a text names in full; of one kind, or of any. */
export function lastTreatyIn(text: string, kind: Kind): Treaty | 'other' | undefined {
  const kinds: readonly Treaty[] = kind === null ? ['convention', 'protocol'] : [kind];
  // What a protocol supplements is a part of its name.
  const own = text.replace(SUPPLEMENTED, (words) => '_'.repeat(words.length));
  return kinds.flatMap((one) => namesIn(own, one)).sort((a, b) => b.at - a.at)[0]?.treaty;
}

function namesIn(text: string, kind: Treaty): readonly TreatyFound[] {
  const names = new RegExp(`${NAME}(?<!\\p{L})(?:${KIND[kind]})(?!\\p{L})${AFTER}`, 'gu');
  return [...text.matchAll(names)].flatMap(({ index, 0: name }): readonly TreatyFound[] => {
    const named = treatyNamed(kind === 'protocol' ? name : name.replace(/\p{L}*Protocol.*$/u, ''));
    if (named === 'other') return [{ at: index, treaty: 'other' }];
    return named.treaty === kind ? [{ at: index, treaty: kind }] : [];
  });
}

/** The treaty that names of bodies speak of, when they speak of one. */
export function soleTreatyIn(names: readonly string[], kind: Treaty): Treaty | undefined {
  return names.some((name) => OWN[kind].test(name)) ? kind : undefined;
}
