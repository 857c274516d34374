import type { Mark, Span } from '../text/index.ts';
import type { Footnote } from './provision.ts';

/**
 * What does a published document say besides the texts that were adopted? Its cover and masthead, notices, forewords
 * and introductions, the words around its parts and its index, its back: printed with an edition, never provisions.
 */
export interface EditionDocument {
  /** Path within the corpus folder. */
  readonly file: string;
  readonly title: string;
  readonly symbol: string | null;
  /** ISO date, or as much of it as is known: `2024`. */
  readonly date: string | null;
  readonly role: DocumentRole;
  /** In reading order. */
  readonly matter: readonly Matter[];
}

export const DOCUMENT_ROLES = ['compendium', 'index', 'compendium-and-index'] as const;
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

/**
 * - `cover`: lines of the cover, the title pages or the masthead
 * - `front`: before the texts (notices, foreword, introduction)
 * - `contents`: the heading of the printed list of contents; its lines are made anew
 * - `compendium`: the heading over the texts, and what stands under it before the first of them
 * - `text`: between the texts: headings of divisions and annexes, remarks, notes of headings
 * - `index`: the heading over the thematic index, and what stands above, in or under it
 * - `back`: after everything else
 */
export const MATTER_PLACES = ['cover', 'front', 'contents', 'compendium', 'text', 'index', 'back'] as const;
export type MatterPlace = (typeof MATTER_PLACES)[number];

/** A `title` is a line of a cover; a `note` is one that no paragraph calls, with its marker as the label. */
export const MATTER_KINDS = ['title', 'heading', 'paragraph', 'note'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

export interface Matter {
  readonly place: MatterPlace;
  readonly kind: MatterKind;
  /** Of a heading its depth in the document, from 1; of a paragraph how many stand above it, from 0; else 0. */
  readonly level: number;
  /** Designation of the provision before which it stands; null when none follows in its document. */
  readonly before: string | null;
  /** As printed before the text: `1.`, `Annex II`; empty where there is none. */
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly notes: readonly Footnote[];
  readonly line: number;
  /** In the text of the document's file. */
  readonly spans: readonly Span[];
}
