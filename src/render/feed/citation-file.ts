/** How is the data set as a whole cited? Citation File Format 1.2.0. JSON texts are YAML, so none is misread. */
import type { EditionView } from '../edition-view.ts';

/** No `date-released`: an edition knows its year only, and the format wants a day. */
export function toCitationFile({ edition, corpus, bodies, base }: EditionView): string {
  const lines = [
    'cff-version: 1.2.0',
    'type: dataset',
    'message: "If you use this data set, cite it as below; cite a paragraph by its own citation."',
    `title: ${JSON.stringify(`${corpus.title}, ${edition.id} edition`)}`,
    `version: ${JSON.stringify(edition.id)}`,
    'authors:',
    // The format wants an author.
    ...(bodies.length === 0 ? [{ name: corpus.title }] : bodies).map(
      (b) => `  - name: ${JSON.stringify(b.name)}`,
    ),
    ...(base === undefined ? [] : [`url: ${JSON.stringify(base)}`]),
  ];
  return `${lines.join('\n')}\n`;
}
