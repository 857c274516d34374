import { formatCounter } from './counters.ts';
import { attribute, type HtmlElement, isHtmlElement, styleOf } from './html-tree.ts';

/** Which label does a browser show before a list item? (HTML 4.4.5 and 4.4.8, CSS Counter Styles 3.) */
const CSS_STYLES: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetterBijective',
  'lower-latin': 'lowerLetterBijective',
  'upper-alpha': 'upperLetterBijective',
  'upper-latin': 'upperLetterBijective',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'lower-greek': 'lowerGreek',
  'arabic-indic': 'arabicIndic',
  persian: 'persian',
  hebrew: 'hebrew2',
  'lower-russian': 'russianLower',
  'cjk-decimal': 'ideographDigital',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'trad-chinese-formal': 'ideographLegalTraditional',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
};
const BULLETS: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };
const TYPE_ATTRIBUTE: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
/** These end in an ideographic comma instead of a full stop. */
const IDEOGRAPHIC = /^(?:cjk|simp-chinese|trad-chinese)/u;

/** Labels of the items of one list, by item; an item without a label has none. */
export function listLabels(list: HtmlElement, depth: number): Map<HtmlElement, string> {
  const items = list.childNodes.filter((n): n is HtmlElement => isHtmlElement(n) && n.tagName === 'li');
  const ordered = list.tagName === 'ol';
  const backwards = ordered && attribute(list, 'reversed') !== undefined;
  const labels = new Map<HtmlElement, string>();
  let value = (ordered ? integer(attribute(list, 'start')) : undefined) ?? (backwards ? items.length : 1);
  for (const item of items) {
    value = integer(attribute(item, 'value')) ?? value;
    const label = labelOf(styleName(item) ?? styleName(list) ?? defaultStyle(ordered, depth), value);
    if (label !== '') labels.set(item, label);
    value += backwards ? -1 : 1;
  }
  return labels;
}

const defaultStyle = (ordered: boolean, depth: number): string =>
  ordered ? 'decimal' : depth <= 1 ? 'disc' : depth === 2 ? 'circle' : 'square';

function styleName(element: HtmlElement): string | undefined {
  const named = styleOf(element, 'list-style-type') ?? styleOf(element, 'list-style');
  const words = named?.split(/\s+/u) ?? [];
  const css = words.find((w) => w === 'none' || Object.hasOwn(CSS_STYLES, w) || Object.hasOwn(BULLETS, w));
  if (css !== undefined) return css;
  const type = attribute(element, 'type')?.trim();
  if (type === undefined) return undefined;
  if (Object.hasOwn(TYPE_ATTRIBUTE, type)) return TYPE_ATTRIBUTE[type];
  return Object.hasOwn(BULLETS, type.toLowerCase()) ? type.toLowerCase() : undefined;
}

function labelOf(style: string, value: number): string {
  if (style === 'none') return '';
  const bullet = Object.hasOwn(BULLETS, style) ? BULLETS[style] : undefined;
  if (bullet !== undefined) return bullet;
  const name = Object.hasOwn(CSS_STYLES, style) ? CSS_STYLES[style] : undefined;
  return `${formatCounter(value, name ?? 'decimal')}${IDEOGRAPHIC.test(style) ? '、' : '.'}`;
}

function integer(text: string | undefined): number | undefined {
  const digits = /^\s*([-+]?\d{1,9})/u.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
