import { decisionKey, type KnowledgeRecord, type LinkDecision, statuteStatusOn } from '../../record/index.ts';
import { searchedWords } from '../../text/index.ts';
import {
  countChanges,
  type PlannedChange,
  planDecide,
  planPutDecided,
  planRemove,
  planUndecide,
  planUndo,
  saysTheSame,
} from '../record-changes.ts';
import { cursorOf, demandsOf, facetsOf, readCursor, sortKeyOf, wordsOfRecord } from '../record-index.ts';
import type {
  BatchNote,
  BatchSummary,
  ColumnMapping,
  FacetKind,
  RecordChange,
  RecordFilter,
  RecordSort,
  RecordWriter,
} from '../records.ts';
import { latestDecisions } from '../suggested-links.ts';
import { memorySuggestions } from './memory-suggestions.ts';

/** Records kept nowhere: for tests, and the yardstick for adapters that write. */
export function memoryRecords(): RecordWriter {
  const kept = new Map<string, KnowledgeRecord>();
  const batches: BatchSummary[] = [];
  const log: RecordChange[] = [];
  const mappings = new Map<string, ColumnMapping>();
  const decisions: { readonly batch: number; readonly decision: LinkDecision }[] = [];
  const now = (id: string): KnowledgeRecord | undefined => kept.get(id);
  const decided = (before = Number.POSITIVE_INFINITY) =>
    latestDecisions(decisions.flatMap(({ batch, decision }) => (batch < before ? [decision] : [])));
  const decidedOn = (id: string) => decided().filter(({ record }) => record === id);
  const latest = (of: LinkDecision, before?: number): LinkDecision | undefined =>
    decided(before).find((decision) => decisionKey(decision) === decisionKey(of));
  const decisionsOf = (batch: number) =>
    decisions.flatMap((made) => (made.batch === batch ? [made.decision] : []));
  const suggestions = memorySuggestions(kept, decided);
  const apply = (
    note: BatchNote,
    planned: readonly PlannedChange[],
    { made = [], undoes = null }: { made?: readonly LinkDecision[]; undoes?: number | null } = {},
  ): BatchSummary => {
    const { at, who, what } = note;
    const batch: BatchSummary = {
      batch: batches.length + 1,
      at,
      who,
      what,
      ...countChanges(planned),
      decided: made.length,
      undoes,
      undoneBy: null,
    };
    batches.push(batch);
    for (const { id, before, after } of planned) {
      log.push({ batch: batch.batch, at, who, what, id, before, after });
      if (after) kept.set(id, after);
      else kept.delete(id);
      if (!saysTheSame(before, after)) suggestions.forget(id);
    }
    decisions.push(...made.map((decision) => ({ batch: batch.batch, decision })));
    return batch;
  };
  return {
    record: now,
    records: ({ limit, cursor, from = 0, sort = 'title', ...filter }) => {
      const after = readCursor(sort, cursor);
      const added = new Map([...kept.keys()].map((id, place) => [id, String(place).padStart(9, '0')]));
      const keyOf: KeyOf = (record) =>
        sort === 'added' ? (added.get(record.id) ?? '') : sortKeyOf(record, sort);
      const found = [...kept.values()].filter((record) => answers(record, filter)).sort(inOrder(sort, keyOf));
      const rest = after
        ? found.filter((record) => follows(sort, { key: keyOf(record), id: record.id }, after))
        : found.slice(from);
      const page = rest.slice(0, limit);
      const last = page.at(-1);
      const more = last !== undefined && rest.length > limit;
      return {
        total: found.length,
        records: page,
        next: more ? cursorOf(sort, { key: keyOf(last), id: last.id }) : null,
      };
    },
    recordFacets: (filter, kinds) =>
      Object.fromEntries(kinds.map((kind) => [kind, countFacet([...kept.values()], filter, kind)])),
    linksTo: (targets, { samples = false } = {}) =>
      [...kept.values()]
        .filter((record) => samples || !record.sample)
        .sort(inOrder('title', (record) => sortKeyOf(record, 'title')))
        .flatMap(({ id, type, title, links }) =>
          links.flatMap((link) => {
            const own = link.to === 'record' ? [link.id] : [link.id, link.ref];
            const [target] = own.filter((name) => name !== null && targets.includes(name)).sort();
            return target ? [{ id, type, title, target, relation: link.relation }] : [];
          }),
        ),
    recordHistory: (id) => log.filter((change) => change.id === id),
    batches: () => [...batches].reverse(),
    changes: (batch) => log.filter((change) => change.batch === batch),
    mapping: (header) => mappings.get(header),
    putRecords: (note, records, given = []) => {
      const { changes, decisions: made } = planPutDecided(records, given, now, decidedOn);
      return changes.length + made.length > 0 ? apply(note, changes, { made }) : undefined;
    },
    removeRecords: (note, ids) => apply(note, planRemove(ids, now)),
    undoBatch: (asked, note) => {
      const batch = batches[asked - 1];
      const planned = planUndo(
        batch,
        asked,
        log.filter((change) => change.batch === asked),
        now,
      );
      const made = planUndecide(
        asked,
        decisionsOf(asked),
        (decision) => latest(decision, asked),
        (decision) => latest(decision),
        note,
      );
      const undone = apply({ ...note, what: `undo ${batch?.what}` }, planned, { made, undoes: asked });
      if (batch) batches[asked - 1] = { ...batch, undoneBy: undone.batch };
      return undone;
    },
    decideLinks: (note, given) => {
      const planned = planDecide(given, now, decidedOn);
      return planned.decisions.length > 0
        ? apply(note, planned.changes, { made: planned.decisions })
        : undefined;
    },
    linkDecisions: ({ records, targets } = {}) =>
      decided().filter(
        ({ record, target }) => (records?.includes(record) ?? true) && (targets?.includes(target) ?? true),
      ),
    decisionsOf,
    ...suggestions.store,
    keepMapping: (header, mapping) => {
      mappings.set(header, mapping);
    },
    close: () => undefined,
  };
}

function answers(record: KnowledgeRecord, filter: RecordFilter): boolean {
  if (record.sample && filter.samples !== true) return false;
  const facets = facetsOf(record);
  const demands = demandsOf(filter);
  if (!demands.every(([kind, values]) => facets.some(([k, v]) => k === kind && values.includes(v))))
    return false;
  if (
    filter.inForce !== undefined &&
    (record.type !== 'statute' || statuteStatusOn(record, filter.inForce) !== 'in-force')
  )
    return false;
  const words = wordsOfRecord(record);
  return searchedWords(filter.words ?? '').every((asked) => words.some((word) => word.startsWith(asked)));
}

interface Key {
  readonly key: string;
  readonly id: string;
}

const follows = (sort: RecordSort, a: Key, b: Key): boolean =>
  a.key === b.key ? a.id > b.id : sort === 'newest' || sort === 'added' ? a.key < b.key : a.key > b.key;

type KeyOf = (record: KnowledgeRecord) => string;

const inOrder =
  (sort: RecordSort, keyOf: KeyOf) =>
  (a: KnowledgeRecord, b: KnowledgeRecord): number => {
    const [x, y] = [a, b].map((record) => ({ key: keyOf(record), id: record.id }));
    return x && y ? (follows(sort, x, y) ? 1 : -1) : 0;
  };

const FILTER_OF: Readonly<Record<FacetKind, keyof RecordFilter>> = {
  type: 'types',
  country: 'countries',
  region: 'regions',
  article: 'articles',
  topic: 'topics',
  year: 'years',
  language: 'languages',
  route: 'routes',
  kind: 'kinds',
};

function countFacet(records: readonly KnowledgeRecord[], filter: RecordFilter, kind: FacetKind) {
  const { [FILTER_OF[kind]]: _, ...others } = filter;
  const counts = new Map<string, number>();
  for (const record of records)
    if (answers(record, others))
      for (const [k, value] of facetsOf(record))
        if (k === kind) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
