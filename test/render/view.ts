/** An edition with a small corpus around it, as the writers of data are given it. */
import type { Edition } from '../../src/instrument/index.ts';
import type { EditionView } from '../../src/render/edition-view.ts';

export const viewOf = (edition: Edition, more: Partial<EditionView> = {}): EditionView => ({
  edition,
  corpus: { id: 'som', title: 'Smuggling of migrants' },
  bodies: [{ id: 'body', name: 'Conference of the Parties', shortName: 'Conference' }],
  earlier: [],
  ...more,
});
