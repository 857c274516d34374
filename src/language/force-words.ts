import type { Force } from './force.ts';

/**
 * By which formulas does a paragraph decide, ask, invite or note, in each language? Sources of patterns, matched
 * without regard to case, each bounded by what is no letter.
 */
export interface ForceWords {
  /** Who adopts, where a report tells of it: "The Working Group on ... recommended". */
  readonly narrator: string;
  /** May stand before the verb and belongs to the formula: "Also", "Once again strongly". */
  readonly adverb: string;
  /** Verbs that open a paragraph; who is asked follows. The first that matches counts. */
  readonly opening: readonly (readonly [Force, string])[];
  /** Verbs of acknowledgement that yet speak to someone: "Reminds States parties". */
  readonly reminder: string;
  /** Modal words inside a sentence; who is asked stands before them, or behind. The earliest counts, then the first. */
  readonly inside: readonly (readonly [Force, string])[];
  /** Softening words right behind the formula: "consider", "endeavour to". */
  readonly hedge: string;
  /** Words between the verb and who is asked: "upon", "to", "that", "all", "the relevant". */
  readonly before: string;
  /** What may stand behind who is asked and still belong to the name: "of origin, transit and destination". */
  readonly behind: string;
  readonly and: string;
  /** Joins a second verb of the same sentence to the first, up to where the verb begins: "..., and invites". */
  readonly joint: string;
  /** Ends the verbs of a narrative; a second verb is told as the first one is, or it is somebody else's. */
  readonly past?: string;
  /** What may follow such a verb only where it is a noun ("requests for"); absent where the forms differ. */
  readonly behindNoun?: string;
  /** Words that open what is asked: "to", "that". */
  readonly ask: string;
  /** Chinese: no letters stand between words. */
  readonly unspaced?: true;
}
