/** Line ends and indents between elements that hold only elements, so that people and `diff` can read the file. */
import { x } from 'xastscript';
import type { XmlNode } from './inline.ts';

/** Elements in which white space would be text. */
const RUNNING = new Set(['p', 'num', 'heading', 'listIntroduction', 'acquis:field']);

type Element = Extract<XmlNode, { type: 'element' }>;

export function layOut(node: Element, depth = 0): Element {
  if (RUNNING.has(node.name) || node.children.length === 0) return node;
  const [outer, inner] = [`\n${'  '.repeat(depth)}`, `\n${'  '.repeat(depth + 1)}`];
  const children = node.children.flatMap((child) => [
    { type: 'text' as const, value: inner },
    child.type === 'element' ? layOut(child, depth + 1) : child,
  ]);
  return { ...node, children: [...children, { type: 'text', value: outer }] };
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (XmlNode | string)[] = [],
): Element => x(name, { ...attributes }, [...children]) as Element;
