import type { Finding } from '../finding/index.ts';
import { ADOPTION_WORDS, type LanguageCode } from '../language/index.ts';
import { annexReader } from './named-headings.ts';
import { type Draft, enter, newDraft, takeHeadings, takeRecitals } from './resolution-draft.ts';
import { opensOperative, opensText, preambleWithoutFormula } from './resolution-openings.ts';
import { type Part, type PartNode, plainNode } from './resolution-part.ts';
import { takeProvision } from './resolution-provisions.ts';
import { arabicRank, labelOf, opensNote, type Unit } from './resolution-unit.ts';

/**
 * The parts of resolutions in the order in which they are drafted: masthead, enacting formula, preamble, operative
 * part, lines on adoption, annexes. A second formula outside quotation marks opens a second resolution.
 */
export interface Divided {
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
}

/** @param opens where the operative part begins in what has neither formula nor preamble */
export function divideResolutions(
  file: string,
  units: readonly Unit[],
  language: LanguageCode,
  opens: { readonly at: number; readonly declares: boolean } | undefined = undefined,
): Divided {
  const words = ADOPTION_WORDS[language];
  const annexed = annexReader(language);
  const drafts: Draft[] = [];
  const findings: Finding[] = [];
  let waiting: PartNode[] = [];
  const early: Unit[] = [];
  const bare = preambleWithoutFormula(units, words);
  units.forEach((unit, index) => {
    const text = unit.rich.text;
    if (index === bare) {
      drafts.push(newDraft(words, waiting, null));
      waiting = [];
    }
    if (index === opens?.at) {
      const opened = newDraft(words, waiting, null);
      enter(opened, 'operative');
      opened.declares = opens.declares;
      drafts.push(opened);
      waiting = [];
    }
    const draft = drafts.at(-1);
    if (opensNote(unit) || (draft && PLAIN_NOTE.test(text))) {
      (draft?.noteUnits ?? early).push(unit);
      return;
    }
    const formula = drafts[0]?.formula?.rich.text;
    if (
      words.formula.test(text) &&
      (formula === undefined || text === formula) &&
      opensText(units, index, words)
    ) {
      const masthead = draft ? [...takeHeadings(draft), ...waiting] : waiting;
      const recitals = draft ? [] : takeRecitals(masthead, words);
      const opened = newDraft(words, masthead, plainNode('chapeau', unit));
      opened.preambular.push(...recitals);
      drafts.push(opened);
      waiting = [];
      return;
    }
    if (!draft) {
      waiting.push(plainNode('heading', unit));
      return;
    }
    const annex = annexed(text);
    if (annex && draft.state !== 'preamble') {
      draft.annexes.push({ heading: plainNode('heading', unit), provisions: [] });
      draft.closing.push(...waiting);
      waiting = [];
      enter(draft, 'annex');
      return;
    }
    if (words.adopted.test(text)) {
      draft.closing.push(plainNode('text', unit));
      enter(draft, 'closing');
      return;
    }
    if (draft.state === 'closing' && !(arabicRank(text) === 1 && waiting.length > 0)) {
      if (isFigureNote(text)) draft.noteUnits.push(unit);
      else waiting.push(plainNode('text', unit));
      return;
    }
    if (draft.state === 'closing') {
      // Numbers that begin anew behind a title: an annex that does not say that it is one.
      const [heading, ...others] = waiting;
      if (heading) draft.annexes.push({ heading, provisions: others });
      waiting = [];
      enter(draft, 'annex');
    }
    if (draft.state === 'preamble') {
      if (!opensOperative(units, index, words, annexed)) {
        draft.preambular.push({
          ...plainNode('preambular', unit),
          name: String(draft.preambular.filter(({ kind }) => kind === 'preambular').length + 1),
        });
        return;
      }
      enter(draft, 'operative');
    }
    findings.push(...takeProvision(file, draft, unit));
  });
  if (opens && opens.at >= units.length) {
    drafts.push(newDraft(words, waiting, null));
    waiting = [];
  }
  const final = drafts.at(-1);
  final?.closing.push(...waiting);
  if (final) drafts[0]?.noteUnits.unshift(...early);
  return { parts: drafts, findings };
}

/** Below the lines on adoption: `3 See A/75/1.`, and neither `1 - ...` nor `16 December 2020`, in any language. */
const isFigureNote = (text: string): boolean =>
  /^(?:\d{1,3}|\*{1,3})\s+\S/u.test(text) &&
  labelOf(text) === undefined &&
  !/^\d{1,2}\s+\p{L}[\p{L}\s/]*\s\d{4}(?:\sгода)?$/u.test(text);

/** A note whose figure was not raised is known by the slash behind it: `1/ S/25045.` */
const PLAIN_NOTE = /^\d{1,3}\/\s+\S/u;
