/** Records that stand beside a provision, a topic or an article: those tied to it, then those only suggested, told apart. */
import type { LanguageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import { formatRecordDate } from '../dates.ts';
import { recordAddress } from '../record-address.ts';
import type { BesideRecord, BesideView } from '../record-view.ts';
import { ONE_RECORD } from '../words/one-record.ts';
import { typeName } from '../words/record-types.ts';

export function RecordsBeside({
  beside,
  links,
  heading = ONE_RECORD[links.ui.language].beside,
}: {
  beside: BesideView;
  links: Links;
  heading?: string;
}) {
  if (beside.tied.length === 0 && beside.suggested.length === 0) return null;
  const ui = links.ui.language;
  const say = ONE_RECORD[ui];
  return (
    <section class="records-beside" id="records" aria-labelledby="records-head">
      <h2 id="records-head">{heading}</h2>
      {beside.tied.length > 0 && (
        <ul class="beside-list">
          {beside.tied.map((record) => (
            <li>
              <Door record={record} links={links} />
            </li>
          ))}
        </ul>
      )}
      {beside.suggested.length > 0 && (
        <>
          <h3 class="suggested-head">{say.besideSuggested}</h3>
          <ul class="beside-list suggested">
            {beside.suggested.map((record) => (
              <li>
                <Door record={record} links={links} />
                <span class="because">{say.because(record.words.join(', '))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Door({ record, links }: { record: BesideRecord; links: Links }) {
  const ui = links.ui.language;
  return (
    <>
      <a href={links.apart(recordAddress(record))} dir="auto">
        {record.title}
      </a>
      <span class="beside-facts">{besideFacts(record, ui)}</span>
    </>
  );
}

const besideFacts = ({ type, date, where }: BesideRecord, ui: LanguageCode): string =>
  [typeName(ui, type), where ?? '', date === null ? '' : formatRecordDate(date, ui)]
    .filter((fact) => fact !== '')
    .join(' · ');
