import type { Outside, Screen } from '../outside.ts';

/** Colour and weight for a terminal; nothing at all for a file or pipe. What is said in colour is also said in words. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

const plain = (text: string): string => text;
export const PLAIN: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, blue: plain };

/** SGR codes of ECMA-48: the one that begins and the one that ends. */
const sgr =
  (begin: number, end: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001B[${begin}m${text}\u001B[${end}m`;
const COLOURED: Paint = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
};

/** Only on a terminal that can, and never with NO_COLOR set (no-color.org: any value but the empty one). */
export function paintFor(screen: Screen, env: Outside['env']): Paint {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return screen.isTerminal && !refused ? COLOURED : PLAIN;
}
