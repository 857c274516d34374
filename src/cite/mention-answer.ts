import type { Mention } from '../instrument/index.ts';

/** What a resolver of mentions finds out; the rest of a `Mention` says where it stands. */
export type MentionAnswer = Pick<Mention, 'status' | 'refs' | 'reason' | 'instrument'>;

/** It leads out of the edition. */
export const external = (reason: string): MentionAnswer => ({ status: 'external', refs: [], reason });

/** It should lead somewhere in the edition and does not. */
export const dangling = (reason: string): MentionAnswer => ({ status: 'unresolved', refs: [], reason });
