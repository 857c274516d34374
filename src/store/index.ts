/** How does a compiled corpus get kept and read again, whatever keeps it? Ports only; `main.ts` picks the adapter. */
export * from './imported.ts';
export * from './library.ts';
export * from './passages.ts';
export * from './plain-table.ts';
export * from './port.ts';
export { sameRecord, sameValue } from './record-changes.ts';
export * from './record-filter.ts';
export * from './record-history.ts';
export * from './records.ts';
export * from './suggested-links.ts';
