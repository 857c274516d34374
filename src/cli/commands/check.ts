import { pathToFileURL } from 'node:url';
import { AcquisError, compareFindings, type Finding, type Severity } from '../../finding/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { exportFindings, toCorrectedIndexCsv, toCorrigendum, toJson, toSarif } from '../../render/index.ts';
import type { Store } from '../../store/index.ts';
import { withStore } from '../built.ts';
import { chooseEditions } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { countSeverities, findingsText } from '../findings-text.ts';
import { flagOption, type Options, textOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Session } from '../session.ts';

/** `acquis check`: what is wrong in the published editions, in the form asked for. */
export async function check(session: Session, options: Options): Promise<number> {
  return withStore(session, (store) => {
    const asked = textOption(options, 'edition');
    const editions = chooseEditions(store, asked);
    // Without an edition all documents are checked, so the reports that belong to none are too.
    const reports = asked === undefined ? store.reports() : [];
    const all = [...editions, ...reports].flatMap((document) => document.findings).sort(compareFindings);
    deliver(session, textOption(options, 'output'), answer(session, options, store, editions, all));
    return all.some((f) => f.severity === 'error') ? EXIT.bad : EXIT.fine;
  });
}

function answer(
  session: Session,
  options: Options,
  store: Store,
  editions: readonly Edition[],
  all: readonly Finding[],
): string {
  if (flagOption(options, 'corrigendum')) return editions.map((edition) => toCorrigendum(edition)).join('\n');
  if (flagOption(options, 'fix')) return fixed(editions);
  const shown = all.filter(chosenBy(options));
  const format = session.options.json ? 'json' : textOption(options, 'format');
  if (format === 'sarif') return toSarif(shown, sarifInfo(session, store));
  if (format !== 'json') return findingsText(session, shown, all.length);
  const { errors, warnings, notes } = countSeverities(shown);
  return toJson({
    ...exportFindings(editions),
    counts: { error: errors, warning: warnings, note: notes },
    findings: shown,
  });
}

function fixed(editions: readonly Edition[]): string {
  const [edition, ...others] = editions;
  if (edition && others.length === 0) return toCorrectedIndexCsv(edition);
  throw new AcquisError('argument-invalid', '--fix writes the index of one edition.', {
    advice: `Name it with --edition: ${editions.map((e) => e.id).join(', ')}.`,
  });
}

/** What is shown at each level: the level itself and all that is graver. */
const SHOWN_AT: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
};

function chosenBy(options: Options): (finding: Finding) => boolean {
  const severities = SHOWN_AT[textOption(options, 'severity') ?? 'note'] ?? [];
  const code = textOption(options, 'code');
  return (f) => severities.includes(f.severity) && (code === undefined || f.code === code);
}

function sarifInfo({ outside, options }: Session, store: Store) {
  const { id, title } = store.corpus();
  const folder = options.corpus === undefined ? undefined : pathToFileURL(`${options.corpus}/`).href;
  return {
    version: outside.version,
    corpus: id,
    title,
    ...(folder === undefined ? {} : { sourceRoot: folder }),
  };
}
