import { countryName, type DateOrder, type RecordField, readCountry, readDate } from '../../record/index.ts';

/** What does a cell say of a field? A value, or why it is not known: nothing is guessed. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly why: string };

const value = (read: unknown): CellReading => ({ kind: 'value', value: read });
const refused = (why: string): CellReading => ({ kind: 'refused', why });

/** A spreadsheet would run it; `+43 1 26060` and `-5` are not run. */
const FORMULA = /^[=@]|^[+-](?![\d\s(.])|^[+-].*(?:[|!]|[a-z]\(|[+*^=]\w*[a-z])/iu;
/** The apostrophe that an export puts before what a spreadsheet would run. */
const GUARDED = /^'(?=[=+\-@\t\r])/u;

const DATES = new Set(['date', 'inForce', 'repealed', 'validFrom', 'validTo', 'amended']);

export function readCell(field: RecordField, cell: string, order: DateOrder | undefined): CellReading {
  const text = cell.trim();
  if (FORMULA.test(text))
    return refused(`There is a formula in the cell ("${text.slice(0, 30)}"): write what it yields.`);
  const plain = text.replace(GUARDED, '');
  if (!field.list || field.kind === 'parts') return readOne(field, plain, order);
  const values: unknown[] = [];
  for (const part of plain.split(';').map((p) => p.trim())) {
    if (part === '') continue;
    const reading = readOne(field, part, order);
    if (reading.kind === 'refused') return reading;
    values.push(reading.value);
  }
  return value(values);
}

function readOne(field: RecordField, text: string, order: DateOrder | undefined): CellReading {
  if (field.name === 'countries') return country(text);
  if (DATES.has(field.name)) return date(text, order);
  if (field.kind === 'number')
    return /^-?\d+$/u.test(text) ? value(Number(text)) : refused(`"${text}" is no whole number.`);
  if (field.kind === 'flag') return flag(text);
  if (field.kind === 'parts') return parts(text);
  if (field.kind === 'choice') return value(text.toLowerCase().replaceAll(' ', '-'));
  return value(text);
}

function country(text: string): CellReading {
  const reading = readCountry(text);
  if (reading.kind === 'country') return value(reading.code);
  const names = (codes: readonly string[]): string =>
    codes.map((code) => `${code} (${countryName(code)})`).join(' or ');
  if (reading.kind === 'former')
    return refused(
      `"${text}" was the name of a country until ${reading.former.until}: write ${names(reading.former.codes)}.`,
    );
  if (reading.kind === 'ambiguous')
    return refused(`"${text}" may be several countries: write ${names(reading.codes)}.`);
  const near = reading.near.length > 0 ? `; did you mean ${reading.near.join(', ')}?` : '';
  return refused(`"${text}" is no country${near === '' ? '.' : near}`);
}

function date(text: string, order: DateOrder | undefined): CellReading {
  const reading = readDate(text, order);
  if (reading.kind === 'date') return value(reading.date);
  if (reading.kind === 'impossible') return refused(reading.why);
  return refused(
    `"${text}" may be ${reading.dates.join(' or ')}: write it so, or say of the whole file --dates day-first or --dates month-first.`,
  );
}

function flag(text: string): CellReading {
  const known = { true: true, yes: true, '1': true, false: false, no: false, '0': false };
  const read = Object.entries(known).find(([name]) => name === text.toLowerCase());
  return read ? value(read[1]) : refused(`"${text}" is neither yes nor no.`);
}

function parts(text: string): CellReading {
  try {
    return value(JSON.parse(text));
  } catch {
    return refused(`"${text.slice(0, 30)}" is not JSON, which this field is written in.`);
  }
}
