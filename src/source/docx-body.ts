import { endSection } from './docx-notes.ts';
import { listPlace, nextLabel } from './docx-numbering.ts';
import { type DocxReading, innerStory, isTakenOut, newStory, type Story } from './docx-reading.ts';
import { alternative, readRuns } from './docx-runs.ts';
import { headingLevelOf, settingOf, toggleOf } from './docx-styles.ts';
import { tableRows } from './docx-table.ts';
import type { Item, Part } from './parts.ts';
import { leave } from './tally.ts';
import { childNamed, elementsOf, textBelow, type XmlElement } from './xml.ts';

/** Blocks of a story, in order: paragraphs with their computed number, tables, text boxes after their anchor. */
export function readBlocks(reading: DocxReading, story: Story, container: XmlElement): Part[] {
  readBlockChildren(reading, story, container);
  if (story.carried.length > 0) {
    story.parts.push({ kind: 'paragraph', items: story.carried });
    story.carried = [];
  }
  return story.parts;
}

function readBlockChildren(reading: DocxReading, story: Story, container: XmlElement): void {
  for (const child of elementsOf(container)) {
    if (isTakenOut(child.name, reading.changes)) {
      leave(
        reading.tally,
        reading.changes === 'accept' ? 'deleted passages' : 'inserted passages',
        textBelow(child),
      );
      continue;
    }
    switch (child.name) {
      case 'w:p':
        readParagraph(reading, story, child);
        break;
      case 'w:tbl':
        story.parts.push({
          kind: 'table',
          rows: tableRows(reading, child, (cell) => readBlocks(reading, innerStory(story), cell)),
        });
        break;
      case 'mc:AlternateContent':
        readBlockChildren(reading, story, alternative(child));
        break;
      case 'w:sectPr':
      case 'w:tcPr':
      case 'w:sdtPr':
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        leave(reading.tally, 'passages in other files');
        break;
      default:
        readBlockChildren(reading, story, child);
    }
  }
}

function readParagraph(reading: DocxReading, story: Story, paragraph: XmlElement): void {
  const { styles } = reading;
  const properties = childNamed(paragraph, 'w:pPr');
  const mark = childNamed(properties, 'w:rPr');
  const styleId = settingOf(childNamed(properties, 'w:pStyle')) ?? styles.defaultParagraph;
  const items = readRuns(reading, story, paragraph, { paragraphStyle: styleId, marks: [] });
  const boxes = story.boxes;
  story.boxes = [];
  const joinsNext = elementsOf(mark).some((e) => isTakenOut(e.name, reading.changes));
  if (joinsNext) story.carried.push(...items);
  else {
    // With no text to show and a hidden mark it takes no line, and so no number.
    const shown = items.length > 0 || !toggleOf(childNamed(mark, 'w:vanish'));
    const place = shown ? listPlace(reading.numbering, styles, properties, styleId) : undefined;
    const label = place ? nextLabel(reading.numbering, place) : '';
    const level = headingLevelOf(styles, properties, styleId);
    const opening: Item[] = label === '' ? [] : [{ kind: 'text', text: label, marks: [], exact: true }];
    story.parts.push({
      kind: 'paragraph',
      items: [...opening, ...story.carried, ...items],
      ...(level === undefined ? {} : { headingLevel: level }),
      ...(/^toc \d$/u.test(styles.nameOf(styleId)) ? { contents: true as const } : {}),
    });
    story.carried = [];
  }
  if (childNamed(properties, 'w:sectPr')) endSection(reading.notes);
  for (const box of boxes) story.parts.push(...readBlocks(reading, newStory(box), box));
}
