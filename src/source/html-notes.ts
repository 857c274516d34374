import { attribute, type HtmlElement, htmlDescendants, htmlText } from './html-tree.ts';
import type { CallItem } from './parts.ts';

/**
 * Footnotes as pages make them: a link to a place in the same page whose text is a numeral or a sign.
 *
 *     text<a href="#fn1"><sup>1</sup></a> ... <li id="fn1">See resolution 55/25. <a href="#fnref1">↩</a></li>
 *         ^call                               ^its note                          ^way back
 */
const LABEL = /^\s*([[(]?)(\d{1,4}|\*{1,4}|[\u2020\u2021\u00A7]{1,3}|[a-z]{1,5})[\])]?\.?\s*$/u;
const NOTE_NAME = /fn|ftn|note|edn|cite/iu;
const ONLY_SIGNS = /^[^\p{L}\p{N}]*$/u;

export interface NoteLinks {
  /** Label of the note that stands at an id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
}

export function findNoteLinks(root: HtmlElement): NoteLinks {
  const ids = new Set<string>();
  const links: HtmlElement[] = [];
  for (const element of htmlDescendants(root)) {
    for (const name of ['id', 'name']) {
      const id = attribute(element, name);
      if (id) ids.add(id);
    }
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('#')) links.push(element);
  }
  const labels = new Map<string, string>();
  for (const link of links) {
    const label = labelOf(link, ids)?.label;
    const target = attribute(link, 'href')?.slice(1) ?? '';
    if (label !== undefined && !labels.has(target)) labels.set(target, label);
  }
  return { labels, ids };
}

/** The call a link makes; undefined for every other link. */
export function noteCall(link: HtmlElement, notes: NoteLinks): CallItem | undefined {
  const found = labelOf(link, notes.ids);
  if (!found) return undefined;
  const { label, bracketed } = found;
  return { kind: 'call', label, ...(bracketed ? { printed: htmlText(link).trim() } : {}) };
}

/** A link inside a note that only leads back to its call: an arrow, a caret. */
export function isWayBack(link: HtmlElement, notes: NoteLinks): boolean {
  const href = attribute(link, 'href') ?? '';
  return href.startsWith('#') && notes.ids.has(href.slice(1)) && ONLY_SIGNS.test(htmlText(link));
}

function labelOf(
  link: HtmlElement,
  ids: ReadonlySet<string>,
): { label: string; bracketed: boolean } | undefined {
  const href = attribute(link, 'href') ?? '';
  if (!href.startsWith('#') || !ids.has(href.slice(1))) return undefined;
  const match = LABEL.exec(htmlText(link));
  const label = match?.[2];
  if (!match || label === undefined) return undefined;
  const raised = isRaised(link);
  if (/^[a-z]/u.test(label) && !(raised && NOTE_NAME.test(href))) return undefined;
  if (!raised && !NOTE_NAME.test(href) && match[1] !== '[') return undefined;
  return { label, bracketed: match[1] !== '' };
}

function isRaised(link: HtmlElement): boolean {
  for (const inner of htmlDescendants(link)) if (inner.tagName === 'sup') return true;
  const parent = link.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === 'sup';
}
