import type { SourceText } from '../text/index.ts';
import { readBlocks } from './docx-body.ts';
import { leaveUncalled, readNoteBook } from './docx-notes.ts';
import { readNumbering } from './docx-numbering.ts';
import { openDocx } from './docx-package.ts';
import { type DocxReading, newStory } from './docx-reading.ts';
import { readStyles } from './docx-styles.ts';
import { layOut } from './layout.ts';
import { leave, leftOut } from './tally.ts';
import { childNamed, descendants, elementsOf, textBelow, type XmlElement } from './xml.ts';

/**
 * DOCX → blocks as the word processor prints them: paragraph numbers computed, notes tied to their marks, tracked
 * changes settled, no word rewritten. Nothing outside the file is ever fetched. (ECMA-376, transitional and strict.)
 */
export interface DocxOptions {
  /** `accept` (default): as if all tracked changes were accepted; `refuse`: as if none had been made. */
  readonly trackedChanges?: 'accept' | 'refuse';
}

/** @throws AcquisError for a damaged, encrypted or hostile package, or one that is no word-processing document */
export async function readDocx(
  file: string,
  bytes: Uint8Array,
  options: DocxOptions = {},
): Promise<SourceText> {
  const parts = await openDocx(file, bytes);
  const styles = readStyles(parts.styles);
  const reading: DocxReading = {
    package: parts,
    styles,
    numbering: readNumbering(parts.numbering, styles),
    notes: readNoteBook(parts),
    changes: options.trackedChanges ?? 'accept',
    tally: new Map(),
    remarks: new Set(),
    readStory: (container) => readBlocks(reading, newStory(container), container),
  };
  const body = childNamed(parts.document, 'w:body') ?? parts.document;
  const blocks = readBlocks(reading, newStory(body), body);
  leaveUncalled(reading.notes, reading.tally);
  leaveParts(reading, 'page headers', parts.headers);
  leaveParts(reading, 'page footers', parts.footers);
  leaveParts(reading, 'comments', elementsOf(parts.comments));
  for (const target of parts.elsewhere)
    reading.remarks.add(`Part of the document stands in another file, which is not read: ${target}.`);
  const changed = [...descendants(body)].filter((e) =>
    /^w:(?:ins|del|moveFrom|moveTo)$/u.test(e.name),
  ).length;
  if (changed > 0)
    reading.remarks.add(
      `${changed} tracked changes were read as ${reading.changes === 'accept' ? 'accepted' : 'refused'}.`,
    );
  return {
    file,
    encoding: 'utf-8',
    ...layOut(blocks),
    left: leftOut(reading.tally),
    remarks: [...reading.remarks],
  };
}

function leaveParts(reading: DocxReading, what: string, parts: readonly XmlElement[]): void {
  for (const part of parts) {
    const text = [...descendants(part)]
      .filter((e) => e.name === 'w:t')
      .map(textBelow)
      .join('');
    if (text.trim() !== '') leave(reading.tally, what, text);
  }
}
