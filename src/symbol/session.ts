import { formatRoman, parseRoman } from '../text/index.ts';

/**
 * In which session of its body was a document issued or a text adopted? The General Assembly counted in Roman
 * numerals up to its thirtieth session (1975) and writes `55/25` since; special and emergency special sessions have
 * their own count: `S-27`, `ES-11`, in the Roman era `S-VI`, `ES-I`.
 */
export interface Session {
  readonly kind: 'regular' | 'special' | 'emergency' | 'organizational';
  /** 1-based. */
  readonly number: number;
  readonly numerals: 'arabic' | 'roman';
}

const PREFIX: Readonly<Record<Session['kind'], string>> = {
  regular: '',
  special: 'S-',
  emergency: 'ES-',
  organizational: 'OS/',
};

/** `55`, `XXV`, `S-27`, `ES-I` in either case; undefined for anything else. Years are sessions to nobody: see `isYear`. */
export function parseSession(text: string): Session | undefined {
  const match = /^(?:(ES|S)-)?(?:(\d{1,3})|([IVXLC]+))$/iu.exec(text);
  if (!match) return undefined;
  const kind = match[1] === undefined ? 'regular' : match[1].toUpperCase() === 'S' ? 'special' : 'emergency';
  if (match[2] !== undefined) return { kind, number: Number(match[2]), numerals: 'arabic' };
  const number = parseRoman((match[3] ?? '').toUpperCase());
  return number === undefined ? undefined : { kind, number, numerals: 'roman' };
}

/** As symbols write it. */
export function formatSession({ kind, number, numerals }: Session): string {
  return PREFIX[kind] + (numerals === 'roman' ? formatRoman(number).toUpperCase() : String(number));
}

/** Four digits from the founding of the Organization to the end of the next century, so that `S/2463` is no year. */
export function isYear(text: string): boolean {
  return /^\d{4}$/u.test(text) && Number(text) >= 1945 && Number(text) <= 2100;
}
