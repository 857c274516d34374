import { formatLetter, formatRoman } from '../text/index.ts';

/**
 * How a counted number is written: the styles that word processors and browsers share, under one set of names
 * (those of ECMA-376 17.18.59; CSS names are translated by the HTML reader).
 */
const CHINESE = '〇一二三四五六七八九';
const CHINESE_FORMAL = '零壹贰叁肆伍陆柒捌玖';
const CHINESE_TRADITIONAL_FORMAL = '零壹貳參肆伍陸柒捌玖';
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ARABIC_ALPHABET = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** `27` in a given script's digits. */
const inDigits = (value: number, digits: string): string =>
  String(value).replace(/\d/gu, (d) => [...digits][Number(d)] ?? d);

/** The nth letter; after the last one it is doubled (`aa`, `bb`), as in word processors. */
function letterOf(value: number, alphabet: string): string {
  const letters = [...alphabet];
  return (letters[(value - 1) % letters.length] ?? '').repeat(1 + Math.floor((value - 1) / letters.length));
}

/** The nth letter; after the last one two stand together (`aa`, `ab`), as in browsers. */
function bijective(value: number, alphabet: string): string {
  const letters = [...alphabet];
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length))
    out = (letters[(rest - 1) % letters.length] ?? '') + out;
  return out;
}

/** 一, 十, 十一, 二十, 一百零五: counting words, below ten thousand. */
function chinese(value: number, digits: string, units: readonly string[], zero: string): string {
  if (value > 9999) return inDigits(value, digits);
  let out = '';
  let pendingZero = false;
  const written = String(value);
  [...written].forEach((d, i) => {
    const power = written.length - 1 - i;
    if (d === '0') {
      pendingZero = out !== '';
      return;
    }
    if (pendingZero) out += zero;
    pendingZero = false;
    out += ([...digits][Number(d)] ?? d) + (units[power] ?? '');
  });
  return out;
}

const COUNTING_UNITS = ['', '十', '百', '千'];
const FORMAL_UNITS = ['', '拾', '佰', '仟'];
/** 十一, not 一十一. */
const chineseCounting = (v: number): string =>
  chinese(v, CHINESE, COUNTING_UNITS, '零').replace(/^一十/u, '十');

function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

const STYLES: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (v) => String(v).padStart(2, '0'),
  lowerLetter: formatLetter,
  upperLetter: (v) => formatLetter(v).toUpperCase(),
  lowerLetterBijective: (v) => bijective(v, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetterBijective: (v) => bijective(v, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerRoman: (v) => (v < 4000 ? formatRoman(v) : String(v)),
  upperRoman: (v) => (v < 4000 ? formatRoman(v).toUpperCase() : String(v)),
  lowerGreek: (v) => bijective(v, GREEK),
  ordinal: englishOrdinal,
  russianLower: (v) => letterOf(v, RUSSIAN),
  russianUpper: (v) => letterOf(v, RUSSIAN).toUpperCase(),
  arabicAbjad: (v) => letterOf(v, ABJAD),
  arabicAlpha: (v) => letterOf(v, ARABIC_ALPHABET),
  arabicIndic: (v) => inDigits(v, '٠١٢٣٤٥٦٧٨٩'),
  persian: (v) => inDigits(v, '۰۱۲۳۴۵۶۷۸۹'),
  hebrew2: (v) => letterOf(v, HEBREW),
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  chineseLegalSimplified: (v) => chinese(v, CHINESE_FORMAL, FORMAL_UNITS, '零'),
  ideographLegalTraditional: (v) => chinese(v, CHINESE_TRADITIONAL_FORMAL, FORMAL_UNITS, '零'),
  ideographDigital: (v) => inDigits(v, CHINESE),
  taiwaneseDigital: (v) => inDigits(v, CHINESE.replace('〇', '○')),
  ideographTraditional: (v) => (v <= 10 ? letterOf(v, STEMS) : String(v)),
  ideographZodiac: (v) => (v <= 12 ? letterOf(v, BRANCHES) : String(v)),
  decimalFullWidth: (v) => inDigits(v, '０１２３４５６７８９'),
  decimalFullWidth2: (v) => inDigits(v, '０１２３４５６７８９'),
  decimalEnclosedCircle: (v) => (v <= 20 ? String.fromCodePoint(0x245f + v) : String(v)),
  decimalEnclosedCircleChinese: (v) => (v <= 20 ? String.fromCodePoint(0x245f + v) : String(v)),
  decimalEnclosedParen: (v) => (v <= 20 ? String.fromCodePoint(0x2473 + v) : `(${v})`),
  decimalEnclosedFullstop: (v) => (v <= 20 ? String.fromCodePoint(0x2487 + v) : `${v}.`),
  numberInDash: (v) => `- ${v} -`,
  chicago: (v) => (['*', '†', '‡', '§'][(v - 1) % 4] ?? '*').repeat(1 + Math.floor((v - 1) / 4)),
  none: () => '',
};

/** Letters repeated beyond this many times would be no label any more. */
const LARGEST = 32_767;

export const knowsCounter = (style: string): boolean => Object.hasOwn(STYLES, style);

/** A number as the style writes it; in figures when the style is unknown or has no sign for it. */
export function formatCounter(value: number, style: string): string {
  const format = Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
  if (!format || !Number.isInteger(value)) return String(value);
  if (style !== 'none' && (value < 1 || value > (style === 'decimal' ? Number.MAX_SAFE_INTEGER : LARGEST)))
    return String(value);
  return format(value);
}
