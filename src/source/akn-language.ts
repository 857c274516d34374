/** Akoma Ntoso names languages by ISO 639-2 or -3; the rest of the world, and this program, by BCP 47. */
const SHORT: Readonly<Record<string, string>> = {
  ara: 'ar',
  arb: 'ar',
  chi: 'zh',
  zho: 'zh',
  cmn: 'zh',
  eng: 'en',
  fre: 'fr',
  fra: 'fr',
  rus: 'ru',
  spa: 'es',
};

/** `eng` → `en`; a code without a shorter form stays. */
export const languageTag = (code: string): string =>
  Object.hasOwn(SHORT, code) ? (SHORT[code] ?? code) : code;
