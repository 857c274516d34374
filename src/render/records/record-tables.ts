import { fieldsOf, type KnowledgeRecord, RECORD_TYPES, type RecordField } from '../../record/index.ts';
import { toCsv } from '../csv.ts';
import { type Cell, type Table, toWorkbook } from '../tables/index.ts';

/**
 * Records as tables whose columns are the fields of their schema: lists separated by semicolons, parts as JSON, so that
 * what was exported can be imported again.
 */
export function toRecordCsv(records: readonly KnowledgeRecord[]): string {
  const types = RECORD_TYPES.filter((type) => records.some((record) => record.type === type));
  const names = [...new Set(types.flatMap((type) => fieldsOf(type).map((field) => field.name)))];
  const header = names.length > 0 ? names : ['type', 'id', 'title'];
  return toCsv(
    header,
    records.map((record) => {
      const cells = new Map(fieldsOf(record.type).map((field) => [field.name, cellOf(record, field)]));
      return header.map((name) => cells.get(name) ?? '');
    }),
  );
}

/** A sheet for each type. */
export function toRecordWorkbook(records: readonly KnowledgeRecord[]): Promise<Uint8Array> {
  const types = RECORD_TYPES.filter((type) => records.some((record) => record.type === type));
  const tables = (types.length > 0 ? types : RECORD_TYPES.slice(0, 1)).map((type): Table => {
    const fields = fieldsOf(type);
    return {
      name: type,
      meaning: `Records of the type ${type}`,
      fields: fields.map(({ name, title, description }) => ({
        name,
        type: 'string',
        meaning: description ?? title,
        source: 'compiled',
      })),
      key: ['id'],
      links: [],
      rows: records
        .filter((record) => record.type === type)
        .map((record) => fields.map((field): Cell => cellOf(record, field))),
    };
  });
  return toWorkbook(tables);
}

function cellOf(record: KnowledgeRecord, field: RecordField): string {
  const value: unknown = Object.entries(record).find(([name]) => name === field.name)?.[1];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (field.kind === 'parts') return JSON.stringify(value);
  // What a value has of the separator itself would come back as two.
  if (Array.isArray(value)) return value.map((part) => String(part).replaceAll(';', ',')).join('; ');
  return String(value);
}
