/** What else could be asked, where the words were spelled otherwise or nothing was found: nobody is left with an empty page. */
import type { Links } from '../address.ts';
import { FRAME } from '../words/frame.ts';
import { RESULTS } from '../words/results.ts';
import { SEARCH } from '../words/search.ts';

export interface OtherQuestionView {
  readonly query: string;
  readonly total: number;
  readonly href: string;
}

export function SearchAdvice({
  total,
  didYouMean,
  instead,
  links,
}: {
  total: number;
  didYouMean: OtherQuestionView | null;
  instead: readonly (OtherQuestionView & { readonly without: string })[];
  links: Links;
}) {
  const say = SEARCH[links.ui.language];
  return (
    <>
      {didYouMean && (
        <p class="did-you-mean">
          {say.didYouMean}{' '}
          <a href={didYouMean.href} dir="auto">
            {didYouMean.query}
          </a>{' '}
          <span class="dim">({RESULTS[links.ui.language].results(didYouMean.total)})</span>
        </p>
      )}
      {instead.length > 0 && (
        <ul class="instead">
          {instead.map((other) => (
            <li>
              {say.without(other.without)}:{' '}
              <a href={other.href} dir="auto">
                {other.query}
              </a>{' '}
              <span class="dim">({RESULTS[links.ui.language].results(other.total)})</span>
            </li>
          ))}
        </ul>
      )}
      {total === 0 && (
        <p>
          {say.orLook} <a href={links.to('/index')}>{FRAME[links.ui.language].index}</a>
        </p>
      )}
    </>
  );
}
