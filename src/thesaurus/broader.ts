/**
 * Under which broader topic does a printed label stand? "Children, protection" stands under "Children", but the
 * comma in "Natural disasters, conflicts and crises" belongs to a name. Only the other labels of the same index
 * tell the two apart, so a head counts as a topic when
 *   1. another label prints it, alone or with "(general)" or ", general" behind it; or
 *   2. it stands before a comma in several labels that go on differently. ("... by Land" always goes on with
 *      "Sea and Air": part of a name.)
 * The longest such head wins. Without one the label stands at the top: nothing is guessed.
 */
import type { LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';
import { generalHead, labelDivisions } from './label.ts';

interface Head {
  /** As first printed; the bare label when there is one. */
  printed: string;
  bare: boolean;
  general: boolean;
  /** What follows it up to the next comma, folded. */
  readonly continuations: Set<string>;
}

/**
 * Broader topic of each label, printed or implied ("Responders"); null at the top. All labels of one index must be
 * given together. An implied broader topic is not itself looked at: add it to the labels to have it placed too.
 */
export function broaderTopics(
  labels: readonly string[],
  language: LanguageCode,
): ReadonlyMap<string, string | null> {
  const heads = gatherHeads(labels, language);
  const qualifies = (head: string, label: string): string | null => {
    const key = foldForSearch(head);
    const known = heads.get(key);
    if (!known || key === foldForSearch(label)) return null;
    const ownGeneral = foldForSearch(generalHead(label, language) ?? '') === key;
    if (known.bare || known.continuations.size > 1) return known.printed;
    if (ownGeneral) return known.continuations.size > 0 ? known.printed : null;
    return known.general ? known.printed : null;
  };
  const broader = new Map<string, string | null>();
  for (const label of labels) {
    const general = generalHead(label, language);
    const candidates = labelDivisions(label).map((d) => d.head);
    const all =
      general === undefined ? candidates : [general, ...candidates.filter((c) => c.length < general.length)];
    broader.set(label, all.map((head) => qualifies(head, label)).find((head) => head !== null) ?? null);
  }
  return broader;
}

function gatherHeads(labels: readonly string[], language: LanguageCode): Map<string, Head> {
  const heads = new Map<string, Head>();
  const headOf = (text: string): Head => {
    const key = foldForSearch(text);
    const head = heads.get(key) ?? {
      printed: text,
      bare: false,
      general: false,
      continuations: new Set<string>(),
    };
    heads.set(key, head);
    return head;
  };
  for (const label of labels) {
    const general = generalHead(label, language);
    for (const { head, tail } of labelDivisions(label)) {
      if (head === general) continue;
      const next = labelDivisions(tail).at(-1)?.head ?? tail;
      const bare = generalHead(next, language) ?? next;
      headOf(head).continuations.add(foldForSearch(bare));
    }
    if (general !== undefined) headOf(general).general = true;
    else {
      const head = headOf(label);
      head.bare = true;
      head.printed = label;
    }
  }
  return heads;
}
