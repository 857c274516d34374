// PostgreSQL's full text: fields weighted as ours, English stems, ts_rank; facets are counted by grouping the matches, as
// for SQLite. With GIN matches are ranked after they are found, with RUM the index gives them in order.
import { FACETS } from './peers.mjs';
import { startPostgres } from './postgres-cluster.mjs';

const ROWS = 500;
const literal = (text) => text.replaceAll('\0', '');

export function postgres({ method, operators, order, extension }) {
  let cost = () => 0;
  let held = () => 0;

  const build = async (folder, documents) => {
    const server = await startPostgres(folder);
    const { client } = server;
    cost = server.cpu;
    if (extension) {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`).catch((error) => {
        throw new Error(`${error.message}: on Debian, "apt-get install postgresql-15-rum".`, {
          cause: error,
        });
      });
    }
    await client.query(`DROP TABLE IF EXISTS documents, topics, addressees;
      CREATE UNLOGGED TABLE documents (id INTEGER, words tsvector, ${FACETS.map((f) => `${f} TEXT`).join(', ')});
      CREATE UNLOGGED TABLE topics (document INTEGER, topic TEXT);
      CREATE UNLOGGED TABLE addressees (document INTEGER, addressee TEXT);`);
    let rows = [];
    let id = 0;
    for (const { fields, facets } of documents) {
      rows.push({ id: id++, fields, facets });
      if (rows.length === ROWS) {
        await insert(client, rows);
        rows = [];
      }
    }
    if (rows.length > 0) await insert(client, rows);
    await client.query(`CREATE INDEX by_words ON documents USING ${method} (words ${operators});
      ALTER TABLE documents ADD PRIMARY KEY (id);
      CREATE INDEX topics_by_document ON topics (document);
      CREATE INDEX addressees_by_document ON addressees (document);`);
    for (const table of ['documents', 'topics', 'addressees']) await client.query(`VACUUM ANALYZE ${table}`);
    const { rows: sizes } = await client.query(`SELECT pg_relation_size('by_words') AS words,
      pg_database_size(current_database()) AS whole`);
    sizeOf = { whole: Number(sizes[0].whole), withoutTexts: Number(sizes[0].words) };
    const spent = server.cpu();
    await server.stop();
    cost = () => spent;
  };

  let sizeOf;

  const open = async (folder) => {
    const server = await startPostgres(folder);
    const { client } = server;
    cost = server.cpu;
    held = server.memory;
    const ask = async (name, text, values) => (await client.query({ name, text, values })).rows;
    return {
      async search({ kind, words, filter = {} }, facets) {
        const filters = Object.entries(filter);
        const where = filters.map(([f], i) => ` AND ${f} = $${i + 2}`).join('');
        const name = `${kind}-${filters.map(([f]) => f).join('-')}`;
        const query =
          {
            phrase: `phraseto_tsquery('english', $1)`,
            prefix: `to_tsquery('simple', $1)`,
          }[kind] ?? `plainto_tsquery('english', $1)`;
        const values = [kind === 'prefix' ? `${words[0]}:*` : words.join(' '), ...filters.map(([, v]) => v)];
        const hits = await ask(
          `hits-${name}`,
          `SELECT id FROM documents, ${query} q WHERE words @@ q${where} ORDER BY ${order} LIMIT 10`,
          values,
        );
        if (!facets) return { total: -1, hits: hits.length };
        const matches = `WITH m AS MATERIALIZED (SELECT id, ${FACETS.join(', ')} FROM documents, ${query} q WHERE words @@ q${where})`;
        const counts = await ask(
          `counts-${name}`,
          `${matches} SELECT ${FACETS.join(', ')}, count(*)::int AS n FROM m GROUP BY ${FACETS.join(', ')}`,
          values,
        );
        for (const [table, column] of [
          ['topics', 'topic'],
          ['addressees', 'addressee'],
        ])
          await ask(
            `${table}-${name}`,
            `${matches} SELECT ${column}, count(*) FROM m JOIN ${table} ON document = m.id GROUP BY ${column}`,
            values,
          );
        return { total: counts.reduce((sum, { n }) => sum + n, 0), hits: hits.length };
      },
      close: () => server.stop(),
    };
  };

  return { build, open, size: () => sizeOf, cpu: () => cost(), memory: () => held() };
}

async function insert(client, rows) {
  const column = (of) => rows.map(of);
  await client.query({
    name: 'insert',
    text: `INSERT INTO documents SELECT id,
        setweight(to_tsvector('english', t), 'A') || setweight(to_tsvector('english', ti), 'B') ||
        setweight(to_tsvector('english', tp), 'A') || setweight(to_tsvector('english', n), 'B'),
        ${FACETS.join(', ')}
      FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], ${FACETS.map((_, i) => `$${i + 6}::text[]`).join(', ')})
        AS rows(id, t, ti, tp, n, ${FACETS.join(', ')})`,
    values: [
      column(({ id }) => id),
      ...['text', 'title', 'topics', 'notes'].map((f) => column(({ fields }) => literal(fields[f] ?? ''))),
      ...FACETS.map((f) => column(({ facets }) => facets[f]?.[0] ?? '')),
    ],
  });
  for (const [table, facet] of [
    ['topics', 'topic'],
    ['addressees', 'addressee'],
  ]) {
    const pairs = rows.flatMap(({ id, facets }) => (facets[facet] ?? []).map((value) => [id, value]));
    await client.query({
      name: `insert-${table}`,
      text: `INSERT INTO ${table} SELECT * FROM unnest($1::int[], $2::text[])`,
      values: [pairs.map(([id]) => id), pairs.map(([, value]) => value)],
    });
  }
}

/** Weights of ts_rank for D, C, B, A: ours, with text and topics twice. */
export const RANK = `ts_rank('{0, 0, 0.5, 1}', words, q)`;
