/** Every field of a record that has a value, in the order of its schema and in the words of the field. */
import type { Child } from 'hono/jsx';
import type { LanguageCode } from '../../../language/index.ts';
import { articleByRef, countryName, fieldsOf, type KnowledgeRecord } from '../../../record/index.ts';
import type { Links } from '../address.ts';
import { formatRecordDate } from '../dates.ts';
import { articleAddress } from '../record-address.ts';
import { authorsOf, participantsText } from '../record-words.ts';
import { formatNumber, languageName } from '../words/catalogue.ts';
import { ONE_RECORD } from '../words/one-record.ts';
import { dateName, FIELD_NAMES, type FieldName } from '../words/record-fields.ts';
import { ARTICLE_NAME } from '../words/record-types.ts';
import { valueName } from '../words/record-values.ts';

/** Shown elsewhere on the page: as its heading, its links, its source. */
const ELSEWHERE = new Set([
  'id',
  'type',
  'title',
  'topics',
  'countries',
  'articles',
  'links',
  'source',
  'mentions',
  'sample',
  'contacts',
]);

export function RecordFacts({ record, links }: { record: KnowledgeRecord; links: Links }) {
  const ui = links.ui.language;
  const values = new Map<string, unknown>(Object.entries(record));
  return (
    <dl class="record-dl">
      {inOrder(fieldsOf(record.type).map(({ name }) => name)).flatMap((name) => {
        const shown = shownValue(record, name, values.get(name), links);
        return shown === null ? [] : [<Row name={labelOf(record, name, ui)}>{shown}</Row>];
      })}
      {record.type === 'publication' && <CslRows csl={record.csl} ui={ui} />}
      {record.type === 'authority' && (
        <Row name="">{<span class="dim">{ONE_RECORD[ui].contactHidden}</span>}</Row>
      )}
    </dl>
  );
}

/** When it was, what this type has of its own, and what all have. */
function inOrder(names: readonly string[]): readonly string[] {
  const shown = names.filter((name) => !ELSEWHERE.has(name));
  const last = shown.filter((name) => LAST.has(name));
  return ['date', ...shown.filter((name) => name !== 'date' && !LAST.has(name)), ...last];
}

const LAST = new Set(['keywords', 'summary', 'language']);

function Row({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const labelOf = ({ type }: KnowledgeRecord, name: string, ui: LanguageCode): string =>
  name === 'date'
    ? dateName(ui, type)
    : Object.hasOwn(FIELD_NAMES.en, name)
      ? FIELD_NAMES[ui][name as FieldName]
      : name;

function shownValue(record: KnowledgeRecord, name: string, value: unknown, links: Links): Child | null {
  const ui = links.ui.language;
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if (name === 'csl') return null;
  if (name === 'count') return value === 1 ? null : formatNumber(ui, Number(value));
  if (name === 'language') return languageName(ui, String(value));
  if (name === 'participants' && record.type === 'activity')
    return record.participants.flatMap((one) => participantsText(one, ui)).join('; ');
  if (record.type === 'case' && (name === 'persons' || name === 'offences' || name === 'history'))
    return <CaseParts record={record} part={name} links={links} />;
  if (name === 'provisions' && record.type === 'statute')
    return <StatuteParts record={record} links={links} />;
  if (typeof value === 'boolean') return ONE_RECORD[ui][value ? 'yes' : 'no'];
  const texts = [value].flat().map((one) => textOf(name, String(one), ui));
  if (name === 'url' || name === 'eli') return texts.map((text) => <Outside href={text} />);
  return name === 'route' ? texts.join(' → ') : <span dir="auto">{texts.join('; ')}</span>;
}

const DATES = new Set(['date', 'inForce', 'amended', 'repealed', 'validFrom', 'validTo']);
const CHOICES = new Set(['kind', 'functions', 'instance', 'means', 'verdict', 'measures']);

function textOf(name: string, text: string, ui: LanguageCode): string {
  if (DATES.has(name)) return formatRecordDate(text, ui);
  if (CHOICES.has(name)) return valueName(ui, text);
  return name === 'languages' ? languageName(ui, text) : text;
}

function Articles({ refs, links }: { refs: readonly string[]; links: Links }) {
  return (
    <ul>
      {refs.map((ref) => {
        const article = articleByRef(ref);
        return (
          <li>
            <a href={links.apart(articleAddress(ref))}>
              {article ? ARTICLE_NAME[links.ui.language](article.instrument, article.number) : ref}
            </a>
            {article && <span class="dim"> {article.title}</span>}
          </li>
        );
      })}
    </ul>
  );
}

const Outside = ({ href }: { href: string }) => (
  <a href={href} rel="noopener noreferrer" dir="ltr">
    {href}
  </a>
);

function CaseParts({
  record,
  part,
  links,
}: {
  record: Extract<KnowledgeRecord, { readonly type: 'case' }>;
  part: 'persons' | 'offences' | 'history';
  links: Links;
}) {
  const ui = links.ui.language;
  const lines: readonly (readonly (string | null)[])[] =
    part === 'persons'
      ? record.persons.map(({ role, number, sex, nationality }) => [
          number === null ? null : formatNumber(ui, number),
          valueName(ui, role),
          sex && valueName(ui, sex),
          nationality && countryName(nationality, ui),
        ])
      : part === 'history'
        ? record.history.map(({ date, event }) => [date && formatRecordDate(date, ui), event])
        : record.offences.map(({ charge, law, provision }) => [charge, law, provision]);
  const refs = part === 'offences' ? record.offences.flatMap(({ article }) => article ?? []) : [];
  return (
    <>
      <ul>
        {lines.map((line) => (
          <li dir="auto">{line.filter((text) => text !== null && text !== '').join(', ')}</li>
        ))}
      </ul>
      {refs.length > 0 && <Articles refs={[...new Set(refs)]} links={links} />}
    </>
  );
}

function StatuteParts({
  record,
  links,
}: {
  record: Extract<KnowledgeRecord, { readonly type: 'statute' }>;
  links: Links;
}) {
  return (
    <ul class="statute-parts">
      {record.provisions.map(({ number, title, text, articles }) => (
        <li>
          <b>{number}</b> {title}
          {text !== null && (
            <p class="record-quote" dir="auto">
              {text}
            </p>
          )}
          {articles.length > 0 && <Articles refs={articles} links={links} />}
        </li>
      ))}
    </ul>
  );
}

const CSL_TEXTS = ['publisher', 'container-title', 'number', 'page', 'genre', 'DOI', 'ISBN', 'ISSN'] as const;

function CslRows({
  csl,
  ui,
}: {
  csl: Extract<KnowledgeRecord, { readonly type: 'publication' }>['csl'];
  ui: LanguageCode;
}) {
  const values = new Map<string, unknown>(Object.entries(csl));
  return (
    <>
      {csl.author && <Row name={FIELD_NAMES[ui].author}>{authorsOf(csl.author)}</Row>}
      {csl.editor && <Row name={FIELD_NAMES[ui].editor}>{authorsOf(csl.editor)}</Row>}
      {csl.type !== 'document' && <Row name={FIELD_NAMES[ui].kind}>{valueName(ui, csl.type)}</Row>}
      {CSL_TEXTS.flatMap((name) => {
        const value = values.get(name);
        if (typeof value !== 'string' && typeof value !== 'number') return [];
        const label = Object.hasOwn(FIELD_NAMES.en, name) ? FIELD_NAMES[ui][name as FieldName] : name;
        return [<Row name={label}>{String(value)}</Row>];
      })}
      {csl.URL !== undefined && /^https?:\/\//u.test(csl.URL) && (
        <Row name={FIELD_NAMES[ui].url}>
          <Outside href={csl.URL} />
        </Row>
      )}
    </>
  );
}
