/** One edition: its provisions, topics, findings and concordance, in the shapes of the export. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Edition } from '../instrument/index.ts';
import { citationLines, citedProvision, cslItem, toBibtex, toRis } from '../render/citation/index.ts';
import { type EditionExport, exportEdition } from '../render/index.ts';
import type { Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { citationsSchema } from './citation-schema.ts';
import { editionSchema } from './edition-schema.ts';
import { findEdition, findProvision, findTopic } from './find.ts';
import { getRoute } from './problem.ts';
import { concordanceRow, findingSchema, provision, topic } from './schemas.ts';

const params = z.object({ id: z.string().openapi({ description: 'Id of the edition', example: '2024' }) });

export function editionRoutes(api: OpenAPIHono, store: Store): void {
  api.openapi(getRoute('/api/editions/{id}', 'A whole edition', editionSchema, { params }), (c) =>
    c.json(asBody(exported(findEdition(store, c.req.valid('param').id))), 200),
  );
  api.openapi(
    getRoute('/api/editions/{id}/provisions', 'Provisions in reading order', z.array(provision), {
      params,
      query: z.object({
        part: z.string().optional(),
        section: z.string().optional().openapi({ description: 'Roman numeral', example: 'III' }),
        kind: provision.shape.kind.optional(),
        topic: z.string().optional().openapi({ description: 'Id or label of a topic' }),
      }),
    }),
    (c) => {
      const { part, section, kind, topic: wanted } = c.req.valid('query');
      const { provisions, topics, edition } = exported(findEdition(store, c.req.valid('param').id));
      const under =
        wanted === undefined
          ? undefined
          : new Set(findTopic(edition.id, topics, wanted).entries.map((e) => e.ref));
      const found = provisions.filter(
        (p) =>
          (part === undefined || p.part === part) &&
          (section === undefined || p.section === section) &&
          (kind === undefined || p.kind === kind) &&
          (under === undefined || under.has(p.ref)),
      );
      return c.json(asBody(found), 200);
    },
  );
  api.openapi(
    getRoute('/api/editions/{id}/provisions/{ref}', 'One provision by its designation', provision, {
      params: params.extend({ ref: z.string().openapi({ example: 'A.III.23' }) }),
    }),
    (c) => {
      const { id, ref } = c.req.valid('param');
      const edition = findEdition(store, id);
      return c.json(asBody(findProvision(edition, exported(edition).provisions, ref)), 200);
    },
  );
  api.openapi(
    getRoute('/api/editions/{id}/provisions/{ref}/citations', 'One provision, to be cited', citationsSchema, {
      params: params.extend({ ref: z.string().openapi({ example: 'A.III.23' }) }),
    }),
    async (c) => {
      const { id, ref } = c.req.valid('param');
      const edition = findEdition(store, id);
      const provision = findProvision(edition, edition.provisions, ref);
      const base = `${new URL(c.req.url).origin}/`;
      const cited = citedProvision(edition, store.corpus().bodies, provision, base);
      const item = cslItem(cited);
      const [bibtex, ris] = await Promise.all([toBibtex([item]), toRis([item])]);
      return c.json({ un: citationLines(cited.citations), csl: asBody(item), bibtex, ris }, 200);
    },
  );
  api.openapi(getRoute('/api/editions/{id}/topics', 'The thematic index', z.array(topic), { params }), (c) =>
    c.json(asBody(exported(findEdition(store, c.req.valid('param').id)).topics), 200),
  );
  api.openapi(
    getRoute('/api/editions/{id}/topics/{topic}', 'One topic by its id or label', topic, {
      params: params.extend({ topic: z.string().openapi({ example: 'children-protection' }) }),
    }),
    (c) => {
      const { id, topic: wanted } = c.req.valid('param');
      return c.json(asBody(findTopic(id, exported(findEdition(store, id)).topics, wanted)), 200);
    },
  );
  api.openapi(
    getRoute('/api/editions/{id}/findings', 'What the checks found, errors first', z.array(findingSchema), {
      params,
      query: z.object({ severity: findingSchema.shape.severity.optional(), code: z.string().optional() }),
    }),
    (c) => {
      const { severity, code } = c.req.valid('query');
      const { findings } = exported(findEdition(store, c.req.valid('param').id));
      const found = findings.filter(
        (f) => (severity === undefined || f.severity === severity) && (code === undefined || f.code === code),
      );
      return c.json(asBody(found), 200);
    },
  );
  api.openapi(
    getRoute(
      '/api/editions/{id}/concordance',
      'Report paragraph by designation, and back',
      z.array(concordanceRow),
      { params },
    ),
    (c) => c.json(asBody(exported(findEdition(store, c.req.valid('param').id)).concordance), 200),
  );
}

const known = new WeakMap<Edition, EditionExport>();

/** An edition is frozen, so it is written out once. */
function exported(edition: Edition): EditionExport {
  const made = known.get(edition) ?? exportEdition(edition);
  known.set(edition, made);
  return made;
}
