/** How many columns does a text take on a terminal? Han and full-width forms take two, combining marks none. */

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour code begins with the escape character
const COLOUR = /\u001B\[[0-9;]*m/gu;

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(COLOUR, '')) {
    if (!INVISIBLE.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Spaces after (or, for numbers, before) a text up to a width; longer texts stay as they are. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + space : space + text;
}

/**
 * Lines of at most `width` columns, broken between words; a word that is longer has a line of its own. Line ends in
 * the text are kept. An empty text is one empty line.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = displayWidth(word);
      if (line !== '' && used + 1 + needed > width) {
        lines.push(line);
        [line, used] = [word, needed];
      } else {
        used += needed + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
    return lines;
  });
}

/** A wrapped text with `first` before its first line and as many spaces before the others. */
export function hang(first: string, text: string, width: number): string {
  const margin = displayWidth(first);
  return wrap(text, Math.max(MINIMUM, width - margin))
    .map((line, index) => (index === 0 ? first + line : `${' '.repeat(margin)}${line}`).trimEnd())
    .join('\n');
}

/** Narrower than this a column of text is no longer readable; the line runs over instead. */
const MINIMUM = 20;
