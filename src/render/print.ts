/**
 * How does what stands on paper become a file? The writers are heavy (a typesetting engine, a library for Word), so
 * each is loaded when a document of its kind is first asked for.
 */
import { type Paper, type PrintedDocument, type ProvisionListView, provisionList } from './book/index.ts';

export type PrintFormat = 'docx' | 'pdf';

export interface PrintOptions {
  readonly paper?: Paper;
  /** The edition whose whole book this is, as JSON (`toIssuedJson`): a DOCX carries it, so that it can be read back. */
  readonly attached?: string;
}

/** Media types, for what serves or mails the file. */
export const PRINT_TYPES: Readonly<Record<PrintFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** @throws AcquisError `font-missing` when a PDF needs a font that is not installed */
export async function print(
  document: PrintedDocument,
  format: PrintFormat,
  { paper = 'a4', attached }: PrintOptions = {},
): Promise<Uint8Array> {
  if (format === 'pdf') return (await import('./typst/index.ts')).writePdf(document, paper);
  return (await import('./docx/index.ts')).writeDocx(document, paper, attached);
}

/** Any list of provisions as a Word document: what a search found, a tray of texts, the check of a draft. */
export const provisionListDocx = (view: ProvisionListView, options: PrintOptions = {}): Promise<Uint8Array> =>
  print(provisionList(view), 'docx', options);
