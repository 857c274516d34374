import { type Finding, finding } from '../finding/index.ts';
import { ADOPTION_WORDS, guessLanguage, type LanguageCode } from '../language/index.ts';
import {
  type Claim,
  proveCoverage,
  type RichText,
  type SourceText,
  sliceRichText,
  trimRichText,
} from '../text/index.ts';
import { claimInline } from './claims.ts';
import type { NoteCall } from './document.ts';
import type { NoteDraft } from './draft.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { annexReader } from './named-headings.ts';
import { tieNotes } from './notes.ts';
import { type Part, type PartNode, walkParts } from './resolution-part.ts';
import type { Unit } from './resolution-unit.ts';
import { unitsOf } from './resolution-units.ts';
import { divideDocument } from './session-report.ts';

/** Resolutions and decisions in a document that stands alone: each with masthead, preamble, provisions and annexes. */
export interface Resolution extends Part, Masthead {
  /** Footnotes that no marker in the text calls. */
  readonly notes: readonly NoteDraft[];
}

export interface ResolutionDocument {
  readonly language: LanguageCode;
  readonly resolutions: readonly Resolution[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Total: a document without an enacting formula has no resolutions, and a finding says so. */
export function segmentResolutions(
  source: SourceText,
  options: { readonly language?: LanguageCode } = {},
): ResolutionDocument {
  const language = options.language ?? guessLanguage(source.text);
  const annexed = annexReader(language);
  const { units, dropped } = unitsOf(source, ADOPTION_WORDS[language], (text) => annexed(text) !== undefined);
  const { parts, findings } = divideDocument(source.file, units, language);
  const claims = [
    ...units.flatMap((unit) => claimsOf(unit)),
    ...dropped.flatMap(({ unit, reason }) =>
      unit.spans.map((span): Claim => ({ span, as: 'ignored', reason })),
    ),
  ];
  const notes = parts.map((part) => part.noteUnits.map(noteOf));
  const owners = parts.flatMap((part) => [...walkParts(part)]);
  const tied = tieNotes(source, owners, [], notes.flat());
  const proof = proveCoverage(source, claims);
  const broken = [...proof.gaps, ...proof.overlaps].map((span) =>
    finding({
      code: 'coverage-broken',
      message: `Characters ${span.start} to ${span.end} are not accounted for exactly once.`,
      place: { source: source.file },
      published: source.text.slice(span.start, span.end),
    }),
  );
  const nothing =
    parts.length > 0
      ? []
      : [
          finding({
            code: 'nothing-adopted',
            message:
              'No enacting formula was found: the document was read, and nothing in it was taken for a provision.',
            place: { source: source.file },
          }),
        ];
  return {
    language,
    resolutions: parts.map((part, index) => ({
      ...part,
      ...readMasthead(part, language),
      notes: (notes[index] ?? []).filter((note) => !note.used),
    })),
    claims,
    findings: [...nothing, ...findings, ...tied, ...broken],
  };
}

export const claimsOf = (unit: Unit): Claim[] =>
  unit.spans.flatMap((span) =>
    claimInline(
      {
        span,
        rich: unit.rich,
        markup: unit.markup.filter((m) => m.start >= span.start && m.end <= span.end),
      },
      'provision',
    ),
  );

/** The note without its marker, raised or a plain figure. */
export function noteOf(unit: Unit): NoteDraft {
  const marker = unit.rich.markers[0];
  const plain = /^(\d{1,3}|\*{1,3})\s*/u.exec(unit.rich.text);
  // Arabic documents print brackets round the marker.
  const brackets = unit.rich.text.startsWith('()') ? 2 : 0;
  const raised = marker !== undefined && (marker.at === 0 || brackets > 0);
  const rich: RichText = raised
    ? sliceRichText({ ...unit.rich, markers: unit.rich.markers.slice(1) }, brackets)
    : sliceRichText(unit.rich, plain?.[0].length ?? 0);
  return {
    label: raised ? marker.label : (plain?.[1] ?? ''),
    rich: trimRichText(rich),
    line: unit.line,
    span: { start: unit.spans[0]?.start ?? 0, end: unit.spans.at(-1)?.end ?? 0 },
    used: false,
    held: false,
  };
}

export type { NoteCall, Part, PartNode };
