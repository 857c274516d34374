import type { LinkVerdict } from '../../../record/index.ts';
import type { LinkSuggestion, RecordStore, SuggestedRecord } from '../../../store/index.ts';
import { databaseOf } from '../../built.ts';
import { compareWithCorpus } from '../../compared.ts';
import { withIndexedCorpus } from '../../corpus-at-hand.ts';
import { EXIT } from '../../failure.ts';
import { listOption, type Options, textOption } from '../../options.ts';
import type { Session } from '../../session.ts';
import { table } from '../../terminal/table.ts';
import { filterAsked, numberAsked } from './records-asked.ts';
import { findRecord } from './show.ts';

/**
 * `acquis records suggest [ID]`: what records may belong to, with the words that speak for it; `--for A.V.2.j` asks from the
 * other end. Nothing is linked.
 */
export function suggestForRecords(
  session: Session,
  [id]: readonly string[],
  options: Options,
): Promise<number> {
  return withIndexedCorpus(session, async (corpus) => {
    const { linkTarget } = await import('../../../compendium/index.ts');
    const { compared } = await compareWithCorpus(session, corpus, databaseOf(session));
    const { edition } = corpus;
    const store = session.outside.openRecords(databaseOf(session));
    try {
      const asked = listOption(options, 'for');
      if (asked !== undefined) {
        const targets = asked.map((name) => linkTarget(name, edition));
        answerFrom(session, store?.suggestedRecords(targets.map(({ target }) => target)) ?? []);
      } else if (id !== undefined) answerFor(session, findRecord(store, id).id, store);
      else answerAll(session, store, options, compared);
      return EXIT.fine;
    } finally {
      store?.close();
    }
  });
}

const LINK_COLUMNS = [
  { title: 'Link' },
  { title: 'Score', align: 'right' },
  { title: 'Words', flexible: true },
] as const;

const linkRow = ({ kind, label, score, words }: LinkSuggestion): readonly string[] => [
  kind === 'topic' ? label : `${kind} ${label}`,
  score.toFixed(2),
  words.join(', '),
];

function answerFor(session: Session, id: string, store: RecordStore | undefined): void {
  const suggestions = store?.suggestedLinks(id) ?? [];
  const decisions = store?.linkDecisions({ records: [id] }) ?? [];
  if (session.options.json) {
    session.printJson({ record: id, suggestions, decisions });
    return;
  }
  const { print, paint, width } = session;
  if (suggestions.length === 0) print('Nothing is suggested.');
  else
    print(
      table(
        [{ title: 'Link', flexible: true }, LINK_COLUMNS[1], LINK_COLUMNS[2]],
        suggestions.map((link) => [...linkRow(link)]),
        width,
        paint.dim,
      ),
    );
  for (const { verdict, label, who, at } of decisions)
    print(paint.dim(`${at.slice(0, 16).replace('T', ' ')} ${label} ${verdict} by ${who}`));
  if (suggestions.length > 0) print(paint.dim(`To decide: acquis records accept ${id} LINK, or reject.`));
}

function answerFrom(session: Session, suggested: readonly SuggestedRecord[]): void {
  if (session.options.json) {
    session.printJson({ total: suggested.length, suggested });
    return;
  }
  const { print, paint, width } = session;
  if (suggested.length === 0) print('No record is suggested for it.');
  else
    print(
      table(
        [
          { title: 'Id' },
          { title: 'Score', align: 'right' },
          { title: 'Title', flexible: true },
          { title: 'Words', flexible: true },
        ],
        suggested.map(({ id, score, title, words }) => [id, score.toFixed(2), title, words.join(', ')]),
        width,
        paint.dim,
      ),
    );
}

/** Records listed when nobody says how many. */
const USUAL = 20;

function answerAll(
  session: Session,
  store: RecordStore | undefined,
  options: Options,
  compared: number,
): void {
  const page = store?.records({ ...filterAsked(options), limit: numberAsked(options, 'limit', USUAL) });
  const rows = (page?.records ?? []).flatMap(({ id, title }) => {
    const suggestions = store?.suggestedLinks(id) ?? [];
    return suggestions.length > 0 ? [{ id, title, suggestions }] : [];
  });
  if (session.options.json) {
    session.printJson({ compared, records: rows });
    return;
  }
  const { print, paint, width } = session;
  if (compared > 0) print(`${compared} records compared.`);
  if (rows.length === 0) print('Nothing is suggested.');
  else
    print(
      table(
        [
          { title: 'Id' },
          { title: 'Title', flexible: true },
          { title: 'First of what is suggested', flexible: true },
        ],
        rows.map(({ id, title, suggestions }) => [
          id,
          title,
          suggestions
            .slice(0, 3)
            .map(({ label }) => label)
            .join('; '),
        ]),
        width,
        paint.dim,
      ),
    );
}

/** `acquis records accept ID LINK ...`, and likewise reject and withdraw: each link decided, or none. */
export const decideOn =
  (verdict: LinkVerdict) =>
  (session: Session, [id, ...targets]: readonly string[], options: Options): Promise<number> =>
    withIndexedCorpus(session, async (corpus) => {
      const { decideLinks } = await import('../../../compendium/index.ts');
      await compareWithCorpus(session, corpus, databaseOf(session));
      const store = session.outside.openRecordWriter(databaseOf(session));
      try {
        const who = textOption(options, 'by') ?? session.outside.who;
        const decided = decideLinks(store, corpus, {
          record: id ?? '',
          targets,
          verdict,
          who,
          at: session.outside.now(),
        });
        if (session.options.json) session.printJson(decided);
        else
          for (const { label } of decided.decisions)
            session.print(
              decided.batch
                ? `${label} is ${verdict} for ${id}. To take it back: acquis records undo ${decided.batch.batch}`
                : `${label} was ${verdict} already.`,
            );
        return EXIT.fine;
      } finally {
        store.close();
      }
    });
