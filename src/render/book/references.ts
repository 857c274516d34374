/**
 * How is a list of references printed so that each leads to its paragraph? `III.19–21` links both its ends. What the
 * list says is found by reading the printed text back, so that print and links cannot differ.
 */
import { type Designation, formatDesignation, parseDesignationList } from '../../cite/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { plain, provisionAnchor, type TextRun } from './printed.ts';

/** `part` is that of the row, which the references leave out; references to what `has` does not know stay unlinked. */
export function linkedReferences(
  printed: string,
  part: string,
  language: LanguageCode,
  has: (ref: string) => boolean,
): TextRun[] {
  const items = parseDesignationList(printed, language)?.items ?? [];
  const runs: TextRun[] = [];
  let at = 0;
  const upTo = (end: number, target?: Designation): void => {
    if (end <= at) return;
    const text = printed.slice(at, end);
    const ref = target && formatDesignation({ ...target, part: target.part ?? part });
    runs.push(ref !== undefined && has(ref) ? linkTo(text, ref) : plain(text));
    at = end;
  };
  for (const item of items) {
    upTo(item.start);
    if (item.kind === 'one') upTo(item.end, item.value);
    else {
      const dash = item.dash ?? '';
      const middle = item.start + item.printed.indexOf(dash);
      upTo(middle, item.from);
      upTo(middle + dash.length);
      upTo(item.end, item.to);
    }
  }
  upTo(printed.length);
  return runs;
}

export const linkTo = (text: string, ref: string): TextRun => ({
  kind: 'text',
  text,
  link: { kind: 'within', anchor: provisionAnchor(ref) },
});
