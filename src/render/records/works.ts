import type { KnowledgeRecord } from '../../record/index.ts';
import { formatWorks, type Work, type WorkFormat } from '../citation/index.ts';

/** Publications for reference managers; records of other types are no works and are left out. */
export const toWorks = (records: readonly KnowledgeRecord[], format: WorkFormat): Promise<string> =>
  formatWorks(format, records.flatMap(workOf));

function workOf(record: KnowledgeRecord): readonly Work[] {
  if (record.type !== 'publication') return [];
  const { id, csl, abstract, keywords, title } = record;
  return [
    {
      ...csl,
      id,
      'citation-key': id,
      title: csl.title ?? title,
      ...(abstract !== null && { abstract }),
      ...(keywords.length > 0 && { keyword: keywords.join(',') }),
    },
  ];
}
