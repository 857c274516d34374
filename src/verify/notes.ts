/**
 * Do footnote markers count up through the edition, and can each "Ibid." be tied to the note it stands for?
 * UN practice: notes are numbered through the document; "Ibid." means the work cited in the note just before.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Footnote, Provision } from '../instrument/index.ts';
import { LANGUAGES, languageCode } from '../language/index.ts';
import { listed, nameInstrument, nameLine, opening, provisionPlace } from './place.ts';

export function checkNotes(edition: Edition): Finding[] {
  const calls = numberedCalls(edition);
  return [...checkSequence(edition, calls), ...checkIbid(edition, calls)];
}

interface Call {
  readonly number: number;
  readonly note: Footnote;
  readonly provision: Provision;
}

function numberedCalls(edition: Edition): Call[] {
  return edition.provisions.flatMap((provision) =>
    [...provision.notes]
      .filter((note) => /^\d+$/u.test(note.marker))
      .sort((a, b) => a.at - b.at)
      .map((note) => ({ number: Number(note.marker), note, provision })),
  );
}

function checkSequence(edition: Edition, calls: readonly Call[]): Finding[] {
  const findings: Finding[] = [];
  const reported = reportedNumbers(edition);
  let last: Call | undefined;
  calls.forEach((call, at) => {
    const before = last;
    const next = calls[at + 1];
    if (before && call.number < before.number && call.number !== 1) {
      findings.push(backward(edition, calls, call, before, next));
      return;
    }
    if (before && call.number > before.number + 1) {
      const missing = Array.from(
        { length: call.number - before.number - 1 },
        (_, i) => before.number + 1 + i,
      );
      const strange = missing.filter((n) => !reported.has(n) && !calls.some((other) => other.number === n));
      if (strange.length > 0) findings.push(forward(edition, call, before, strange));
    }
    last = call;
  });
  return findings;
}

/**
 * A marker lower than the one before calls an earlier note again. When the next new marker leaves no number free,
 * the only one that keeps the count is the marker just before.
 */
function backward(
  edition: Edition,
  calls: readonly Call[],
  call: Call,
  before: Call,
  next: Call | undefined,
): Finding {
  const first = calls.find((other) => other.number === call.number && other !== call);
  const decided = next?.number === before.number + 1;
  return finding({
    code: 'marker-out-of-sequence',
    message: decided
      ? `Footnote marker ${call.number} stands ${first ? 'a second time, ' : ''}after marker ${before.number}; the count leaves room only for ${before.number} here.`
      : `Footnote marker ${call.number} stands after marker ${before.number}.`,
    place: provisionPlace(edition, call.provision),
    published: String(call.number),
    ...(decided ? { expected: String(before.number) } : {}),
    refs:
      first && first.provision !== call.provision
        ? [call.provision.ref, first.provision.ref]
        : [call.provision.ref],
    evidence: [
      `The marker follows the words "${wordsBefore(call)}" in ${call.provision.ref}.`,
      ...(first
        ? [
            `Marker ${call.number} was already used in ${first.provision.ref}, where its footnote reads ${opening(first.note.text)}.`,
          ]
        : []),
      `The marker before it is ${before.number}, whose footnote reads ${opening(before.note.text)}.`,
      ...(next ? [`The next marker is ${next.number}, in ${next.provision.ref}.`] : []),
    ],
  });
}

function forward(edition: Edition, call: Call, before: Call, missing: readonly number[]): Finding {
  const names = listed(missing.map(String));
  return finding({
    code: 'marker-out-of-sequence',
    message: `Footnote marker ${call.number} follows marker ${before.number}; ${names} stand${missing.length === 1 ? 's' : ''} nowhere.`,
    place: provisionPlace(edition, call.provision),
    published: String(call.number),
    refs: [before.provision.ref, call.provision.ref],
    evidence: [
      `Marker ${before.number} stands in ${before.provision.ref} at ${nameLine(before.provision)}.`,
      `Marker ${call.number} follows in ${call.provision.ref} at ${nameLine(call.provision)}.`,
    ],
  });
}

/** Numbers that segmentation already reported as a marker without note, or a note without marker. */
function reportedNumbers(edition: Edition): ReadonlySet<number> {
  const codes = new Set(['marker-without-note', 'note-without-marker']);
  return new Set(
    edition.findings
      .filter((f) => codes.has(f.code))
      .flatMap((f) => (f.published ?? f.message).match(/\d+/gu) ?? [])
      .map(Number),
  );
}

const wordsBefore = (call: Call): string =>
  call.provision.text.slice(0, call.note.at).split(/\s+/u).slice(-5).join(' ');

function checkIbid(edition: Edition, calls: readonly Call[]): Finding[] {
  const words = LANGUAGES[languageCode(edition.language)].ibid;
  const isIbid = (note: Footnote): boolean => words.some((word) => note.text.trimStart().startsWith(word));
  const firstCalls = new Map<number, Call>();
  return calls.flatMap((call) => {
    if (call.number === 1) firstCalls.clear();
    if (firstCalls.has(call.number)) return [];
    firstCalls.set(call.number, call);
    if (!isIbid(call.note)) return [];
    const before = firstCalls.get(call.number - 1);
    if (before && before.provision.instrument === call.provision.instrument) return [];
    const within = nameInstrument(edition, call.provision.instrument);
    return [
      finding({
        code: 'ibid-far',
        message: before
          ? `Footnote ${call.number} of ${within} reads "Ibid." but the note before it belongs to ${nameInstrument(edition, before.provision.instrument)}.`
          : `Footnote ${call.number} of ${within} reads "Ibid." but there is no footnote ${call.number - 1} before it.`,
        place: { ...provisionPlace(edition, call.provision), line: call.note.line },
        published: call.note.text,
        refs: [call.provision.ref],
        evidence: before
          ? [`Footnote ${before.number}, in ${before.provision.ref}, reads ${opening(before.note.text)}.`]
          : [`No marker ${call.number - 1} stands in this edition before ${call.provision.ref}.`],
      }),
    ];
  });
}
