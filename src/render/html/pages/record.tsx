/** What exactly is known of one case, law, work, authority or activity, where was it read, and what belongs to it? */
import type { LanguageCode } from '../../../language/index.ts';
import { describeRecord } from '../../records/index.ts';
import type { Links } from '../address.ts';
import { formatDay } from '../dates.ts';
import { longTitle, page, type Reading } from '../frame.tsx';
import { Marked } from '../parts/marked.tsx';
import { RecordFacts } from '../parts/record-facts.tsx';
import { RecordSuggested } from '../parts/record-suggested.tsx';
import { TiedDoor } from '../parts/tied-door.tsx';
import { RECORDS_ROOT, recordAddress, recordsAddress } from '../record-address.ts';
import type { HistoryView, RecordView, SourceView, TiedView } from '../record-view.ts';
import { recordFacts } from '../record-words.ts';
import { ONE_RECORD } from '../words/one-record.ts';
import { FIELD_NAMES, type FieldName } from '../words/record-fields.ts';
import { typeName, typesName } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';

export function recordPage(reading: Reading, view: RecordView): string {
  const { links } = reading;
  const { record } = view;
  const ui = links.ui.language;
  const say = RECORDS[ui];
  return page(
    {
      reading,
      title: record.title,
      door: 'records',
      trail: [
        { text: say.records, href: links.apart(RECORDS_ROOT) },
        { text: typesName(ui, record.type), href: links.apart(recordsAddress({ type: record.type })) },
        { text: record.title },
      ],
      main: 'record',
      description: record.source?.text?.slice(0, 200) ?? record.title,
      data: { described: { '@context': 'https://schema.org', ...describeRecord(record) } },
    },
    <>
      <header class="record-head">
        <p class="over">{typeName(ui, record.type)}</p>
        <h1 class={longTitle(record.title)} lang={record.language ?? undefined} dir="auto">
          {record.title}
        </h1>
        <p class="dim">
          {recordFacts(record, ui).map((fact, n) => (
            <>
              {n > 0 && ' · '}
              <bdi>{fact}</bdi>
            </>
          ))}
        </p>
        {record.sample && <p class="sample-note">{ONE_RECORD[ui].inventedOne}</p>}
      </header>
      <div class="record-body">
        <div class="record-main">
          {view.source && (
            <Source
              source={view.source}
              heading={ONE_RECORD[ui].readFrom}
              language={record.language}
              ui={ui}
            />
          )}
          <RecordFacts record={record} links={links} />
          {view.mentions.map((source) => (
            <Source source={source} heading={ONE_RECORD[ui].alsoIn} language={record.language} ui={ui} />
          ))}
        </div>
        <div class="record-side">
          <Tied view={view} ui={ui} />
          <RecordSuggested suggested={view.suggested} decide={view.decide} links={links} />
          <TakeAway view={view} links={links} />
          <History history={view.history} id={record.id} ui={ui} />
        </div>
      </div>
    </>,
  );
}

function Source({
  source,
  heading,
  language,
  ui,
}: {
  source: SourceView;
  heading: string;
  language: string | null;
  ui: LanguageCode;
}) {
  const { title, place, href, text, said, url } = source;
  const name = [title, ...(place === null ? [] : [place])].join(', ');
  return (
    <section class="record-source">
      <h2>{heading}</h2>
      {text !== null && (
        <blockquote class="record-quote" lang={language ?? undefined} dir="auto">
          {said ? text.slice(said.start, said.end) : text}
        </blockquote>
      )}
      <p class="record-cite">
        {href === null ? name : <a href={href}>{name}</a>}
        {url !== null && (
          <>
            {' '}
            <a href={url} rel="noopener noreferrer" dir="ltr">
              {url}
            </a>
          </>
        )}
      </p>
      {text !== null && said && said.end - said.start < text.length && (
        <details class="whole-paragraph">
          <summary>{ONE_RECORD[ui].wholeParagraph}</summary>
          <blockquote class="record-quote" lang={language ?? undefined} dir="auto">
            <Marked text={text} places={[said]} />
          </blockquote>
        </details>
      )}
    </section>
  );
}

function Tied({ view, ui }: { view: RecordView; ui: LanguageCode }) {
  const say = ONE_RECORD[ui];
  const groups: readonly (readonly [string, readonly TiedView[]])[] = [
    [say.provisions, view.provisions],
    [FIELD_NAMES[ui].articles, view.articles],
    [FIELD_NAMES[ui].countries, view.countries],
    [FIELD_NAMES[ui].topics, view.topics],
    [say.otherRecords, view.others],
  ];
  const filled = groups.filter(([, list]) => list.length > 0);
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{say.linked}</h2>
      {filled.length === 0 && <p class="dim">{say.noLinks}</p>}
      {filled.map(([name, list]) => (
        <>
          <h3>{name}</h3>
          <ul class="tied">
            {list.map((one) => (
              <li>
                <TiedDoor one={one} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function TakeAway({ view: { record }, links }: { view: RecordView; links: Links }) {
  const address = recordAddress(record);
  const formats = [
    ...(record.type === 'publication' ? [['BibTeX', '.bib'] as const, ['RIS', '.ris'] as const] : []),
    ['JSON', '.json'] as const,
    ['JSON-LD', '.jsonld'] as const,
  ];
  return (
    <section aria-labelledby="take-away">
      <h2 id="take-away">{ONE_RECORD[links.ui.language].takeAway}</h2>
      <p class="cite-files">
        {formats.map(([name, ending]) => (
          <>
            <a href={`${address}${ending}`}>{name}</a>{' '}
          </>
        ))}
      </p>
    </section>
  );
}

function History({ history, id, ui }: { history: readonly HistoryView[]; id: string; ui: LanguageCode }) {
  const say = ONE_RECORD[ui];
  return (
    <section {...(history.length > 0 ? { 'aria-labelledby': 'history' } : {})}>
      {history.length > 0 && <h2 id="history">{say.history}</h2>}
      {history.length > 0 && (
        <ol class="record-history">
          {history.map(({ at, did, fields, what }) => (
            <li>
              <time datetime={at}>{formatDay(at.slice(0, 10), ui)}</time> {say.did[did]}
              {fields.length > 0 && <span>: {fields.map((name) => fieldName(name, ui)).join(', ')}</span>}{' '}
              <span class="dim" dir="ltr">
                ({what})
              </span>
            </li>
          ))}
        </ol>
      )}
      <p class="dim">
        {FIELD_NAMES[ui].id}: <code>{id}</code>
      </p>
    </section>
  );
}

const fieldName = (name: string, ui: LanguageCode): string =>
  Object.hasOwn(FIELD_NAMES.en, name) ? FIELD_NAMES[ui][name as FieldName] : name;
