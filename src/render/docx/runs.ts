/** How do runs of type become runs of Word: typography, links to bookmarks and to the web, calls of notes? */
import {
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { NoteRun, Run, TextRun as Words } from '../book/index.ts';
import type { Bookmarks } from './bookmarks.ts';
import { field } from './fields.ts';

export interface Setter {
  readonly bookmarks: Bookmarks;
  readonly rtl: boolean;
}

export const runsIn = (setter: Setter, runs: readonly Run[]): ParagraphChild[] =>
  runs.flatMap((run) => (run.kind === 'note' ? noteCall(setter, run) : words(setter, run)));

export function words(setter: Setter, run: Words, style?: string): ParagraphChild[] {
  if (run.text === '') return [];
  const { link } = run;
  if (link === undefined) return [new TextRun(look(setter, run, style))];
  const inner = new TextRun(look(setter, run, 'Hyperlink'));
  return link.kind === 'within'
    ? [new InternalHyperlink({ anchor: setter.bookmarks.nameOf(link.anchor), children: [inner] })]
    : field(`HYPERLINK "${link.address.replaceAll('"', '%22')}"`, [inner]);
}

function look({ rtl }: Setter, run: Words, style: string | undefined): IRunOptions {
  return {
    text: run.text,
    ...(style === undefined ? {} : { style }),
    ...(run.emphasis ? { italics: true, italicsComplexScript: true } : {}),
    ...(run.strong ? { bold: true, boldComplexScript: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(rtl ? { rightToLeft: true } : {}),
  };
}

/** The first call carries the note; a later one repeats its number, whatever that has become. */
function noteCall({ bookmarks }: Setter, { number, again }: NoteRun): ParagraphChild[] {
  const anchor = `note ${number}`;
  if (!again) return bookmarks.around(anchor, [new FootnoteReferenceRun(number)]);
  const shown = new TextRun({ text: String(number), style: 'FootnoteReference' });
  return field(`NOTEREF ${bookmarks.nameOf(anchor)} \\f \\h`, [shown]);
}
