/** How is one topic printed? Its provisions in full, in order of time, part by part, as its page shows them. */
import type { Edition, Topic } from '../../instrument/index.ts';
import { languageCode } from '../../language/index.ts';
import { openBook } from '../html/book.ts';
import { readTopic } from '../html/topic-list.ts';
import { furnitureOf } from './furniture.ts';
import type { PrintedDocument } from './printed.ts';
import { provisionList } from './provision-list.ts';

/** `topics` are one topic, or a broader one with its narrower ones; `label` heads the whole. */
export function topicDocument(edition: Edition, label: string, topics: readonly Topic[]): PrintedDocument {
  const { thematicIndex } = furnitureOf(languageCode(edition.language));
  const parts = readTopic(openBook(edition), topics);
  return provisionList({
    title: label,
    subtitle: `${edition.title}, ${edition.year}. ${thematicIndex}`,
    groups: parts.flatMap(({ sections }) =>
      sections.map(({ section, items }) => ({
        heading: `${section.part}.${section.numeral}. ${section.heading}`,
        items: items.flatMap(({ listed }) =>
          listed.map(({ provision }) => ({ edition, ref: provision.ref })),
        ),
      })),
    ),
  });
}
