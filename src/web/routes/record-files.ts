/** Records to take away: a selection as `/records.csv?type=activity`, one as `/records/publication-1f2e.bib`. */
import type { Context, Hono } from 'hono';
import { AcquisError } from '../../finding/index.ts';
import { type KnowledgeRecord, withoutRestricted } from '../../record/index.ts';
import { askedOf, filterOf } from '../portal/record-list.ts';
import type { Shelf } from '../portal/shelf.ts';

interface FileKind {
  readonly type: string;
  readonly write: (records: readonly KnowledgeRecord[]) => string | Uint8Array | Promise<string | Uint8Array>;
}

const write = () => import('../../render/records/index.ts');

const FILES: Readonly<Record<string, FileKind>> = {
  csv: { type: 'text/csv; charset=utf-8', write: async (records) => (await write()).toRecordCsv(records) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (records) => (await write()).toRecordWorkbook(records),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (records) => `${JSON.stringify({ records }, null, 2)}\n`,
  },
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    write: async (records) => (await write()).toWorks(records, 'bibtex'),
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    write: async (records) => (await write()).toWorks(records, 'ris'),
  },
  jsonld: { type: 'application/ld+json', write: async (records) => (await write()).toRecordJsonLd(records) },
};

async function answer(
  c: Context,
  ending: string,
  name: string,
  records: readonly KnowledgeRecord[],
): Promise<Response> {
  const kind = FILES[ending];
  if (!kind) return c.notFound();
  const made = await kind.write(records);
  const body = typeof made === 'string' ? made : new Uint8Array(made);
  return c.body(body, 200, {
    'Content-Type': kind.type,
    'Content-Disposition': `attachment; filename="${name}.${ending}"`,
  });
}

export function recordFiles(app: Hono, { portal }: Shelf): void {
  app.get('/:file{records\\.(?:csv|xlsx|json|bib|ris|jsonld)}', async (c): Promise<Response> => {
    const ending = c.req.param('file').slice('records.'.length);
    const asked = askedOf(new URL(c.req.url).searchParams);
    try {
      const { records } = portal.records.records({
        ...filterOf(asked),
        sort: asked.sort,
        limit: Number.MAX_SAFE_INTEGER - 1,
      });
      return await answer(
        c,
        ending,
        'records',
        records.map((record: KnowledgeRecord) => withoutRestricted(record)),
      );
    } catch (error) {
      if (!(error instanceof AcquisError)) throw error;
      return c.text([error.message, error.advice].filter(Boolean).join('\n'), 400);
    }
  });
}

/** Undefined where the name has no ending of a file. */
export async function recordFile(c: Context, shelf: Shelf, name: string): Promise<Response | undefined> {
  const [, id = '', ending = ''] = /^(.+)\.(json|jsonld|bib|ris)$/u.exec(name) ?? [];
  const record = id === '' ? undefined : shelf.record(id);
  return record && answer(c, ending, record.id, [record]);
}
