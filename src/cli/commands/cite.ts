import type { Body, Edition, Provision } from '../../instrument/index.ts';
import {
  type Cited,
  citationLines,
  citedInstrument,
  citedProvision,
  cslItem,
  toBibtex,
  toCslJson,
  toRis,
} from '../../render/citation/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import { deliver } from '../output.ts';
import { provisionsNamed } from '../reference.ts';
import type { Session } from '../session.ts';

/** `acquis cite "resolution 6/3, PP 5" --format bibtex`: for a footnote, or for a bibliography. */
export async function cite(session: Session, words: readonly string[], options: Options): Promise<number> {
  return withStore(session, async (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const found = provisionsNamed(words.join(' '), edition);
    const cited = citedBy(edition, store.corpus().bodies, found);
    const format = session.options.json ? 'csl' : textOption(options, 'format');
    deliver(session, textOption(options, 'output'), await written(cited, format));
    return EXIT.fine;
  });
}

/** A reference that could mean every paragraph of one instrument names the instrument. */
function citedBy(edition: Edition, bodies: readonly Body[], found: readonly Provision[]): Cited[] {
  const key = found[0]?.instrument;
  const instrument = edition.instruments.find((i) => i.key === key);
  const tops = edition.provisions.filter((p) => p.instrument === key && p.parent === null);
  const whole = found.length > 1 && tops.length === found.length && tops.every((p) => found.includes(p));
  return instrument && whole
    ? [citedInstrument(edition, bodies, instrument)]
    : found.map((p) => citedProvision(edition, bodies, p));
}

function written(cited: readonly Cited[], format: string | undefined): Promise<string> | string {
  const items = cited.map(cslItem);
  if (format === 'csl') return toCslJson(items);
  if (format === 'bibtex') return toBibtex(items);
  if (format === 'ris') return toRis(items);
  return cited.map(({ citations }) => citationLines(citations).join('\n')).join('\n\n');
}
