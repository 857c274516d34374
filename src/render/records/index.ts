/** How are knowledge records written: as CSV or XLSX tables, JSON, BibTeX, RIS, or JSON-LD of schema.org? */
export * from './decision-table.ts';
export * from './json-ld.ts';
export * from './record-tables.ts';
export * from './works.ts';
