import { AcquisError } from '../finding/index.ts';
import { LARGEST_FILE, type SourceText } from '../text/index.ts';
import { kindOfContent, kindOfExtension, type SourceKind } from './sniff.ts';
import { type ReadOptions, readText } from './text-reader.ts';

/**
 * Any file → blocks, by the reader its content asks for. A wrong extension is no obstacle, but is remarked on. The
 * readers and the libraries behind them are loaded when a file first needs them.
 */
export interface SourceOptions extends ReadOptions {
  /** For DOCX: tracked changes as if accepted (default) or refused. */
  readonly trackedChanges?: 'accept' | 'refuse';
  /** For a PDF that opens only with one. */
  readonly password?: string;
}

const NAMES: Readonly<Record<SourceKind, string>> = {
  pdf: 'a PDF',
  docx: 'a word-processing package (DOCX)',
  akn: 'Akoma Ntoso XML',
  html: 'HTML',
  xml: 'XML',
  rtf: 'RTF',
  text: 'plain text',
};

/** @throws AcquisError for a file that no reader can read, with what to do about it */
export async function readSource(
  file: string,
  bytes: Uint8Array,
  options: SourceOptions = {},
): Promise<SourceText> {
  if (bytes.length > LARGEST_FILE)
    throw new AcquisError('file-unreadable', `${file} has ${bytes.length} bytes, more than any document.`, {
      advice: 'Split it into its documents.',
    });
  const content = kindOfContent(bytes);
  const extension = kindOfExtension(file);
  const kind = content ?? (extension === 'html' && hasTags(bytes) ? 'html' : 'text');
  const source = await readAs(kind, file, bytes, options);
  if (extension === undefined || extension === kind) return source;
  const remark = `The name ends as that of ${NAMES[extension]}, but the file is ${NAMES[kind]} and was read as such.`;
  return { ...source, remarks: [remark, ...(source.remarks ?? [])] };
}

async function readAs(
  kind: SourceKind,
  file: string,
  bytes: Uint8Array,
  options: SourceOptions,
): Promise<SourceText> {
  switch (kind) {
    case 'pdf':
      return (await import('./pdf-reader.ts')).readPdf(
        file,
        bytes,
        options.password === undefined ? {} : { password: options.password },
      );
    case 'docx':
      return (await import('./docx-reader.ts')).readDocx(file, bytes, options);
    case 'html':
      return (await import('./html-reader.ts')).readHtml(file, bytes, options);
    case 'akn':
    case 'xml':
      return (await import('./akn-reader.ts')).readAkn(file, bytes, options);
    case 'rtf':
      throw new AcquisError('file-binary', `${file} is RTF.`, {
        advice: 'Open it in a word processor and save it as DOCX.',
      });
    case 'text':
      return readText(file, bytes, options);
  }
}

const hasTags = (bytes: Uint8Array): boolean =>
  /<[a-z][a-z0-9]*[\s/>]/iu.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).replace(/\0/gu, ''),
  );
