import type { WordChange } from '../lineage/index.ts';
import type { Session } from './session.ts';
import type { Paint } from './terminal/paint.ts';
import { hang } from './terminal/width.ts';

/** Two wordings as one text for a terminal: removed words stand in [-...-], added ones in {+...+}. */
export const changedWords = ({ paint, width }: Session, changes: readonly WordChange[]): string =>
  hang('  ', changes.map((change) => markedChange(paint, change)).join(''), width);

export function markedChange(paint: Paint, { kind, text }: WordChange): string {
  if (kind === 'removed') return paint.red(`[-${text}-]`);
  return kind === 'added' ? paint.green(`{+${text}+}`) : text;
}
