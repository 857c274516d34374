import type { CallItem, Item, TextItem } from './parts.ts';

/**
 * Is a raised figure a note marker or a power?
 *
 *     Organized Crime,¹ and     10⁶ tons of     3 km² in     1er
 *                     ^marker     ^power           ^square   ^^letters: text
 */
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARKER = /^(?:\d{1,3}|\*{1,4}|[\u2020\u2021\u00A7]{1,3})$/u;
/** A unit of length, or a ten that is not the end of a longer number: what follows is a power. */
const POWER_BEFORE = /(?:(?<!\p{L})[kcmdh]?m|(?<![\d/.,])10)$/u;

/** Digits as Unicode raises them; every other character as it is. */
export const raise = (text: string): string => text.replace(/[0-9]/gu, (d) => DIGITS[Number(d)] ?? d);

/** Raised runs become note markers, or stay text with their digits raised; raised brackets belong to their marker. */
export function settleRaised(given: readonly Item[]): Item[] {
  if (!given.some((i) => i.kind === 'text' && i.raised)) return [...given];
  const items = takeBrackets(given);
  const settled: Item[] = [];
  let before = '';
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (!item) break;
    const run: TextItem[] = [];
    for (let next: Item | undefined = item; next?.kind === 'text' && next.raised; next = items[i]) {
      run.push(next);
      i++;
    }
    if (run.length === 0) {
      settled.push(item);
      if (item.kind === 'text') before = (before + item.text).slice(-12);
      i++;
      continue;
    }
    const calls = markersOf(run.map((r) => r.text).join(''), before);
    settled.push(...(calls ?? run.map(({ raised: _, ...r }) => ({ ...r, text: raise(r.text) }))));
    if (!calls) before = 'x';
  }
  return settled;
}

/** `<sup>(</sup>` marker `<sup>)</sup>`, as Arabic documents have it: the marker is shown as `(¹)`. */
function takeBrackets(given: readonly Item[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < given.length; i++) {
    const [item, call, after] = [given[i], given[i + 1], given[i + 2]];
    if (!item) break;
    const opens = item.kind === 'text' && item.raised && item.text.endsWith('(');
    const closes = after?.kind === 'text' && after.raised && after.text.startsWith(')');
    if (!opens || call?.kind !== 'call' || !closes) {
      items.push(item);
      continue;
    }
    items.push({ ...item, text: item.text.slice(0, -1) });
    items.push({ ...call, printed: `(${call.printed ?? raise(call.label)})` });
    items.push({ ...after, text: after.text.slice(1) });
    i += 2;
  }
  return items.filter((i) => i.kind !== 'text' || i.text !== '');
}

/** `1`, `*`, `3, 4`: one marker each; undefined when the run is no marker. */
function markersOf(raised: string, before: string): Item[] | undefined {
  const text = raised.trim();
  const labels = text.split(/\s*[,;\u060C\u3001]\s*|\s+/u);
  if (text === '' || !labels.every((l) => MARKER.test(l))) return undefined;
  if (/^[23]$|^\d{1,2}$/u.test(text) && POWER_BEFORE.test(before)) return undefined;
  const calls: Item[] = labels.map(
    (label, i): CallItem =>
      i === 0 ? { kind: 'call', label } : { kind: 'call', label, printed: `,${raise(label)}` },
  );
  return /\s$/u.test(raised) ? [...calls, { kind: 'text', text: ' ', marks: [] }] : calls;
}
