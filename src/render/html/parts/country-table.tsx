/** Countries with what is recorded of each, by type: the numbers beside the map. */
import type { LanguageCode } from '../../../language/index.ts';
import { RECORD_TYPES, type RecordType } from '../../../record/index.ts';
import type { Links } from '../address.ts';
import { countryAddress } from '../record-address.ts';
import type { CountryRow } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { PICTURES } from '../words/pictures.ts';
import { PORTAL } from '../words/portal.ts';
import { typesName } from '../words/record-types.ts';
import { ScrollTable } from './scroll-table.tsx';

/** An article is of no country. */
const TYPES: readonly RecordType[] = RECORD_TYPES.filter((type) => type !== 'article');

export function CountryTable({
  rows,
  links,
  caption,
}: {
  rows: readonly CountryRow[];
  links: Links;
  caption: string;
}) {
  const ui = links.ui.language;
  const types = TYPES.filter((type) => rows.some(({ counts }) => (counts[type] ?? 0) > 0));
  const provisions = rows.some((row) => row.provisions > 0);
  return (
    <ScrollTable name={caption}>
      <table class="numbers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{PICTURES[ui].country}</th>
            {types.map((type) => (
              <th scope="col">{typesName(ui, type)}</th>
            ))}
            {provisions && <th scope="col">{PORTAL[ui].provisionsNaming}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, counts, provisions: naming }) => (
            <tr>
              <th scope="row">
                <a href={links.apart(countryAddress(code))}>{name}</a>
              </th>
              {types.map((type) => (
                <td>{number(counts[type], ui)}</td>
              ))}
              {provisions && <td>{number(naming, ui)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** Nothing is left empty, so that what there is stands out. */
const number = (n: number | undefined, ui: LanguageCode) =>
  n === undefined || n === 0 ? <span class="dim">–</span> : formatNumber(ui, n);
