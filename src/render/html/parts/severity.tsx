/** How grave is a finding, how sure an entry? Said by word and by shape; colour only repeats it. */
import type { Severity } from '../../../finding/index.ts';
import type { IndexEntry } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { INDEX } from '../words/index-words.ts';

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M4.7 1h6.6L15 4.7v6.6L11.3 15H4.7L1 11.3V4.7Z',
  warning: 'M8 1.5 15.2 14.5H.8Z',
  note: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2Z',
};

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg
      class={`severity severity-${severity}`}
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="16"
      height="16"
    >
      <path d={SHAPES[severity]} />
    </svg>
  );
}

/** What a reader needs to know about an entry that is not plainly as printed; empty for one that is. */
export const statusWords = (entry: IndexEntry, ui: LanguageCode): string =>
  entry.status === 'published' ? '' : INDEX[ui].status[entry.status](entry.published, entry.locator);
