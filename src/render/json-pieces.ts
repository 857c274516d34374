/**
 * JSON of a large object in pieces, the same text as `JSON.stringify(value, null, 2)`: what is in a list is written one
 * by one, so that neither the list nor the text need be in memory whole.
 */

export type JsonField = readonly [name: string, value: unknown | JsonList];

/** A list whose items are made when they are written. */
export class JsonList {
  readonly items: Iterable<unknown>;
  constructor(items: Iterable<unknown>) {
    this.items = items;
  }
}

export function* jsonPieces(fields: readonly JsonField[]): Generator<string> {
  yield '{';
  for (const [at, [name, value]] of fields.entries()) {
    yield `${at === 0 ? '' : ','}\n  ${JSON.stringify(name)}: `;
    if (value instanceof JsonList) yield* listPieces(value.items);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '[' : ','}\n    ${indented(item, '    ')}`;
    first = false;
  }
  yield first ? '[]' : '\n  ]';
}

/** No text within JSON holds a line end as it is, so that every one is of the layout. */
const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
