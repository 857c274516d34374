import { type Finding, finding } from '../finding/index.ts';
import {
  type Claim,
  joinRichText,
  type OrdinalReading,
  type RichText,
  type SourceText,
  sliceRichText,
  trimRichText,
} from '../text/index.ts';
import { claimInline, headingKey, ignoreDash } from './claims.ts';
import type { Line } from './classify.ts';
import type { HeadingDraft, ParagraphDraft, SectionDraft } from './draft.ts';
import { type Label, readLabel } from './label.ts';
import { type Level, levelKey, placeLabel } from './levels.ts';
import { beginsLowerCase, endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';

/** A longer line without a full stop is a paragraph cut by a page, not a heading. */
const HEADING_LENGTH = 300;

/** Lines of a cover or masthead are broken short, even after a comma. */
const TITLE_LENGTH = 120;

type TextLine = Exclude<Line, { is: 'running head' | 'page number' | 'contents' | 'row' | 'note' }>;

/**
 * Walks the lines in order and grows the tree. The state says what may come next in an instrument:
 * its title, the enacting formula, the preamble, the operative part.
 */
export class Builder {
  readonly root: SectionDraft = { heading: null, depth: 0, style: 'root', children: [], items: [] };
  readonly titles: HeadingDraft[] = [];
  readonly findings: Finding[] = [];
  private readonly source: SourceText;
  private readonly lines: readonly Line[];
  private readonly listed: ReadonlySet<string>;
  private open: SectionDraft[] = [this.root];
  private started = false;
  private levels: (Level & { node: ParagraphDraft })[] = [];
  /** Last number of a top-level paragraph: numbering may run on through sections. */
  private lastNumber = 0;
  private numbersUnderHeading = 0;
  private last: ParagraphDraft | undefined;
  private state: 'none' | 'title' | 'preamble' | 'operative' = 'none';
  private preambular: number | undefined = 0;
  private printedOrdinal: { ordinal: number; line: number } | undefined;

  constructor(source: SourceText, lines: readonly Line[], listed: ReadonlySet<string>) {
    this.source = source;
    this.lines = lines;
    this.listed = listed;
  }

  meetContents(): void {
    this.started = true;
    this.last = undefined;
  }

  /** A table ends the paragraph before it; what follows it is not its continuation. */
  meetTable(): void {
    this.started = true;
    this.last = undefined;
    this.closeLevels();
  }

  take(line: TextLine, index: number): Claim[] {
    switch (line.is) {
      case 'instrument':
        return this.instrument(line);
      case 'omission':
        return this.omission(line);
      case 'preambular label':
        this.printedOrdinal = { ordinal: line.ordinal, line: line.block.line };
        return claimInline(line.block, 'provision');
      case 'labelled':
        return this.labelled(line, index);
      default:
        return this.plain(line, index);
    }
  }

  private instrument(line: Extract<Line, { is: 'instrument' }>): Claim[] {
    this.started = true;
    const rest = trimRichText(sliceRichText(line.block.rich, line.length));
    const heading: HeadingDraft = {
      kind: 'instrument',
      label: line.block.rich.text.slice(0, line.length).trim(),
      ordinal: null,
      rich: rest,
      line: line.block.line,
      spans: [line.block.span],
      instrument: line.instrument,
      notes: [],
    };
    const numbered = this.open.findLastIndex((s) => s.heading?.kind === 'numbered');
    if (numbered > 0) this.open.length = numbered + 1;
    else this.closeUntil((s) => s.style === 'instrument');
    this.openSection(heading, 'instrument');
    this.state = rest.text === '' ? 'title' : 'preamble';
    this.preambular = 0;
    return claimInline(line.block, 'heading');
  }

  private omission(line: Extract<Line, { is: 'omission' }>): Claim[] {
    this.section().items.push(this.paragraph('omission', '', '', trimRichText(line.block.rich), line));
    if (this.state === 'preamble') this.preambular = undefined;
    this.last = undefined;
    return claimInline(line.block, 'provision');
  }

  private labelled(line: Extract<Line, { is: 'labelled' }>, index: number): Claim[] {
    const { label, block } = line;
    const heading = this.headingReading(line, index);
    if (heading) {
      this.numberedHeading(line, heading);
      return claimInline(block, 'heading');
    }
    this.started = true;
    if (this.state === 'title' || this.state === 'preamble') this.state = 'operative';
    this.addLabelled(line, label, trimRichText(sliceRichText(block.rich, label.end)), index);
    const claims = claimInline(block, 'provision');
    return label.dash === 0 ? claims : ignoreDash(claims, block.span.start, label.dash);
  }

  /** Places a labelled paragraph; a second label right after the first ("2. (a) ...") opens a child at once. */
  private addLabelled(
    line: Extract<Line, { is: 'labelled' }>,
    label: Label,
    rich: RichText,
    index: number,
  ): void {
    const announced = this.last !== undefined && endsWithColon(this.last.rich.text);
    const inner = label.bracket === '.' ? readLabel(rich.text) : undefined;
    const nested =
      inner && inner.bracket !== '.' && inner.readings.some((r) => r.rank === 1) ? inner : undefined;
    const placement = placeLabel(this.levels, label, announced, nested ?? this.nextLabel(index));
    if (!placement) return;
    this.levels.length = Math.min(this.levels.length, placement.depth);
    const parent = this.levels.at(-1)?.node;
    const kind = placement.reading.style === 'arabic' ? 'numbered' : 'lettered';
    const node = this.paragraph(
      kind,
      label.printed,
      label.name,
      nested ? sliceRichText(rich, 0, 0) : rich,
      line,
    );
    (parent?.children ?? this.section().items).push(node);
    this.levels.push({
      key: levelKey(placement.reading.style, label.bracket),
      style: placement.reading.style,
      rank: placement.reading.rank,
      node,
    });
    if (!parent && kind === 'numbered') {
      this.lastNumber = placement.reading.rank;
      this.numbersUnderHeading = placement.reading.rank;
    }
    this.last = node;
    if (nested) this.addLabelled(line, nested, trimRichText(sliceRichText(rich, nested.end)), index);
  }

  private plain(line: Extract<Line, { is: 'plain' }>, index: number): Claim[] {
    const { block } = line;
    const rich = trimRichText(block.rich);
    const text = rich.text;
    if (this.listed.has(headingKey(text)) || block.headingLevel !== undefined)
      return this.plainHeading(line, rich, this.listed.has(headingKey(text)) ? 1 : block.headingLevel);
    if (this.last && this.unfinished(this.last, text)) return this.join(this.last, line, rich);
    const complete = endsSentence(text) || endsWithComma(text);
    if (this.lines[index + 1]?.is === 'contents' && !complete) return this.plainHeading(line, rich, 1);
    if (!this.started && !endsSentence(text) && text.length <= TITLE_LENGTH && !this.last)
      return this.cover(line, rich);
    if (this.state === 'title') return complete ? this.formula(line, rich) : this.title(line, rich);
    if (this.state === 'preamble' && (complete || this.printedOrdinal)) {
      return this.section().items.some((i) => i.kind === 'chapeau') || this.preambular === undefined
        ? this.preambularParagraph(line, rich)
        : this.formula(line, rich);
    }
    if (!complete && this.isHeading(text, index)) {
      if (!this.started) return this.cover(line, rich);
      return this.plainHeading(line, rich, this.state === 'none' ? undefined : 1);
    }
    return this.plainParagraph(line, rich);
  }

  private cover(line: Extract<Line, { is: 'plain' }>, rich: RichText): Claim[] {
    this.titles.push({
      kind: 'title',
      label: '',
      ordinal: null,
      rich,
      line: line.block.line,
      spans: [line.block.span],
      instrument: null,
      notes: [],
    });
    return claimInline(line.block, 'heading');
  }

  private formula(line: Extract<Line, { is: 'plain' }>, rich: RichText): Claim[] {
    const node = this.paragraph('chapeau', '', 'chapeau', rich, line);
    this.section().items.push(node);
    this.state = endsWithColon(rich.text) ? 'operative' : 'preamble';
    this.last = node;
    return claimInline(line.block, 'provision');
  }

  private title(line: Extract<Line, { is: 'plain' }>, rich: RichText): Claim[] {
    const heading = this.section().heading;
    if (heading) {
      heading.rich = joinRichText(heading.rich, rich);
      heading.spans.push(line.block.span);
    }
    return claimInline(line.block, 'heading');
  }

  private preambularParagraph(line: Extract<Line, { is: 'plain' }>, rich: RichText): Claim[] {
    const printed = this.printedOrdinal;
    this.printedOrdinal = undefined;
    if (this.preambular !== undefined) this.preambular += 1;
    else if (printed) this.preambular = printed.ordinal;
    const node = this.paragraph(
      'preambular',
      printed ? `PP ${printed.ordinal}` : '',
      this.preambular === undefined ? '?' : String(this.preambular),
      rich,
      line,
    );
    this.section().items.push(node);
    this.last = node;
    return claimInline(line.block, 'provision');
  }

  private plainParagraph(line: Extract<Line, { is: 'plain' }>, rich: RichText): Claim[] {
    const node = this.paragraph('plain', '', '', rich, line);
    this.section().items.push(node);
    if (this.state === 'operative' || this.levels.length > 0) {
      this.findings.push(
        finding({
          code: 'unlabelled-text',
          message: `A paragraph without a number stands after ${this.last?.label || 'the heading'}: "${rich.text.slice(0, 60)}".`,
          place: { source: this.source.file, line: line.block.line },
          published: rich.text,
        }),
      );
    }
    this.closeLevels();
    this.last = node;
    return claimInline(line.block, 'provision');
  }

  private join(node: ParagraphDraft, line: Extract<Line, { is: 'plain' }>, rich: RichText): Claim[] {
    const before = node.rich.text;
    node.rich = joinRichText(node.rich, rich);
    node.spans.push(line.block.span);
    this.findings.push(
      finding({
        code: 'paragraph-rejoined',
        message: `${node.label || 'A paragraph'} goes on after a break and was joined.`,
        place: { source: this.source.file, line: line.block.line },
        published: `${before.slice(-40)} | ${rich.text.slice(0, 40)}`,
        evidence: [
          `It stops without closing punctuation on line ${node.line}, and what follows has no label.`,
        ],
      }),
    );
    return claimInline(line.block, 'provision');
  }

  /** In a preamble a comma ends the paragraph; elsewhere it only pauses. */
  private unfinished(node: ParagraphDraft, next: string): boolean {
    if (node.kind === 'omission') return false;
    const text = node.rich.text;
    if (beginsLowerCase(next)) return !endsSentence(text) || this.levels.length === 0;
    if (endsSentence(text)) return false;
    if (!endsWithComma(text)) return true;
    return node.kind === 'numbered' || node.kind === 'lettered' || node.kind === 'plain';
  }

  private isHeading(text: string, index: number): boolean {
    if (text.length > HEADING_LENGTH) return false;
    const next = this.lines[index + 1];
    return !(next?.is === 'plain' && beginsLowerCase(next.block.rich.text.trim()) && text.length > 60);
  }

  private plainHeading(
    line: Extract<Line, { is: 'plain' }>,
    rich: RichText,
    depth: number | undefined,
  ): Claim[] {
    this.started = true;
    this.state = 'none';
    const heading: HeadingDraft = {
      kind: 'plain',
      label: '',
      ordinal: null,
      rich,
      line: line.block.line,
      spans: [line.block.span],
      instrument: null,
      notes: [],
    };
    if (depth === undefined) this.closeUntil((s) => s.style === 'plain');
    else this.open.length = Math.max(1, Math.min(this.open.length, depth));
    this.openSection(heading, 'plain');
    return claimInline(line.block, 'heading');
  }

  /**
   * A Roman or capital label on a line without a full stop is a heading; an Arabic one is a heading when it does not
   * continue the paragraphs, and a paragraph when it does.
   */
  private headingReading(line: Extract<Line, { is: 'labelled' }>, index: number): OrdinalReading | undefined {
    const { label, block } = line;
    if (label.bracket !== '.' || label.dash > 0) return undefined;
    const text = block.rich.text.trim();
    const inContents = this.listed.has(headingKey(text));
    if (!inContents && (endsSentence(text) || text.length > HEADING_LENGTH || !this.isHeading(text, index)))
      return undefined;
    const readings = label.readings.filter(
      (r) => r.style === 'ROMAN' || r.style === 'LETTER' || r.style === 'arabic',
    );
    const chosen =
      readings.find((r) => this.sibling(r.style)?.heading?.ordinal?.rank === r.rank - 1) ??
      readings.find((r) => r.rank === 1) ??
      readings[0];
    if (!chosen) return undefined;
    if (chosen.style !== 'arabic' || inContents) return chosen;
    const continues = chosen.rank === this.lastNumber + 1 || chosen.rank === this.numbersUnderHeading + 1;
    const asHeading = this.sibling('arabic')?.heading?.ordinal?.rank === chosen.rank - 1 || chosen.rank === 1;
    if (!asHeading) return undefined;
    // Both readings fit only at the very beginning of a section; a following "1." or "2." paragraph decides.
    return continues && !(this.numbersUnderHeading === 0 && this.lastNumber > 0) ? undefined : chosen;
  }

  private sibling(style: OrdinalReading['style']): SectionDraft | undefined {
    return this.open.findLast((s) => s.style === style);
  }

  private numberedHeading(line: Extract<Line, { is: 'labelled' }>, ordinal: OrdinalReading): void {
    this.started = true;
    this.state = 'none';
    const { label, block } = line;
    const heading: HeadingDraft = {
      kind: 'numbered',
      label: label.printed,
      ordinal,
      rich: trimRichText(sliceRichText(block.rich, label.end)),
      line: block.line,
      spans: [block.span],
      instrument: null,
      notes: [],
    };
    if (this.sibling(ordinal.style)) this.closeUntil((s) => s.style === ordinal.style);
    else this.closeUntil((s) => s.style === 'instrument' || (s.style === 'plain' && s.depth > 1));
    this.openSection(heading, ordinal.style);
  }

  /** Closes sections up to and including the outermost open one that fits; none when none does. */
  private closeUntil(fits: (section: SectionDraft) => boolean): void {
    const index = this.open.findIndex((s, i) => i > 0 && fits(s));
    if (index > 0) this.open.length = index;
  }

  private openSection(heading: HeadingDraft, style: SectionDraft['style']): void {
    const parent = this.section();
    const section: SectionDraft = { heading, depth: parent.depth + 1, style, children: [], items: [] };
    parent.children.push(section);
    this.open.push(section);
    this.closeLevels();
    this.numbersUnderHeading = 0;
    this.last = undefined;
    this.printedOrdinal = undefined;
  }

  private section(): SectionDraft {
    return this.open.at(-1) ?? this.root;
  }

  private closeLevels(): void {
    this.levels = [];
  }

  private nextLabel(index: number): Label | undefined {
    for (let i = index + 1; i < this.lines.length; i++) {
      const line = this.lines[i];
      if (line?.is === 'labelled') return line.label;
      if (line?.is === 'instrument' || line?.is === 'row') return undefined;
    }
    return undefined;
  }

  private paragraph(
    kind: ParagraphDraft['kind'],
    label: string,
    name: string,
    rich: RichText,
    line: TextLine,
  ): ParagraphDraft {
    return {
      kind,
      label,
      name,
      rich,
      spans: [line.block.span],
      line: line.block.line,
      children: [],
      notes: [],
    };
  }
}
