/** What was done that is no event with a name: people trained, an expert sent, a law helped on its way. */
import type { ActivityKind } from './activity-words.ts';
import type { Stretch } from './passage.ts';
import { countriesIn } from './places.ts';

export interface Deed extends Stretch {
  readonly kind: ActivityKind;
  /** Is one only with a day or a place of its own. */
  readonly set: boolean;
}

/** Whoever is trained, and whoever is sent. */
const PEOPLE =
  '(?:officials|officers|prosecutors|judges|magistrates|practitioners|policymakers|experts|investigators|lawyers|legislators|trainers|analysts|students|teachers|journalists|guards|inspectors|rangers|operators|handlers|personnel|persons|people|professionals|specialists|participants|agents|members|staff|nurses|doctors|employees|civil servants|women|men|counterparts)';
const SENT =
  '(?:(?:senior |legal |technical |forensic |regional |resident |liaison )*(?:experts?|advis[eo]rs?|officers?|mentors?|consultants?|prosecutors?|magistrates?|staff members?|teams?|specialists?|attach[ée]s?|instructors?))';
const LAWS =
  '(?:[Ll]aws?|[Aa]cts?|[Bb]ills?|[Ll]egislation|[Cc]odes?|[Rr]egulations?|[Dd]ecrees?|[Ss]tatutes?)';
const DRAFTING =
  '(?:draft(?:ing)?|launch(?:ing)?|amend(?:ing)?|revis(?:ing|e)|review(?:ing)?|prepar(?:ing|e)|adopt(?:ing)?|finali[sz](?:ing|e)|moderni[sz](?:ing|e)|align(?:ing)?|updat(?:ing|e))';

const forms = (kind: ActivityKind, ...patterns: readonly string[]): readonly Form[] =>
  patterns.map((pattern) => ({ kind, pattern: new RegExp(pattern, 'gu'), set: false }));
/** Of these only what has a day or a place of its own: the words alone may be said of anything. */
const setForms = (kind: ActivityKind, ...patterns: readonly string[]): readonly Form[] =>
  forms(kind, ...patterns).map((form) => ({ ...form, set: true }));

interface Form {
  readonly kind: ActivityKind;
  readonly pattern: RegExp;
  readonly set: boolean;
}

const MORE =
  '(?:(?:[Oo]ver|[Mm]ore than|[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Aa]pproximately|[Aa]t least|[Aa] total of) )?';

const FORMS: readonly Form[] = [
  ...forms(
    'training',
    `\\b(?:trained|coached|instructed|certified|sensiti[sz]ed|(?:delivered|provided|gave|offered) training [^.;\\d]{0,80}? (?:to|for)|(?:strengthened|built|enhanced|developed|improved|reinforced) the (?:capacity|capacities|skills|knowledge) of) ${MORE}\\d[^.;]*`,
    `${MORE}\\d[\\d,]*(?: (?:\\p{L}|-)+){0,4}? ${PEOPLE}(?:[^.;]{0,160}?) (?:were|have been|had been) (?:trained|instructed|coached|certified|sensiti[sz]ed|taught|familiari[sz]ed)[^.;]*`,
    `${MORE}\\d[\\d,]*(?: (?:\\p{L}|-)+){0,4}? ${PEOPLE}(?:[^.;]{0,120}?) (?:graduated|(?:successfully )?completed (?:their|a) (?:training|course))[^.;]*`,
  ),
  ...setForms('training', `\\b(?:lectured|taught|gave (?:a )?(?:lectures?|classes)) (?:at|in) [^.;]*`),
  ...forms(
    'mission',
    `\\b(?:[Aa]n? |[Tt]he |\\d+ |[Tt]wo |[Tt]hree |[Ff]our |[Ss]everal |(?<=^|, |; ))[^.;,]{0,80}?${SENT}[^.;,]{0,40}? (?:has|have|was|were|is|are)(?: been)? (?:deployed|seconded|posted|embedded|stationed|assigned|detached|outposted|placed|dispatched) (?:to|with|in|at|within) [^.;]*`,
    `\\b(?:deployed|seconded|posted|embedded|stationed|dispatched) (?:an? |\\d+ |two |three |four |several )[^.;,]{0,60}?${SENT} (?:to|with|in|at|within) [^.;]*`,
  ),
  ...setForms(
    'mission',
    `\\b(?:mission|team|delegation|experts?|advis[eo]rs?|representatives?)\\b[^.;]{0,60}? (?:visited|travelled to|spent [^.;]{0,30}? in) [^.;]*`,
  ),
  ...forms(
    'publication',
    '\\b(?:published|issued|released) (?:(?:the |its |an? )?·[^.;,]*|(?:\\d+|two|three|four|five|six) (?:\\p{L}+ )?publications\\b)',
  ),
  ...forms(
    'legislative-assistance',
    `\\b(?:provided|gave|submitted|transmitted|offered) (?:legal |written |technical )*(?:comments|advice|observations|input) (?:on|to) [^.;]*?\\b${LAWS}\\b[^.;]*`,
    `\\b(?:commented|advised) on [^.;]*?\\b${LAWS}\\b[^.;]*`,
    `\\b(?:supported|assisted|advised|helped|helping|assisting)(?: the (?:Government|authorities|Ministry) of)? (?:the )?(?=\\p{Lu})[^.;,]{3,60}? (?:in|on|to|with) (?:(?:\\p{L}+ )*?)${DRAFTING}\\b[^.;]*?\\b${LAWS}\\b[^.;]*`,
    `(?<=^|\\. |, |; )(?:The Government of |The authorities of )?\\p{Lu}[^.;,]{2,60}? (?:was|were|has been|have been) (?:assisted|supported|helped|advised) (?:in|on|to|with) (?:(?:\\p{L}+ )*?)${DRAFTING}\\b[^.;]*?\\b${LAWS}\\b[^.;]*`,
  ),
  ...setForms(
    'conference',
    `\\b(?:\\p{Lu}[^.;]{3,160}?|[^.;]{0,80}?${PEOPLE}[^.;]{0,160}?) (?:met|convened|gathered|assembled)(?: again)? (?:in|at|on) [^.;]*`,
  ),
  ...setForms('other', `\\b(?:briefed) [^.;]{5,120}? (?:in|on|at) [^.;]*`),
];

/** @param open a sentence, its titles blanked out */
export const deedsIn = (open: string): readonly Deed[] =>
  disjoint(
    FORMS.flatMap(({ kind, pattern, set }) =>
      [...open.matchAll(pattern)]
        .filter(
          ({ 0: words }) =>
            kind !== 'legislative-assistance' ||
            countriesIn(words).length > 0 ||
            countriesIn(open).length === 1,
        )
        .map(({ index, 0: words }) => ({ kind, set, start: index, end: index + words.length })),
    ),
  );

/** Two forms may read the same words: the first counts. */
const disjoint = (deeds: readonly Deed[]): readonly Deed[] =>
  deeds.filter(
    (deed, i) => !deeds.slice(0, i).some((other) => other.start < deed.end && deed.start < other.end),
  );
