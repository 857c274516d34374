import type { IndexChange, IndexReview } from '../compendium/index.ts';
import type { Session } from './session.ts';
import { hang } from './terminal/width.ts';

/** What an edited index would change, topic by topic: + for what it adds, - for what it takes away, ! for a problem. */
export function indexReviewText(
  { width, paint }: Session,
  { edition, changes, problems }: IndexReview,
): string {
  const topics = [...new Set([...changes.map((c) => c.topic), ...problems.map((p) => p.topic)])];
  const blocks = topics.map((topic) =>
    [
      paint.bold(topic),
      ...changes.filter((c) => c.topic === topic).map((c) => hang('  ', changeLine(c), width)),
      ...problems
        .filter((p) => p.topic === topic)
        .map((p) => hang('  ! ', `row ${p.row}, ${p.column}, "${p.cell}": ${p.message}`, width)),
    ].join('\n'),
  );
  const count = (kind: IndexChange['kind']): number => changes.filter((c) => c.kind === kind).length;
  const summary = `Against the ${edition} edition: ${count('entry-added')} entries added, ${count('entry-removed')} removed, ${count('topic-added')} topics added, ${count('topic-removed')} removed, ${count('broader-changed')} moved; ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Nothing was changed.`;
  return [...blocks, hang('', summary, width)].join('\n\n');
}

function changeLine({ kind, ref, before, after, row }: IndexChange): string {
  const where = row === null ? '' : ` (row ${row})`;
  switch (kind) {
    case 'entry-added':
      return `+ ${ref}${where}`;
    case 'entry-removed':
      return `- ${ref}`;
    case 'topic-added':
      return `+ the topic${where}`;
    case 'topic-removed':
      return '- the topic';
    case 'broader-changed':
      return `under ${after ?? 'nothing'} instead of ${before ?? 'nothing'}${where}`;
  }
}
