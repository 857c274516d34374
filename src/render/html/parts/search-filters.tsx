/** By what can results be narrowed, and how many would be left? Each value is a link; on a phone the list folds. */
import type { LanguageCode } from '../../../language/index.ts';
import { formatNumber } from '../words/catalogue.ts';
import { SEARCH } from '../words/search.ts';

export interface FacetView {
  readonly name: string;
  readonly values: readonly FacetValueView[];
}

export interface FacetValueView {
  readonly label: string;
  readonly count: number;
  /** With the value taken in, or out where it is chosen; null where it leads nowhere, as in a folder of files. */
  readonly href: string | null;
  readonly chosen: boolean;
}

/** Values shown before "more". */
const SHOWN = 8;

export function SearchFilters({
  facets,
  ui,
  names = SEARCH[ui].facets,
  open = OPEN,
}: {
  facets: readonly FacetView[];
  ui: LanguageCode;
  readonly names?: Readonly<Record<string, string>>;
  /** Facets that are not folded. */
  readonly open?: ReadonlySet<string>;
}) {
  const say = SEARCH[ui];
  const useful = facets.filter(({ values }) => values.length > 1 || values.some((v) => v.chosen));
  if (useful.length === 0) return <div />;
  return (
    <nav class="facets" aria-label={say.filters}>
      {useful.map(({ name, values }) => (
        <details class="facet" open={values.some((v) => v.chosen) || open.has(name)}>
          <summary>{names[name] ?? name}</summary>
          <ul>
            {values.slice(0, SHOWN).map((value) => (
              <Value value={value} ui={ui} />
            ))}
          </ul>
          {values.length > SHOWN && (
            <details>
              <summary>{say.moreValues(values.length - SHOWN)}</summary>
              <ul>
                {values.slice(SHOWN).map((value) => (
                  <Value value={value} ui={ui} />
                ))}
              </ul>
            </details>
          )}
        </details>
      ))}
    </nav>
  );
}

/** Asked for most; the others are a press away. */
const OPEN: ReadonlySet<string> = new Set(['body', 'force', 'topic']);

function Value({ value: { label, count, href, chosen }, ui }: { value: FacetValueView; ui: LanguageCode }) {
  return (
    <li>
      {href === null ? (
        <bdi>{label}</bdi>
      ) : (
        <a
          href={href}
          aria-current={chosen ? 'true' : undefined}
          aria-label={chosen ? SEARCH[ui].remove(label) : undefined}
        >
          <bdi>{label}</bdi>
        </a>
      )}{' '}
      <span class="dim">{formatNumber(ui, count)}</span>
    </li>
  );
}
