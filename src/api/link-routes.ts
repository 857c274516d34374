/** Links that are suggested for records, from both ends; what was decided on them; a decision. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { decideLinks, linkTarget } from '../compendium/index.ts';
import { AcquisError } from '../finding/index.ts';
import {
  type KnowledgeRecord,
  LINK_KINDS,
  LINK_VERDICTS,
  linkDecisionSchema,
  RECORD_TYPES,
} from '../record/index.ts';
import { historyEntries, type RecordStore, type RecordWriter, type Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { findEditionOrLatest } from './find.ts';
import { getRoute, problems } from './problem.ts';
import { guardWriting } from './write-guard.ts';

const link = {
  kind: z.enum(LINK_KINDS),
  target: z
    .string()
    .openapi({ description: 'Concept of a topic, protocol-18, or permanent id of a provision' }),
  label: z.string().openapi({ example: 'A.V.2.j' }),
  score: z.number(),
  words: z.array(z.string()).openapi({ description: 'Words of the record that speak for it' }),
};
/** Who decided is for those who keep the records. */
const publicDecision = linkDecisionSchema.omit({ who: true });

export const recordSuggestions = z
  .object({
    record: z.string(),
    suggestions: z.array(z.object(link)),
    decisions: z.array(publicDecision),
  })
  .openapi('RecordSuggestions');

export const suggestedRecords = z
  .object({
    target: z.string(),
    kind: z.enum(LINK_KINDS),
    label: z.string(),
    suggested: z.array(
      z.object({
        ...link,
        id: z.string(),
        type: z.enum(RECORD_TYPES),
        title: z.string(),
        date: z.string().nullable(),
      }),
    ),
  })
  .openapi('SuggestedRecords');

export const recordHistory = z
  .object({
    record: z.string(),
    history: z.array(
      z.object({
        batch: z.number().int(),
        at: z.string(),
        who: z.string().nullable().openapi({ description: 'Null on a server that only reads' }),
        what: z.string(),
        did: z.enum(['added', 'changed', 'removed']),
        fields: z.array(
          z.object({
            field: z.string(),
            title: z.string(),
            before: z.unknown().openapi({ description: 'Null where there was nothing' }),
            after: z.unknown(),
          }),
        ),
      }),
    ),
  })
  .openapi('RecordHistory');

const asked = z
  .object({
    target: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
    verdict: z.enum(LINK_VERDICTS),
    by: z.string().min(1).max(200),
    /** Path to go on to after a form; a program needs none. */
    back: z
      .string()
      .regex(/^\/(?![/\\])[^\s\\]*$/u)
      .optional(),
  })
  .openapi('LinkDecisionRequest');

const decided = z
  .object({ batch: z.number().int().nullable(), decisions: z.array(linkDecisionSchema) })
  .openapi('DecidedLinks');

const MOST = 200;
const DECIDE = '/api/records/{id}/decisions';
const idOf = z.object({ id: z.string().openapi({ example: 'article-protocol-18' }) });

export interface LinkRoutes {
  readonly records: RecordStore | undefined;
  /** Opens the records for one decision; undefined where the server only reads. */
  readonly writer: (() => RecordWriter) | undefined;
}

export function linkRoutes(api: OpenAPIHono, store: Store, { records, writer }: LinkRoutes): void {
  api.openapi(
    getRoute(
      '/api/suggested-records',
      'Records suggested for a provision, topic or article',
      suggestedRecords,
      {
        query: z.object({
          target: z.string().openapi({ example: 'A.V.2.j' }),
          edition: z.string().optional(),
        }),
      },
    ),
    (c) => {
      const { target, edition } = c.req.valid('query');
      const meant = linkTarget(target, findEditionOrLatest(store, edition));
      const suggested = records?.suggestedRecords([meant.target], { limit: MOST }) ?? [];
      return c.json(asBody({ ...meant, suggested }), 200);
    },
  );
  api.openapi(
    getRoute(
      '/api/records/{id}/suggestions',
      'What a record may belong to, and what was decided',
      recordSuggestions,
      {
        params: idOf,
      },
    ),
    (c) => {
      const { id } = found(records, c.req.valid('param').id);
      const decisions = (records?.linkDecisions({ records: [id] }) ?? []).map(({ who: _, ...rest }) => rest);
      return c.json(asBody({ record: id, suggestions: records?.suggestedLinks(id) ?? [], decisions }), 200);
    },
  );
  api.openapi(
    getRoute('/api/records/{id}/history', 'Every change of a record, field by field', recordHistory, {
      params: idOf,
    }),
    (c) => {
      const { id } = c.req.valid('param');
      const changes = records?.recordHistory(id) ?? [];
      if (changes.length === 0) found(records, id);
      const history = historyEntries(changes).map((entry) => ({ ...entry, who: writer ? entry.who : null }));
      return c.json(asBody({ record: id, history }), 200);
    },
  );
  const content = {
    'application/json': { schema: asked },
    'application/x-www-form-urlencoded': { schema: asked },
  };
  const description = 'Accept or reject a suggested link, or take back what was decided';
  api.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: DECIDE,
      summary: description,
      description: 'Only where the server was started to allow it, from the machine itself.',
      request: { params: idOf, body: { content, required: true } },
      responses: {
        200: { description, content: { 'application/json': { schema: decided } } },
        303: { description: 'A form was sent: go on where it says' },
        403: { ...problems[400], description: 'This server only reads, or another site asked' },
        ...problems,
      },
    }),
  );
  // Looked at before anything of it is read: what may not be written is refused whatever it says.
  api.post('/api/records/:id/decisions', async (c) => {
    guardWriting(c.req.raw, writer !== undefined);
    const { target, verdict, by, back } = await requestOf(c);
    const edition = findEditionOrLatest(store, undefined);
    const open = writer?.();
    if (!open) throw new AcquisError('writing-refused', 'This server only reads.');
    try {
      const at = new Date().toISOString();
      const { batch, decisions } = decideLinks(
        open,
        { corpus: store.corpus().id, edition },
        { record: c.req.param('id'), targets: [target].flat(), verdict, who: by, at },
      );
      return back === undefined ? c.json({ batch: batch?.batch ?? null, decisions }) : c.redirect(back, 303);
    } finally {
      open.close();
    }
  });
}

/** A form of a page, or JSON of a program. @throws AcquisError `argument-invalid` */
async function requestOf({ req }: Context): Promise<z.output<typeof asked>> {
  const sent = (req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const body: unknown =
    sent === 'application/x-www-form-urlencoded'
      ? await req.parseBody({ all: true })
      : sent === 'application/json'
        ? await req.json().catch(() => undefined)
        : undefined;
  const read = asked.safeParse(body);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new AcquisError('argument-invalid', `It is not said what is decided (${faults.join('; ')}).`, {
    advice: 'Send target, verdict and by, as JSON or as a form.',
  });
}

/** @throws AcquisError `record-unknown` */
function found(records: RecordStore | undefined, id: string): KnowledgeRecord {
  const record = records?.record(id);
  if (record) return record;
  throw new AcquisError('record-unknown', `There is no record "${id}".`, {
    advice: '/api/records lists them.',
  });
}
