import { type Finding, finding } from '../finding/index.ts';
import { lineAt, type SourceText } from '../text/index.ts';
import type { ParagraphDraft } from './draft.ts';
import { endsSentence, endsWithComma } from './punctuation.ts';

/**
 * Which paragraphs break off? A torn page leaves a paragraph without its end, and nothing follows that could be its
 * rest. In adopted texts every numbered, lettered and preambular paragraph ends with a stop, semicolon, colon or comma.
 */

/** Where a document leaves so many of its paragraphs open, that is its style and no damage. */
const ENDED_SHARE = 0.8;

export function findCutParagraphs(source: SourceText, paragraphs: readonly ParagraphDraft[]): Finding[] {
  const closed = paragraphs.filter((p) => CLOSED.has(p.kind) && p.rich.text !== '');
  const open = closed.filter(({ rich }) => !endsSentence(rich.text) && !endsWithComma(rich.text));
  if (open.length > (1 - ENDED_SHARE) * closed.length) return [];
  return open.map((p) =>
    finding({
      code: 'text-cut',
      message: `${p.label === '' ? 'A paragraph' : p.label} breaks off after "${lastWords(p.rich.text)}".`,
      place: { source: source.file, line: lineAt(source, (p.spans.at(-1) ?? { start: 0 }).start) },
      published: lastWords(p.rich.text),
      evidence: [
        'It has no closing punctuation, and what stands below it is not its rest.',
        `${closed.length - open.length} of ${closed.length} numbered, lettered and preambular paragraphs of the document end with a stop, semicolon, colon or comma.`,
      ],
    }),
  );
}

const CLOSED: ReadonlySet<ParagraphDraft['kind']> = new Set(['numbered', 'lettered', 'preambular']);

const lastWords = (text: string): string => text.trim().split(/\s+/u).slice(-5).join(' ');
