/** Works as reference managers have them: read from and written to BibTeX and RIS as CSL-JSON. Nothing is fetched. */
import { citationPlugins } from './bibliography.ts';

/** What reference managers exchange; CSL-JSON is how works are kept here. */
export type WorkFormat = 'bibtex' | 'ris' | 'csl';

/** A work of CSL-JSON: fields are those of CSL. */
export type Work = Readonly<Record<string, unknown>>;

/** @throws the reader's own error for what is not in the format */
export async function readWorks(format: Exclude<WorkFormat, 'csl'>, text: string): Promise<readonly Work[]> {
  const { input } = await citationPlugins();
  // BibLaTeX reads what BibTeX writes, and keywords, abstract and language besides.
  const forceType = format === 'bibtex' ? '@biblatex/text' : '@ris/file';
  const works = input.chain(text, { forceType }).map(({ _graph, ...work }) => work);
  if (works.length === 0) throw new Error('there is no work in it');
  return works;
}

export async function formatWorks(format: WorkFormat, works: readonly Work[]): Promise<string> {
  if (format === 'csl') return `${JSON.stringify(works, null, 2)}\n`;
  const { output } = await citationPlugins();
  return `${output.format(format, works).replaceAll('\r\n', '\n').trimEnd()}\n`;
}
