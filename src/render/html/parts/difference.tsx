import type { WordChange } from '../../../lineage/index.ts';

/** Said by `del` and `ins`, and by strike and rule as well as by colour. */
export function Difference({ words }: { words: readonly WordChange[] }) {
  return (
    <>
      {words.map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </>
  );
}
