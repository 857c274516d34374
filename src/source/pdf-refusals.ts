import { AcquisError } from '../finding/index.ts';
import { PdfHalted } from './pdf-thread.ts';

/** Why a PDF was not read, or only in part, and what the person who has it can do. */

const NAMED = (cause: unknown, name: string): boolean =>
  typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === name;

/** Damage that another way into the file may get around; a password or a halted thread is none. */
export const isDamage = (fault: unknown): boolean =>
  fault instanceof Error && !(fault instanceof PdfHalted) && !NAMED(fault, 'PasswordException');

export function notAPdf(file: string, bytes: Uint8Array): AcquisError {
  if (bytes.length === 0)
    return new AcquisError('file-empty', `${file} is empty.`, { advice: 'Put the document in its place.' });
  return new AcquisError('file-unreadable', `${file} is not a PDF: it does not begin as one.`, {
    advice: 'Check that the file was downloaded whole and has the right name.',
  });
}

export function tooLarge(file: string, size: number, limit: number): AcquisError {
  return new AcquisError(
    'file-unreadable',
    `${file} is too large: ${mib(size)}, the limit is ${mib(limit)}.`,
    {
      advice: 'Split it, or save it without its pictures.',
    },
  );
}

const mib = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`;

export function refusal(file: string, cause: unknown, password: string | undefined): AcquisError {
  const why = cause instanceof Error ? cause.message : String(cause);
  if (NAMED(cause, 'PasswordException'))
    return new AcquisError(
      'file-unreadable',
      password === undefined
        ? `${file} is encrypted and opens only with a password.`
        : `${file} is encrypted, and the password given does not open it.`,
      { advice: 'Open it in a PDF viewer and save a copy without a password, or give the password.', cause },
    );
  if (NAMED(cause, 'InvalidPDFException'))
    return new AcquisError('file-unreadable', `${file} is damaged beyond reading: ${why}`, {
      advice: 'Download it again, or open it in a PDF viewer and save a copy.',
      cause,
    });
  return new AcquisError('file-unreadable', `${file} could not be read as a PDF: ${why}.`, {
    advice: 'Open it in a PDF viewer, print it to a new PDF, and read that.',
    cause,
  });
}

export function fileWithoutText(file: string, pages: number): AcquisError {
  return new AcquisError(
    'file-empty',
    pages === 0
      ? `${file} has no page that can be read.`
      : `${file} holds no text: its ${pages} pages are pictures, as a scan gives them.`,
    { advice: 'Run character recognition (OCR) on it first, and check the result against the print.' },
  );
}

export const halted = (pages: number, why: string): string =>
  `Reading stopped after page ${pages}, since ${why}; what follows is missing.`;

/** A remark when the cross-reference table does not stand where the file says, so that its objects had to be searched for. */
export function rebuiltTable(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('latin1');
  const tail = decoder.decode(bytes.subarray(Math.max(0, bytes.length - 2048)));
  const told = /startxref\s+(\d{1,12})\s+%%EOF\s*(?:(?!startxref)[\s\S])*$/u.exec(tail)?.[1];
  const head = decoder.decode(bytes.subarray(0, 1029)).indexOf('%PDF-');
  const offsets = told === undefined ? [] : [Number(told), Number(told) + Math.max(0, head)];
  const sound = offsets.some((at) =>
    /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/u.test(decoder.decode(bytes.subarray(at, at + 40))),
  );
  return sound
    ? undefined
    : 'The file is damaged (its cross-reference table is missing or wrong): pages or passages may be missing. Compare it with another copy.';
}
