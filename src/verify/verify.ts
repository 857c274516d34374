/**
 * What do all the checks together say? One finding per fault, worst first, in the order every list and file uses.
 */
import { compareFindings, type Finding } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import { addConfirmations, confirmAcrossEditions } from './confirm.ts';
import { checkEntries } from './entries.ts';
import { checkHyphenation } from './hyphenation.ts';
import { checkMentions } from './mentions.ts';
import { checkNotes } from './notes.ts';
import { checkNumbering } from './numbering.ts';
import type { VerifyContext } from './place.ts';
import { checkStyle } from './style.ts';
import { compareTexts } from './texts.ts';
import { checkTopicsOfProvisions } from './untopiced.ts';

/** What the checks of one edition find; findings it already carries are not repeated. Sorted. */
export function verifyEdition(edition: Edition, context: VerifyContext): Finding[] {
  return [
    ...checkNumbering(edition),
    ...checkNotes(edition),
    ...checkMentions(edition),
    ...checkTopicsOfProvisions(edition),
    ...checkEntries(edition, context),
    ...checkStyle(edition, context),
    ...checkHyphenation(edition),
  ].sort(compareFindings);
}

/**
 * The same editions, oldest first, each with all its findings: those it brought, those of its own checks and those
 * that only another edition can show. Evidence of the next edition is added to the faults it confirms.
 */
export function verifyCorpus(
  editions: readonly Edition[],
  contextOf: (edition: Edition) => VerifyContext,
): Edition[] {
  const across = confirmAcrossEditions(editions, contextOf);
  const others = [...across.findings, ...compareTexts(editions)];
  return editions.map((edition) => ({
    ...edition,
    findings: [
      ...edition.findings.map((found) => addConfirmations(found, across.confirmations)),
      ...verifyEdition(edition, contextOf(edition)),
      ...others.filter((found) => found.place.edition === edition.id),
    ].sort(compareFindings),
  }));
}
