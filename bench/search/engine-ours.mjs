// Ours: the index as a file, read by position, as the command line and the server read it.
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile } from '../../lib/cli/index-file.js';
import { loadStems } from '../../lib/language/index.js';
import {
  answerPlan,
  createIndexBuilder,
  joinSegments,
  planQuery,
  queryContext,
  Segment,
} from '../../lib/search/index.js';

const fileIn = (folder) => join(folder, 'ours.search');

export async function build(folder, documents) {
  const stems = await loadStems(['en']);
  const builder = createIndexBuilder({ stems, fingerprint: 'bench' });
  for (const document of documents) builder.add(document);
  const handle = openSync(fileIn(folder), 'w');
  for (const chunk of builder.finish()) writeSync(handle, chunk);
  closeSync(handle);
}

export function size(folder) {
  const segment = new Segment(indexFile(fileIn(folder)).open());
  const [, stored] = segment.section('stored');
  const [, starts] = segment.section('storedStarts');
  return {
    whole: statSync(fileIn(folder)).size,
    withoutTexts: statSync(fileIn(folder)).size - stored - starts,
  };
}

export async function open(folder) {
  const stems = await loadStems(['en']);
  const context = queryContext(
    joinSegments([{ segment: new Segment(indexFile(fileIn(folder)).open()) }]),
    stems,
  );
  const text = ({ kind, words, filter }) => {
    const typed =
      kind === 'phrase' ? `"${words.join(' ')}"` : kind === 'prefix' ? `${words[0]}*` : words.join(' ');
    return filter
      ? `${typed} ${Object.entries(filter)
          .map(([f, v]) => `${f}:${v}`)
          .join(' ')}`
      : typed;
  };
  return {
    search(query, facets) {
      const answer = answerPlan(context.index, planQuery(context, text(query)), { best: 10, facets });
      return { total: answer.total, hits: answer.hits.length };
    },
    close() {},
  };
}
