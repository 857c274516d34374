import { type Finding, finding } from '../finding/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { lineAt, type SourceText } from '../text/index.ts';

/**
 * Which document symbols begin with an organ that no series is known of? They are kept as printed; one finding for each
 * organ says where it stands first, since it may be misprinted or new.
 */
export function findUnknownOrgans(source: SourceText): Finding[] {
  const organs = new Map<string, { text: string; start: number; times: number }>();
  for (const { symbol, start } of findSymbols(source.text)) {
    if (symbol.known) continue;
    const found = organs.get(symbol.organ);
    if (found) found.times += 1;
    else organs.set(symbol.organ, { text: symbol.text, start, times: 1 });
  }
  return [...organs].map(([organ, { text, start, times }]) =>
    finding({
      code: 'organ-unknown',
      message: `No series of documents is known that begins with "${organ}": ${text}${times > 1 ? `, and ${times - 1} more` : ''}.`,
      place: { source: source.file, line: lineAt(source, start) },
      published: text,
    }),
  );
}
