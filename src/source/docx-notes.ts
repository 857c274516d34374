import { formatCounter } from './counters.ts';
import type { DocxPackage } from './docx-package.ts';
import type { DocxReading, NoteBook, NoteSeries } from './docx-reading.ts';
import { numberOf, settingOf } from './docx-styles.ts';
import { type CallItem, dropCharacters, itemsText, type Part } from './parts.ts';
import { leave, type Tally } from './tally.ts';
import { childNamed, childrenNamed, descendants, textBelow, type XmlElement } from './xml.ts';

/** Footnotes and endnotes: which note a mark calls, and the number the word processor gives it (ECMA-376 17.11). */
export function readNoteBook({ document, settings, footnotes, endnotes }: DocxPackage): NoteBook {
  const body = childNamed(document, 'w:body');
  const section = childNamed(body, 'w:sectPr');
  const series = (
    part: XmlElement | undefined,
    element: string,
    rules: string,
    format: string,
  ): NoteSeries => {
    const rule = (name: string): XmlElement | undefined =>
      childNamed(childNamed(section, rules), name) ?? childNamed(childNamed(settings, rules), name);
    const start = numberOf(rule('w:numStart')) ?? 1;
    return {
      bodies: new Map(
        childrenNamed(part, element)
          .filter((n) => (n.attributes.get('w:type') ?? 'normal') === 'normal')
          .map((n) => [n.attributes.get('w:id') ?? '', n]),
      ),
      called: new Set(),
      format: settingOf(rule('w:numFmt')) ?? format,
      start,
      restart: settingOf(rule('w:numRestart')) ?? 'continuous',
      next: start,
    };
  };
  return {
    footnotes: series(footnotes, 'w:footnote', 'w:footnotePr', 'decimal'),
    endnotes: series(endnotes, 'w:endnote', 'w:endnotePr', 'lowerRoman'),
    inside: false,
  };
}

/** @param custom the mark typed in place of a number; undefined for a numbered note */
export function callNote(
  reading: DocxReading,
  reference: XmlElement,
  custom: string | undefined,
): CallItem | undefined {
  const { notes } = reading;
  if (notes.inside) return undefined;
  const series = reference.name === 'w:footnoteReference' ? notes.footnotes : notes.endnotes;
  const id = reference.attributes.get('w:id') ?? '';
  const body = series.bodies.get(id);
  const label = custom || formatCounter(series.next, series.format);
  if (!custom) series.next += 1;
  if (series.restart === 'eachPage')
    reading.remarks.add(
      'Footnotes are numbered anew on each page; here they are numbered through the document.',
    );
  if (!body || series.called.has(id)) return { kind: 'call', label };
  series.called.add(id);
  notes.inside = true;
  const note = withoutTypedMark(reading.readStory(body), custom);
  notes.inside = false;
  return { kind: 'call', label, note };
}

/** A custom mark is typed once more before its note; the marker stands for both. */
function withoutTypedMark(parts: readonly Part[], custom: string | undefined): readonly Part[] {
  const [first, ...rest] = parts;
  if (!custom || first?.kind !== 'paragraph') return parts;
  const text = itemsText(first.items);
  const lead = text.length - text.trimStart().length;
  if (!text.startsWith(custom, lead)) return parts;
  return [{ ...first, items: dropCharacters(first.items, lead + custom.length) }, ...rest];
}

/** Where a section ends, notes numbered by section begin anew. */
export function endSection({ footnotes, endnotes }: NoteBook): void {
  for (const series of [footnotes, endnotes]) if (series.restart === 'eachSect') series.next = series.start;
}

export function leaveUncalled(notes: NoteBook, tally: Tally): void {
  for (const series of [notes.footnotes, notes.endnotes])
    for (const [id, body] of series.bodies) {
      const text = [...descendants(body)]
        .filter((e) => e.name === 'w:t')
        .map(textBelow)
        .join('');
      if (!series.called.has(id) && text !== '') leave(tally, 'notes that no text calls', text);
    }
}
