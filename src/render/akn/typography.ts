/**
 * Which marks does the text itself say when it is read back? Those that stand apart from one another and cover whole
 * characters. Overlapping ones come out of the elements in another order or cut: the register lists them.
 */
import type { Mark } from '../../text/index.ts';

/** What may stand in `href`: white space and what no IRI may hold is escaped. */
export const encodeTarget = (target: string): string =>
  target.replace(/[\s"<>\\^`{|}]/gu, (c) => encodeURIComponent(c));

export function saysAll(text: string, marks: readonly Mark[]): boolean {
  let end = -1;
  let before: Mark | undefined;
  return marks.every((mark) => {
    const apart = mark.start > end || (mark.start === end && before?.kind !== mark.kind);
    end = mark.end;
    before = mark;
    return (
      apart &&
      mark.end > mark.start &&
      mark.end <= text.length &&
      isWhole(text, mark.start) &&
      isWhole(text, mark.end) &&
      (mark.kind === 'link'
        ? mark.target !== undefined && mark.target !== '' && encodeTarget(mark.target) === mark.target
        : mark.target === undefined)
    );
  });
}

/** A character outside the first plane is two units of a string; nothing is cut between them. */
export const isWhole = (text: string, at: number): boolean => !/[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Marks that were cut where a note or a reference stands are one again; in the order of the text, the longer first. */
export function joined(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = out.findIndex((m) => m.kind === mark.kind && m.target === mark.target && m.end === mark.start);
    const last = out[at];
    if (last) out[at] = { ...last, end: mark.end };
    else out.push(mark);
  }
  return out;
}
