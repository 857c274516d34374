/**
 * How does the text of a paragraph become inline elements? Cut at every boundary of a mark, a mention or a note, so that
 * elements never overlap: `<i>`, `<b>`, `<u>`, `<a>` for typography, `<ref>` for a resolved mention, `<authorialNote>`
 * where its marker stands. Characters that XML 1.0 cannot hold become U+FFFD.
 */
import { x } from 'xastscript';
import type { Mention, Provision } from '../../instrument/index.ts';
import { xmlText } from '../xml-text.ts';
import { encodeTarget, isWhole } from './typography.ts';

export type XmlNode = ReturnType<typeof x>;

const ELEMENTS = { emphasis: 'i', strong: 'b', underline: 'u', link: 'a' } as const;

/** Where mentions lead: address of a provision, or of a whole instrument. */
export interface Addresses {
  readonly provision: (ref: string) => string | undefined;
  readonly instrument: (key: string) => string | undefined;
}

export function inlineOf(
  provision: Provision,
  mentions: readonly Mention[],
  addresses: Addresses,
  idOfNote: (n: number) => string,
): (XmlNode | string)[] {
  const { text } = provision;
  const whole = (at: number): number => (isWhole(text, at) ? at : at + 1);
  const notes = provision.notes.map((n) => ({ ...n, at: whole(n.at) }));
  const marks = provision.marks.map((m) => ({ ...m, start: whole(m.start), end: whole(m.end) }));
  const linked = apart(
    mentions
      .filter((m) => hrefsOf(m, addresses).length > 0)
      .map((m) => ({ ...m, start: whole(m.start), end: whole(m.end) })),
  );
  const cuts = [
    ...new Set([
      0,
      text.length,
      ...marks.flatMap((m) => [m.start, m.end]),
      ...linked.flatMap((m) => [m.start, m.end]),
      ...notes.map((n) => n.at),
    ]),
  ]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  const called = notes.map((note, n) => ({
    ...note,
    node: x('authorialNote', { marker: xmlText(note.marker), placement: 'bottom', eId: idOfNote(n) }, [
      x('p', {}, typeset(note)),
    ]),
  }));
  const out: (XmlNode | string)[] = [];
  let open: { mention: Mention; children: (XmlNode | string)[] } | undefined;
  const close = (): void => {
    if (open) out.push(refElement(hrefsOf(open.mention, addresses), open.children));
    open = undefined;
  };
  cuts.forEach((start, n) => {
    if (open && open.mention.end <= start) close();
    const here = called.filter((note) => Math.min(Math.max(note.at, 0), text.length) === start);
    (open?.children ?? out).push(...here.map((note) => note.node));
    const end = cuts[n + 1];
    if (end === undefined) return;
    const begins = linked.find((m) => m.start === start);
    if (begins) open = { mention: begins, children: [] };
    (open?.children ?? out).push(markedText({ text, marks }, start, end));
  });
  close();
  return out;
}

function markedText(
  { text, marks }: Pick<Provision, 'text' | 'marks'>,
  start: number,
  end: number,
): XmlNode | string {
  const over = marks.filter((m) => m.start <= start && m.end >= end);
  return over.reduceRight<XmlNode | string>(
    (inner, { kind, target }) =>
      x(ELEMENTS[kind], kind === 'link' ? { href: encodeTarget(xmlText(target ?? '')) } : {}, [inner]),
    xmlText(text.slice(start, end)),
  );
}

/** Words that hold neither notes nor references. */
function typeset({ text, marks }: Pick<Provision, 'text' | 'marks'>): (XmlNode | string)[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])]
    .filter((at) => at >= 0 && at <= text.length && isWhole(text, at))
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => markedText({ text, marks }, start, cuts[n + 1] ?? start));
}

/** The longest of those that overlap. */
function apart(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const m of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (m.end > m.start && kept.every((k) => m.end <= k.start || m.start >= k.end)) kept.push(m);
  return kept;
}

function hrefsOf(mention: Mention, addresses: Addresses): string[] {
  if (mention.status !== 'resolved') return [];
  const whole = mention.instrument === undefined ? undefined : addresses.instrument(mention.instrument);
  if (whole !== undefined && mention.refs.length !== 1) return [whole];
  return mention.refs.flatMap((ref) => addresses.provision(ref) ?? []);
}

/** Several targets of one wording stand in `<mref>`: the words belong to the first, the others carry none. */
function refElement(hrefs: readonly string[], children: (XmlNode | string)[]): XmlNode {
  const [first = '', ...others] = hrefs;
  const ref = x('ref', { href: first }, children);
  return others.length === 0 ? ref : x('mref', {}, [ref, ...others.map((href) => x('ref', { href }))]);
}
