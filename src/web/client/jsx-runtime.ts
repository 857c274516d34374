/**
 * The parts of our pages are written as JSX; in the browser they become text by these few lines, in place of the server's
 * library, which is larger than the search. Only what our pages use: attributes, lists, fragments, no state.
 */
type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

/** Text that is HTML already. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeText = (text: string): string => text.replace(/[&<>"']/gu, (c) => ESCAPES[c] ?? c);
const EMPTY: ReadonlySet<string> = new Set(['input', 'br', 'hr', 'img', 'link', 'meta', 'rect']);

function textOf(child: unknown): string {
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (Array.isArray(child)) return child.map(textOf).join('');
  return child instanceof Markup ? child.text : escapeText(String(child));
}

export function jsx(type: string | Component, props: Props): unknown {
  if (typeof type === 'function') return type(props);
  let text = `<${type}`;
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || name === 'key') continue;
    if (value === true) text += ` ${name}=""`;
    else if (value !== false && value !== null && value !== undefined)
      text += ` ${name}="${escapeText(String(value))}"`;
  }
  return new Markup(EMPTY.has(type) ? `${text}/>` : `${text}>${textOf(props.children)}</${type}>`);
}

export const jsxs = jsx;
export const Fragment = ({ children }: Props): unknown => new Markup(textOf(children));
