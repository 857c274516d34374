import type { Numbering } from './docx-numbering.ts';
import type { DocxPackage } from './docx-package.ts';
import type { StyleSheet } from './docx-styles.ts';
import type { Item, Part } from './parts.ts';
import type { Tally } from './tally.ts';
import { descendants, type XmlElement } from './xml.ts';

/** What is known while a word-processing document is read, and what changes as it goes. */
export interface DocxReading {
  readonly package: DocxPackage;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly notes: NoteBook;
  /** Tracked changes as if all were accepted, or as if none had been made. */
  readonly changes: 'accept' | 'refuse';
  readonly tally: Tally;
  readonly remarks: Set<string>;
  /** Reads the blocks of a note. */
  readonly readStory: (container: XmlElement) => Part[];
}

export interface NoteSeries {
  readonly bodies: ReadonlyMap<string, XmlElement>;
  readonly called: Set<string>;
  readonly format: string;
  readonly start: number;
  readonly restart: string;
  next: number;
}

export interface NoteBook {
  readonly footnotes: NoteSeries;
  readonly endnotes: NoteSeries;
  /** Notes may not call notes; a damaged file could make them do so without end. */
  inside: boolean;
}

/** One run of text with its own fields: the body, a cell, a note, a text box. */
export interface Story {
  readonly parts: Part[];
  /** Of a paragraph whose mark was deleted: it goes on in the next one. */
  carried: Item[];
  /** Fields begun and not ended: whether the result has been reached. */
  readonly fields: { inResult: boolean }[];
  /** False when fields do not pair up: then nothing is taken for a field's code. */
  readonly fieldsPair: boolean;
  /** Text boxes anchored in the paragraph being read. */
  boxes: XmlElement[];
}

export function newStory(container: XmlElement): Story {
  let begun = 0;
  let ended = 0;
  for (const element of descendants(container)) {
    if (element.name !== 'w:fldChar') continue;
    const type = element.attributes.get('w:fldCharType');
    if (type === 'begin') begun += 1;
    if (type === 'end') ended += 1;
  }
  return { parts: [], carried: [], fields: [], fieldsPair: begun === ended, boxes: [] };
}

/** A cell is read on its own, but a field may begin before it and end after. */
export const innerStory = (story: Story): Story => ({ ...story, parts: [], carried: [], boxes: [] });

/** Where the text that a change took out or has yet to put in would stand. */
export const isTakenOut = (name: string, changes: DocxReading['changes']): boolean =>
  changes === 'accept' ? name === 'w:del' || name === 'w:moveFrom' : name === 'w:ins' || name === 'w:moveTo';
