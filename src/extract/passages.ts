/** Which words of a corpus tell of what was done, issued and enacted? Paragraphs of reports; provisions and their footnotes. */
import type { Edition, Provision, ReportDocument } from '../instrument/index.ts';
import type { Passage } from './passage.ts';

export const passagesOfReport = (report: ReportDocument): readonly Passage[] =>
  report.paragraphs.flatMap((p) =>
    passagesOf(p, report.symbol ?? report.id, p.label.replace(/[.)]+$/u, '') || p.ref),
  );

export const passagesOfEdition = (edition: Edition): readonly Passage[] =>
  edition.provisions.flatMap((p) => passagesOf(p, edition.id, p.ref));

function passagesOf(
  { text, marks, notes, source }: Provision,
  document: string,
  paragraph: string,
): Passage[] {
  const emphasis = marks.filter(({ kind }) => kind === 'emphasis');
  return [
    { document, file: source.file, paragraph, text, emphasis },
    ...notes.map(
      (note): Passage => ({
        document,
        file: source.file,
        paragraph: `${paragraph}, note ${note.marker}`,
        text: note.text,
        emphasis: note.marks.filter(({ kind }) => kind === 'emphasis'),
      }),
    ),
  ];
}
