/** The library: its corpora, the documents of one, a document with its versions, what an import found. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { AcquisError } from '../finding/index.ts';
import { LIBRARY_LANGUAGES } from '../instrument/index.ts';
import type { LibraryCorpusSummary, LibraryStore } from '../store/index.ts';
import { formatSymbol, parseSymbol, symbolFromSlug } from '../symbol/index.ts';
import { nearMatches } from '../text/index.ts';
import { asBody } from './body.ts';
import { documentPage, documentSchema, libraryCorpus } from './library-schema.ts';
import { getRoute } from './problem.ts';
import { findingSchema } from './schemas.ts';

const MOST = 500;
const corpusParam = z.string().openapi({ example: 'ga' });
const integer = (fallback: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/u)
    .optional()
    .transform((value) => Math.min(most, value === undefined ? fallback : Number(value)))
    .openapi({ type: 'integer', example: fallback });

/** @param library undefined where nothing was imported: the routes are there and say so */
export function libraryRoutes(api: OpenAPIHono, library: LibraryStore | undefined): void {
  api.openapi(
    getRoute('/api/library', 'The corpora of imported documents', z.array(libraryCorpus), {}),
    (c) => c.json(asBody(library?.corpora() ?? []), 200),
  );
  api.openapi(
    getRoute('/api/library/{corpus}', 'Documents of a corpus, in the order of their symbols', documentPage, {
      params: z.object({ corpus: corpusParam }),
      query: z.object({
        subject: z.string().optional(),
        item: z.string().optional().openapi({ example: 'Agenda item 55' }),
        q: z.string().max(200).optional().openapi({ description: 'Words of the symbol or title' }),
        from: integer(0, Number.MAX_SAFE_INTEGER),
        limit: integer(100, MOST),
      }),
    }),
    (c) => {
      const { id } = findCorpus(library, c.req.valid('param').corpus);
      const { subject, item, q, from, limit } = c.req.valid('query');
      const page = library?.documents(id, {
        ...(subject !== undefined && { subject }),
        ...(item !== undefined && { agendaItem: item }),
        ...(q !== undefined && { words: q }),
        from,
        limit,
      });
      return c.json(asBody(page ?? { total: 0, documents: [] }), 200);
    },
  );
  api.openapi(
    getRoute('/api/library/{corpus}/findings', 'What the import found', z.array(findingSchema), {
      params: z.object({ corpus: corpusParam }),
    }),
    (c) => {
      const { id } = findCorpus(library, c.req.valid('param').corpus);
      return c.json(asBody(library?.findings(id) ?? []), 200);
    },
  );
  api.openapi(
    getRoute('/api/library/{corpus}/{document}', 'One document in its languages, aligned', documentSchema, {
      params: z.object({ corpus: corpusParam, document: z.string().openapi({ example: 'A_RES_75_100' }) }),
      query: z.object({ language: z.enum(LIBRARY_LANGUAGES).optional() }),
    }),
    (c) => {
      const { corpus, document } = c.req.valid('param');
      return c.json(asBody(documentOf(library, corpus, document, c.req.valid('query').language)), 200);
    },
  );
}

function documentOf(
  library: LibraryStore | undefined,
  corpus: string,
  slug: string,
  language: string | undefined,
) {
  const { id } = findCorpus(library, corpus);
  const parsed = symbolFromSlug(slug) ?? parseSymbol(slug);
  const found = parsed && library?.document(id, formatSymbol(parsed));
  if (!library || !found) {
    const known = library?.documents(id, { from: 0, limit: Number.MAX_SAFE_INTEGER }).documents ?? [];
    throw new AcquisError('document-unknown', `The corpus "${id}" has no document "${slug}".`, {
      near: nearMatches(
        slug.replaceAll('_', '/'),
        known.map((d) => d.symbol),
      ),
    });
  }
  return {
    ...found,
    versions: found.versions.filter((v) => language === undefined || v.language === language),
    cites: library.citationsFrom(id, found.symbol),
    citedBy: library
      .citationsOf(found.symbol)
      .map(({ corpus: from, symbol, provision }) => ({ corpus: from, symbol, provision })),
  };
}

/** @throws AcquisError `document-unknown` naming the corpora there are */
function findCorpus(library: LibraryStore | undefined, id: string): LibraryCorpusSummary {
  const corpora = library?.corpora() ?? [];
  const found = corpora.find((corpus) => corpus.id === id);
  if (found) return found;
  throw new AcquisError('document-unknown', `The library has no corpus "${id}".`, {
    advice: 'Import documents into it: acquis import FOLDER --corpus ID.',
    near: corpora.map((corpus) => corpus.id),
  });
}
