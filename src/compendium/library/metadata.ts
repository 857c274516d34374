import { type Finding, finding } from '../../finding/index.ts';
import { type DocumentMetadata, NO_METADATA, type Vote } from '../../instrument/index.ts';
import { LANGUAGES } from '../../language/index.ts';
import { formatSymbol, parseSymbol } from '../../symbol/index.ts';
import type { LibraryManifest } from './manifest.ts';
import { readRecords } from './records.ts';

/** What JSON files beside the documents say of them, by canonical symbol. */
export interface MetadataRecord {
  readonly metadata: DocumentMetadata;
  /** Of adoption, ISO 8601; null when the record has none that can be read. */
  readonly date: string | null;
}

export interface MetadataFile {
  readonly records: ReadonlyMap<string, MetadataRecord>;
  readonly findings: readonly Finding[];
}

type Fields = NonNullable<LibraryManifest['metadata']>;

export function readMetadata(
  file: string,
  bytes: Uint8Array,
  { metadata: fields, absent = [] }: LibraryManifest,
): MetadataFile {
  const records = new Map<string, MetadataRecord>();
  const { values, faults } = readRecords(bytes);
  const findings = faults.map(({ line, reason }) =>
    finding({
      code: 'metadata-unread',
      message:
        line === undefined
          ? `${file} is not JSON and was left out: ${reason}.`
          : `Line ${line} of ${file} is not JSON and was left out: ${reason}.`,
      place: { source: file, ...(line !== undefined && { line }) },
    }),
  );
  if (!fields) return { records, findings };
  for (const value of values) {
    const record = openRecord(value, new Set(absent));
    const symbol = parseSymbol(record.text(fields.symbol) ?? '');
    if (!symbol) continue;
    const key = formatSymbol(symbol);
    if (!records.has(key))
      records.set(key, { metadata: metadataOf(record, fields), date: isoDate(record.text(fields.date)) });
  }
  if (values.length > 0 && records.size === 0)
    findings.push(
      finding({
        code: 'metadata-unread',
        severity: 'note',
        message: `${file} holds no record whose "${fields.symbol}" is a symbol, and was left out.`,
        place: { source: file },
      }),
    );
  return { records, findings };
}

/** Fields of one record; anything of an unexpected shape counts as absent. */
interface OpenRecord {
  readonly text: (field: string | undefined) => string | null;
  /** A list of texts, or of lists whose first member is the text: `["WATER", "UNBIS Thesaurus"]`. */
  readonly texts: (field: string | undefined) => string[];
  readonly count: (field: string | undefined) => number;
}

function openRecord(value: unknown, absent: ReadonlySet<string>): OpenRecord {
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const get = (field: string | undefined): unknown => (field === undefined ? undefined : fields.get(field));
  const text = (field: string | undefined): string | null => {
    const found = get(field);
    const plain = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : '';
    return plain === '' || absent.has(plain) ? null : plain;
  };
  return {
    text,
    texts: (field) => {
      const found = get(field);
      const list: readonly unknown[] = Array.isArray(found) ? found : [];
      return list
        .map((item: unknown) => (Array.isArray(item) ? (item as readonly unknown[])[0] : item))
        .flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
    },
    count: (field) => {
      const found = text(field) ?? '';
      return /^\d{1,4}$/u.test(found) ? Number(found) : 0;
    },
  };
}

function metadataOf(record: OpenRecord, fields: Fields): DocumentMetadata {
  return {
    ...NO_METADATA,
    session: record.text(fields.session),
    agendaItem: record.text(fields.agendaItem),
    agendaTitle: record.text(fields.agendaTitle),
    committee: record.text(fields.committee),
    meeting: record.text(fields.meeting),
    originatingDocument: record.text(fields.originatingDocument),
    record: record.text(fields.record),
    vote: voteOf(record, fields),
    sponsors: record.texts(fields.sponsors),
    additionalSponsors: record.texts(fields.additionalSponsors),
    subjects: record.texts(fields.subjects),
    goals: record.texts(fields.goals),
  };
}

function voteOf(record: OpenRecord, fields: Fields): Vote | null {
  const kind = record.text(fields.vote);
  if (kind === null) return null;
  const [yes, no, none] = [fields.statesInFavour, fields.statesAgainst, fields.statesAbstaining].map(
    (field) => record.texts(field),
  );
  return {
    kind,
    inFavour: record.count(fields.inFavour),
    against: record.count(fields.against),
    abstaining: record.count(fields.abstaining),
    statesInFavour: yes ?? [],
    statesAgainst: no ?? [],
    statesAbstaining: none ?? [],
  };
}

/** `2020-12-10 00:00:00` and `21 September 2020`; null for anything else. */
function isoDate(text: string | null): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(text ?? '');
  if (iso) return iso[0];
  const words = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text ?? '');
  const month = LANGUAGES.en.months.indexOf(words?.[2]?.toLowerCase() ?? '');
  if (!words || month < 0) return null;
  return `${words[3]}-${String(month + 1).padStart(2, '0')}-${(words[1] ?? '').padStart(2, '0')}`;
}
