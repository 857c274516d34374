/** Names, places and dates in one line, each kept apart from the direction of its neighbours. */
import type { LanguageCode } from '../../../language/index.ts';
import { COMMA } from '../words/catalogue.ts';

export function Joined({ items, ui }: { items: readonly (string | null)[]; ui: LanguageCode }) {
  return (
    <>
      {items
        .filter((item) => item !== null && item !== '')
        .map((item, n) => (
          <>
            {n > 0 && COMMA[ui]}
            <bdi>{item}</bdi>
          </>
        ))}
    </>
  );
}
