/** What do the writers of data know of an edition? The edition, and what the corpus around it says: no store behind it. */
import type { Body, Edition } from '../instrument/index.ts';

export interface EditionView {
  readonly edition: Edition;
  /** Id and title of the corpus. */
  readonly corpus: { readonly id: string; readonly title: string };
  readonly bodies: readonly Body[];
  /** Earlier editions of the corpus in the same language, oldest first. */
  readonly earlier: readonly Edition[];
  /** Later ones, oldest first: an edition that is reissued keeps what the next one says of its topics. */
  readonly later: readonly Edition[];
  /** Where the pages stand, ending in a slash; absent where nobody has said. */
  readonly base?: string;
}
