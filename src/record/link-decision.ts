import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';
import type { KnowledgeRecord } from './record-types.ts';

/**
 * What did somebody say of a link that was suggested? Accepted, it holds until it is withdrawn; rejected, it is not
 * suggested again unless other words come to speak for it. The words that spoke for it at the time are kept with who
 * decided and when.
 */
export const LINK_KINDS = ['topic', 'article', 'provision'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_VERDICTS = ['accepted', 'rejected', 'withdrawn'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

export const linkDecisionSchema = z
  .object({
    record: someText().meta({ title: 'Record', description: 'Id of the record' }),
    kind: z.enum(LINK_KINDS).meta({ title: 'Kind', description: 'What it is linked to' }),
    target: someText().meta({
      title: 'Target',
      description: 'Permanent: the concept of a topic, protocol-18, or the permanent id of a provision',
    }),
    label: someText().meta({
      title: 'Label',
      description: 'As people name the target: A.V.2.j, Awareness-raising, protocol-18',
    }),
    verdict: z.enum(LINK_VERDICTS).meta({ title: 'Verdict' }),
    basis: z.enum(['person', 'keyword']).meta({
      title: 'Basis',
      description: 'keyword: a keyword of the record is the label of the topic, and nobody decided otherwise',
    }),
    who: someText().meta({ title: 'Who' }),
    at: z.iso.datetime().meta({ title: 'When', description: 'ISO 8601 in UTC' }),
    corpus: plainText().meta({ title: 'Corpus' }),
    edition: plainText().meta({ title: 'Edition', description: 'The edition it was compared with' }),
    score: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ title: 'Score', description: 'Null when it was not suggested' }),
    words: z.array(someText()).meta({ title: 'Words', description: 'What spoke for it when it was decided' }),
  })
  .strict()
  .meta({ title: 'Decision on a link', description: 'What a person said of a suggested link' });

export type LinkDecision = z.output<typeof linkDecisionSchema>;

/** Names one link of one record: the latest decision of a key is the one that counts. */
export const decisionKey = ({
  record,
  kind,
  target,
}: Pick<LinkDecision, 'record' | 'kind' | 'target'>): string => JSON.stringify([record, kind, target]);

/** The record with every link that was accepted and without those withdrawn or rejected; the same object when nothing changes. */
export function withDecisions<R extends KnowledgeRecord>(record: R, decisions: readonly LinkDecision[]): R {
  let { topics, articles, links } = record;
  for (const { kind, target, label, verdict, words } of decisions) {
    const wanted = verdict === 'accepted';
    if (kind === 'topic') topics = set(topics, target, wanted);
    else if (kind === 'article') articles = set(articles, target, wanted);
    else {
      const has = links.some((link) => link.to === 'provision' && link.id === target);
      if (wanted && !has)
        links = [
          ...links,
          {
            to: 'provision',
            ref: label,
            id: target,
            relation: 'about',
            evidence: words.length > 0 ? words.join(', ') : null,
          },
        ];
      else if (!wanted && has) links = links.filter((link) => link.to !== 'provision' || link.id !== target);
    }
  }
  return topics === record.topics && articles === record.articles && links === record.links
    ? record
    : { ...record, topics, articles, links };
}

const set = (values: readonly string[], value: string, wanted: boolean): readonly string[] =>
  values.includes(value) === wanted
    ? values
    : wanted
      ? [...values, value]
      : values.filter((other) => other !== value);

/** Whether a record has a link already, however it came by it. */
export function isLinked(record: KnowledgeRecord, kind: LinkKind, target: string): boolean {
  if (kind === 'topic') return record.topics.includes(target);
  if (kind === 'article') return record.articles.includes(target);
  return record.links.some((link) => link.to === 'provision' && (link.id === target || link.ref === target));
}

/** Columns of a file of decisions, in their order. */
export const LINK_DECISION_FIELDS = Object.keys(linkDecisionSchema.shape) as readonly (keyof LinkDecision)[];

/** The schema as JSON Schema, for docs/formats. */
export const linkDecisionJsonSchema = (): string =>
  `${JSON.stringify({ ...z.toJSONSchema(linkDecisionSchema, { target: 'draft-2020-12' }), $id: 'link-decision.schema.json' }, null, 2)}\n`;
