/**
 * Characters set by their place in a symbol font: as Unicode where the sign has a name of its own there. Word keeps
 * them in the private area F000 to F0FF.
 */
const SYMBOL_GREEK_UPPER = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SYMBOL_GREEK_LOWER = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const SYMBOL_SIGNS: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  39: '∋',
  42: '∗',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
  126: '∼',
  162: '′',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  206: '∈',
  208: '∠',
  210: '®',
  211: '©',
  212: '™',
  214: '√',
  215: '⋅',
  222: '⇒',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  118: '❖',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** Undefined when the sign is not known: the caller keeps the private character and says so. */
export function symbolCharacter(code: number, font: string | undefined): string | undefined {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const place = isPrivate ? code - 0xf000 : code;
  const name = (font ?? '').toLowerCase();
  if (name === 'symbol') {
    if (place >= 65 && place <= 90) return SYMBOL_GREEK_UPPER[place - 65];
    if (place >= 97 && place <= 122) return SYMBOL_GREEK_LOWER[place - 97];
    const sign = SYMBOL_SIGNS[place];
    if (sign !== undefined) return sign;
    return place >= 32 && place < 127 ? String.fromCharCode(place) : undefined;
  }
  if (name.startsWith('wingdings')) return name === 'wingdings' ? WINGDINGS[place] : undefined;
  if (!isPrivate) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return place >= 32 && place < 127 ? String.fromCharCode(place) : undefined;
}

/** A bullet as it looks; the plain round one when its font gives it no name. */
export function bulletCharacter(text: string, font: string | undefined): string {
  const [first] = text;
  if (first === undefined) return '';
  const code = first.codePointAt(0) ?? 0;
  if (code >= 0xf000 && code <= 0xf0ff) return symbolCharacter(code, font) ?? '•';
  // "Courier New" bullets are the letter o.
  return first === 'o' && /courier/iu.test(font ?? '') ? '◦' : text;
}
