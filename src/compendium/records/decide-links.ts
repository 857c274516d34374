/**
 * A person accepts or rejects a link, or takes back what was said: what is meant by its name is found, and the words that spoke
 * for it are kept with who decided and when.
 */
import { resolveText } from '../../cite/index.ts';
import { AcquisError } from '../../finding/index.ts';
import type { Edition } from '../../instrument/index.ts';
import {
  articleByRef,
  INSTRUMENT_ARTICLES,
  isLinked,
  type KnowledgeRecord,
  type LinkDecision,
  type LinkKind,
  type LinkVerdict,
} from '../../record/index.ts';
import type { BatchSummary, RecordStore, RecordWriter } from '../../store/index.ts';
import { foldForSearch, nearMatches } from '../../text/index.ts';

export interface LinkTarget {
  readonly kind: LinkKind;
  /** Permanent: the concept of a topic, `protocol-18`, or the id of a provision. */
  readonly target: string;
  /** As people name it in this edition. */
  readonly label: string;
}

/**
 * `protocol-18`, `A.V.2.j`, `resolution 6/3, para. 7`, a permanent id, or the label, id or concept of a topic.
 * @throws AcquisError `argument-invalid` when nothing, or more than one thing, is named so
 */
export function linkTarget(typed: string, edition: Edition): LinkTarget {
  const name = typed.trim();
  const article = articleByRef(name.toLowerCase());
  if (article) return { kind: 'article', target: article.ref, label: article.ref };
  const wanted = foldForSearch(name);
  const topic = edition.topics.find(
    ({ id, concept, label }) => id === name || concept === name || foldForSearch(label) === wanted,
  );
  if (topic) return { kind: 'topic', target: topic.concept, label: topic.label };
  const direct = edition.provisions.find(({ id, ref }) => id === name || ref === name);
  const { ref, candidates } = direct ? { ref: direct.ref, candidates: [] } : resolveText(name, edition);
  const provision = direct ?? edition.provisions.find((p) => p.ref === ref);
  if (provision) return { kind: 'provision', target: provision.id, label: provision.ref };
  throw new AcquisError(
    'argument-invalid',
    candidates.length > 0
      ? `"${name}" may be several provisions: ${candidates.join(', ')}.`
      : `The ${edition.id} edition has no topic, article or provision "${name}".`,
    {
      advice: 'Name it as "acquis records suggest" does: A.V.2.j, protocol-18, or the label of a topic.',
      near: nearMatches(name, [
        ...edition.topics.map(({ label }) => label),
        ...INSTRUMENT_ARTICLES.map((known) => known.ref),
      ]),
    },
  );
}

export interface LinkRequest {
  readonly record: string;
  /** Each as `linkTarget` reads it. */
  readonly targets: readonly string[];
  readonly verdict: LinkVerdict;
  readonly who: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface DecidedLinks {
  readonly decisions: readonly LinkDecision[];
  /** Undefined when the same was decided already. */
  readonly batch: BatchSummary | undefined;
}

/**
 * All of it is decided, or nothing.
 * @throws AcquisError `record-unknown`; `argument-invalid` for a target that there is not, and where there is nothing to decide:
 *   what is linked already cannot be accepted, what was never suggested cannot be rejected, nor what was never decided withdrawn
 */
export function decideLinks(
  records: RecordWriter,
  { corpus, edition }: { readonly corpus: string; readonly edition: Edition },
  { record: id, targets, verdict, who, at }: LinkRequest,
): DecidedLinks {
  const record = records.record(id);
  if (!record)
    throw new AcquisError('record-unknown', `There is no record "${id}".`, {
      advice: 'acquis records list shows the ids.',
    });
  if (targets.length === 0)
    throw new AcquisError('argument-invalid', 'It is not said which link.', {
      advice: `acquis records suggest ${id} shows what is suggested.`,
    });
  if (who.trim() === '')
    throw new AcquisError('argument-invalid', 'It is not said who decides.', { advice: 'Give a name.' });
  const suggested = records.suggestedLinks(id);
  const decisions = targets.map((typed): LinkDecision => {
    const target = linkTarget(typed, edition);
    const before = latestOn(records, id, target);
    const suggestion = suggested.find((link) => link.kind === target.kind && link.target === target.target);
    if (before?.verdict === verdict && before.basis === 'person' && !suggestion) return before;
    refuseIdle(record, target, verdict, before, suggestion !== undefined);
    return {
      record: id,
      ...target,
      verdict,
      basis: 'person',
      who: who.trim(),
      at,
      corpus,
      edition: edition.id,
      score: suggestion?.score ?? before?.score ?? null,
      words: [...(suggestion?.words ?? before?.words ?? [])],
    };
  });
  const what = `${DID[verdict]} ${decisions.map(({ label }) => label).join(', ')} for ${id}`;
  return { decisions, batch: records.decideLinks({ at, who, what }, decisions) };
}

const DID: Readonly<Record<LinkVerdict, string>> = {
  accepted: 'accept',
  rejected: 'reject',
  withdrawn: 'withdraw',
};

const latestOn = (
  records: RecordStore,
  record: string,
  { kind, target }: LinkTarget,
): LinkDecision | undefined =>
  records.linkDecisions({ records: [record], targets: [target] }).find((decision) => decision.kind === kind);

function refuseIdle(
  record: KnowledgeRecord,
  { kind, target, label }: LinkTarget,
  verdict: LinkVerdict,
  before: LinkDecision | undefined,
  suggested: boolean,
): void {
  const linked = isLinked(record, kind, target) || isLinked(record, kind, label);
  const refuse = (message: string, advice: string): never => {
    throw new AcquisError('argument-invalid', message, { advice });
  };
  if (verdict === 'accepted' && linked)
    refuse(`${record.id} is linked to ${label} already.`, 'Nothing needs to be accepted.');
  if (verdict === 'rejected' && linked && before === undefined)
    refuse(
      `${label} is no suggestion for ${record.id}: the record itself names it.`,
      'Change the record to take it out.',
    );
  if (verdict === 'rejected' && !linked && !suggested)
    refuse(`${label} is not suggested for ${record.id}.`, 'acquis records suggest shows what is.');
  if (verdict === 'withdrawn' && (before === undefined || before.verdict === 'withdrawn'))
    refuse(`Nothing was decided on ${label} for ${record.id}.`, 'acquis records decisions shows what was.');
}
