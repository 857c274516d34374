import { AcquisError } from '../../finding/index.ts';
import { nearMatches } from '../../text/index.ts';
import type { Options } from '../options.ts';
import type { Session } from '../session.ts';

/** `acquis records ACTION`: each action loaded when it is asked for. */
type Action = (session: Session, operands: readonly string[], options: Options) => number | Promise<number>;

const ACTIONS: Readonly<Record<string, () => Promise<Action>>> = {
  list: async () => (await import('./records/list.ts')).listRecords,
  show: async () => (await import('./records/show.ts')).showRecord,
  import: async () => (await import('./records/import.ts')).importRecords,
  extract: async () => (await import('./records/extract.ts')).extractFromCorpus,
  export: async () => (await import('./records/export.ts')).exportRecords,
  suggest: async () => (await import('./records/links.ts')).suggestForRecords,
  accept: async () => (await import('./records/links.ts')).decideOn('accepted'),
  reject: async () => (await import('./records/links.ts')).decideOn('rejected'),
  withdraw: async () => (await import('./records/links.ts')).decideOn('withdrawn'),
  decisions: async () => (await import('./records/decisions.ts')).listDecisions,
  history: async () => (await import('./records/history.ts')).historyOf,
  batches: async () => (await import('./records/batches.ts')).listBatches,
  undo: async () => (await import('./records/batches.ts')).undoBatch,
};

/** @throws AcquisError `argument-invalid` for an action that there is not */
export async function records(
  session: Session,
  operands: readonly string[],
  options: Options,
): Promise<number> {
  const [asked = 'list', ...rest] = operands;
  const load = Object.hasOwn(ACTIONS, asked) ? ACTIONS[asked] : undefined;
  if (load) return (await load())(session, rest, options);
  const known = Object.keys(ACTIONS);
  throw new AcquisError('argument-invalid', `"records ${asked}" is nothing that can be done.`, {
    advice: `After "records" comes one of ${known.join(', ')}.`,
    near: nearMatches(asked, known),
  });
}
