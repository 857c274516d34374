import { z } from 'zod';

/**
 * Which characters may stand in a field? Plain text only: what is shown is escaped, so markup would be read as it
 * stands, and a control character is never what somebody wrote.
 */
const MARKUP = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/iu;

/** An extract of a law or the facts of a case: longer than any, short enough to keep a page readable by a program. */
const LONGEST = 200_000;

function fault(text: string): string | undefined {
  const markup = MARKUP.exec(text);
  if (markup) return `There is HTML in the text ("${markup[0].slice(0, 30)}"): leave the words only.`;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 0x20 && !'\t\n\r'.includes(character)) || code === 0x7f || code === 0xfffd)
      return `There is a character in the text that cannot be shown (U+${code.toString(16).toUpperCase().padStart(4, '0')}).`;
  }
  return undefined;
}

const readable = (text: string, context: z.RefinementCtx): void => {
  const message = fault(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
};

/** Text that may be empty. */
export const plainText = (): z.ZodString => z.string().max(LONGEST).superRefine(readable);

/** Text with something in it. */
export const someText = (): z.ZodString =>
  z.string().max(LONGEST).regex(/\S/u, { message: 'It is empty.' }).superRefine(readable);

/** An address of the web. Others (`javascript:`, `file:`) lead nowhere that a reader should be sent. */
export const webAddress = (): z.ZodString =>
  z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s<>"]+$/u, {
      message: 'It is not an address that begins with http:// or https://.',
    });
