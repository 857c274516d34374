import { type Finding, finding } from '../finding/index.ts';
import type { LeftOut, SourceText } from '../text/index.ts';

/**
 * What does the reader of a file have to say of it? Its remarks (a wrong extension, a table rebuilt), and what the file
 * holds besides its text, which was left out on purpose and must not pass unseen.
 */
export function readerFindings(source: SourceText): Finding[] {
  const messages = [...(source.remarks ?? []), ...leftOut(source.left ?? [])];
  return messages.map((message) =>
    finding({ code: 'reader-remark', message, place: { source: source.file } }),
  );
}

const leftOut = (left: readonly LeftOut[]): string[] =>
  left.length === 0
    ? []
    : [`Left out on purpose: ${left.map(({ what, count }) => `${what} (${count})`).join(', ')}.`];
