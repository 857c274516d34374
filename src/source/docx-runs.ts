import { callNote } from './docx-notes.ts';
import { type DocxReading, isTakenOut, type Story } from './docx-reading.ts';
import { type StyleSheet, settingOf, toggleOf } from './docx-styles.ts';
import { symbolCharacter } from './docx-symbols.ts';
import { linkMark } from './link-mark.ts';
import type { Item, TypedMark } from './parts.ts';
import { leave } from './tally.ts';
import { childNamed, childrenNamed, descendants, elementsOf, textBelow, type XmlElement } from './xml.ts';

/** The characters of a paragraph: runs, links, fields, changes and special characters, in order. */
interface RunLook {
  readonly marks: readonly TypedMark[];
  readonly raised: boolean;
  readonly hidden: boolean;
  readonly font: string | undefined;
}

interface Around {
  readonly paragraphStyle: string | undefined;
  readonly marks: readonly TypedMark[];
}

/** Elements that describe and carry no text of the paragraph. */
const DESCRIPTIVE = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:fldData',
]);

export function readRuns(reading: DocxReading, story: Story, parent: XmlElement, around: Around): Item[] {
  return elementsOf(parent).flatMap((child) => readInlineElement(reading, story, child, around));
}

function readInlineElement(reading: DocxReading, story: Story, element: XmlElement, around: Around): Item[] {
  if (DESCRIPTIVE.has(element.name)) return [];
  if (isTakenOut(element.name, reading.changes)) {
    const text = takenText(element);
    if (text !== '')
      leave(reading.tally, reading.changes === 'accept' ? 'deleted passages' : 'inserted passages', text);
    return [];
  }
  switch (element.name) {
    case 'w:r':
      return readRun(reading, story, element, around);
    case 'w:hyperlink': {
      const target = reading.package.links.get(element.attributes.get('r:id') ?? '');
      return readRuns(reading, story, element, { ...around, marks: [...around.marks, linkMark(target)] });
    }
    case 'm:t':
      return [{ kind: 'text', text: textBelow(element), marks: around.marks }];
    case 'mc:AlternateContent':
      return readRuns(reading, story, alternative(element), around);
    default:
      return readRuns(reading, story, element, around);
  }
}

const takenText = (element: XmlElement): string =>
  [...descendants(element)]
    .filter((e) => e.name === 'w:delText' || e.name === 'w:t')
    .map(textBelow)
    .join('');

/** Newer drawings come with a fallback for older readers: one of the two, the one that has text. */
export function alternative(element: XmlElement): XmlElement {
  const hasText = (e: XmlElement): boolean => [...descendants(e)].some((d) => d.name === 'w:t');
  const choices = childrenNamed(element, 'mc:Choice');
  const fallback = childNamed(element, 'mc:Fallback');
  return (
    choices.find(hasText) ?? (fallback && hasText(fallback) ? fallback : (choices[0] ?? fallback ?? element))
  );
}

function readRun(reading: DocxReading, story: Story, run: XmlElement, around: Around): Item[] {
  const look = lookOf(reading.styles, childNamed(run, 'w:rPr'), around);
  if (look.hidden) {
    const text = takenText(run);
    for (const child of elementsOf(run)) if (child.name === 'w:fldChar') turnField(story, child);
    if (text !== '') leave(reading.tally, 'hidden passages', text);
    return [];
  }
  const children = elementsOf(run);
  const items: Item[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (!child) continue;
    if (child.name === 'w:fldChar') turnField(story, child);
    else if (story.fieldsPair && story.fields.some((f) => !f.inResult)) continue;
    else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') {
      const custom =
        toggleOf(child) !== false &&
        /^(?:1|true|on)$/u.test(child.attributes.get('w:customMarkFollows') ?? '');
      const label = custom ? plainText(children.slice(i + 1), look).trim() : undefined;
      const call = callNote(reading, child, label);
      if (call) items.push(call);
      if (label) break;
    } else items.push(...readRunChild(reading, story, child, look, around));
  }
  return items;
}

const plainText = (elements: readonly XmlElement[], look: RunLook): string =>
  elements
    .map((e) => (e.name === 'w:t' ? textBelow(e) : e.name === 'w:sym' ? symbolOf(e, look) : ''))
    .join('');

function readRunChild(
  reading: DocxReading,
  story: Story,
  child: XmlElement,
  look: RunLook,
  around: Around,
): Item[] {
  const typed = (text: string): Item[] => [
    { kind: 'text', text, marks: look.marks, ...(look.raised ? { raised: true as const } : {}) },
  ];
  switch (child.name) {
    case 'w:t':
      return typed(textOf(child));
    case 'w:delText':
      return reading.changes === 'refuse' ? typed(textOf(child)) : [];
    case 'w:tab':
    case 'w:ptab':
      return typed('\t');
    case 'w:br':
    case 'w:cr':
      return [{ kind: 'break' }];
    case 'w:noBreakHyphen':
      return typed('\u2011');
    case 'w:softHyphen':
      return typed('\u00AD');
    case 'w:sym': {
      const symbol = symbolOf(child, look);
      if (/[\uE000-\uF8FF]/u.test(symbol))
        reading.remarks.add(
          `A sign of the font ${child.attributes.get('w:font') ?? '?'} has no name in Unicode and is kept as it is.`,
        );
      return typed(symbol);
    }
    case 'w:ruby': {
      leave(
        reading.tally,
        'ruby readings',
        takenText(childNamed(child, 'w:rt') ?? { ...child, children: [] }),
      );
      return readRuns(reading, story, childNamed(child, 'w:rubyBase') ?? { ...child, children: [] }, around);
    }
    case 'mc:AlternateContent':
      return elementsOf(alternative(child)).flatMap((e) => readRunChild(reading, story, e, look, around));
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      const boxes = outermost(child, 'w:txbxContent');
      story.boxes.push(...boxes);
      if (boxes.length === 0) leave(reading.tally, 'pictures and media');
      return [];
    }
    default:
      return [];
  }
}

function outermost(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name
      ? [child]
      : outermost(child.name === 'mc:AlternateContent' ? alternative(child) : child, name),
  );
}

/** Without `xml:space="preserve"`, white space at the ends is the file's, not the text's. */
function textOf(element: XmlElement): string {
  const text = textBelow(element).replace(/[\r\n]+/gu, ' ');
  return element.attributes.get('space') === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/gu, '');
}

function symbolOf(element: XmlElement, look: RunLook): string {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  if (!Number.isFinite(code)) return '';
  const known = symbolCharacter(code, element.attributes.get('w:font') ?? look.font);
  return known ?? (code > 0 && code <= 0xffff ? String.fromCharCode(code) : '');
}

function turnField(story: Story, element: XmlElement): void {
  const type = element.attributes.get('w:fldCharType');
  if (type === 'begin') story.fields.push({ inResult: false });
  else if (type === 'end') story.fields.pop();
  else {
    const field = story.fields.at(-1);
    if (field) field.inResult = true;
  }
}

function lookOf(styles: StyleSheet, own: XmlElement | undefined, around: Around): RunLook {
  const style = settingOf(childNamed(own, 'w:rStyle'));
  const direct = (name: string): XmlElement | undefined =>
    childNamed(own, name) ?? styles.runProperty(style, name);
  const marks = [...around.marks];
  if (toggleOf(direct('w:i'))) marks.push({ kind: 'emphasis' });
  if (toggleOf(direct('w:b'))) marks.push({ kind: 'strong' });
  const line = settingOf(direct('w:u'));
  if (line !== undefined && line !== 'none') marks.push({ kind: 'underline' });
  const ofParagraph = toggleOf(styles.runProperty(around.paragraphStyle, 'w:vanish')) ?? false;
  const ofStyle = toggleOf(styles.runProperty(style, 'w:vanish')) ?? false;
  const align = settingOf(direct('w:vertAlign') ?? styles.runProperty(around.paragraphStyle, 'w:vertAlign'));
  return {
    marks,
    raised: align === 'superscript',
    hidden: toggleOf(childNamed(own, 'w:vanish')) ?? ofParagraph !== ofStyle,
    font: direct('w:rFonts')?.attributes.get('w:ascii'),
  };
}
