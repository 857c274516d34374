import type { LanguageCode } from '../../../language/index.ts';
import type { WordChange } from '../../../lineage/index.ts';
import type { MarkedRun } from '../../marked-changes.ts';
import { COMPARE } from '../words/compare.ts';

type Piece = Pick<MarkedRun, 'change' | 'text'> & Partial<MarkedRun>;

/** Said by `del` and `ins`, by strike and rule as well as by colour, and in words to those who do not see them. */
export function Difference({ words, ui }: { words: readonly WordChange[]; ui: LanguageCode }) {
  return <MarkedDifference runs={words.map(({ kind, text }) => ({ change: kind, text }))} ui={ui} />;
}

/** The same with the typography of both texts. */
export function MarkedDifference({ runs, ui }: { runs: readonly Piece[]; ui: LanguageCode }) {
  const say = COMPARE[ui];
  return (
    <>
      {runs.map(({ change, text, emphasis, strong, underline }) => {
        let inner: unknown = text;
        if (underline) inner = <u>{inner}</u>;
        if (strong) inner = <strong>{inner}</strong>;
        if (emphasis) inner = <em>{inner}</em>;
        if (change === 'same') return inner;
        // A sign that only shows where a text was cut says nothing when it is read out.
        const told = /[\p{L}\p{N}]/u.test(text);
        return change === 'removed' ? (
          <del>
            {told && <Told words={say.wordsOut} ui={ui} />}
            {inner}
          </del>
        ) : (
          <ins>
            {told && <Told words={say.wordsIn} ui={ui} />}
            {inner}
          </ins>
        );
      })}
    </>
  );
}

const Told = ({ words, ui }: { words: string; ui: LanguageCode }) => (
  <span class="hidden" lang={ui}>{` [${words}] `}</span>
);
