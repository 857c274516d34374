/**
 * What does the word processor work out for itself: contents, page numbers of references, repeated note numbers,
 * addresses? Complex fields (ECMA-376, 17.16.18) with what they showed when written, so that nothing is empty in a
 * program that does not work them out.
 */
import { ImportedXmlComponent, type ParagraphChild, Run, TextRun } from 'docx';

/** `dirty` fields are worked out anew when the document is opened. */
export const fieldBegin = (instruction: string, dirty = false): ParagraphChild[] => {
  const words = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  words.push(` ${instruction} `);
  const begin = { 'w:fldCharType': 'begin', ...(dirty ? { 'w:dirty': 'true' } : {}) };
  return [mark(begin), new Run({ children: [words] }), mark({ 'w:fldCharType': 'separate' })];
};

export const fieldEnd = (): ParagraphChild => mark({ 'w:fldCharType': 'end' });

export const field = (instruction: string, shown: readonly ParagraphChild[]): ParagraphChild[] => [
  ...fieldBegin(instruction),
  ...shown,
  fieldEnd(),
];

/** `guess` is shown until the field is worked out, with the contents it stands in. */
export const pageOf = (bookmark: string, guess: string): ParagraphChild[] =>
  field(`PAGEREF ${bookmark} \\h`, [new TextRun(guess)]);

const mark = (attributes: Readonly<Record<string, string>>): ParagraphChild =>
  new Run({ children: [new ImportedXmlComponent('w:fldChar', attributes)] });
