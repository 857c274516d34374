/**
 * Records out of a JSON file as they are handed over: one array, one object (with the array somewhere in it), or one
 * object to a line, of which a damaged one does not spoil the others.
 */
export interface Records {
  readonly values: readonly unknown[];
  readonly faults: readonly Fault[];
}

interface Fault {
  /** 1-based; absent when the whole file is meant. */
  readonly line?: number;
  readonly reason: string;
}

export function readRecords(bytes: Uint8Array): Records {
  const text = new TextDecoder('utf-8').decode(bytes);
  const whole = parse(text);
  if ('value' in whole) return { values: listIn(whole.value), faults: [] };
  const lines = text.split(/\r?\n/u).map((line, at) => ({ line, at: at + 1, ...parse(line) }));
  const values = lines.flatMap((line) => ('value' in line ? [line.value] : []));
  // Where not one line is an object, the file was never meant to be read by lines.
  if (!values.some((value) => typeof value === 'object' && value !== null))
    return { values: [], faults: [{ reason: whole.reason }] };
  const faults = lines.flatMap((line) =>
    'reason' in line && line.line.trim() !== '' ? [{ line: line.at, reason: line.reason }] : [],
  );
  return { values, faults };
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'object' || value === null) return [];
  // A list of texts, or of pairs, is a field of the one record that the file is.
  const list = Object.values(value).find(
    (v) => Array.isArray(v) && v.some((item) => typeof item === 'object' && !Array.isArray(item)),
  );
  return list === undefined ? [value] : (list as readonly unknown[]);
}

function parse(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
