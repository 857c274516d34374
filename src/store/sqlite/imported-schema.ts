import type { SteppedTables } from './prepare.ts';

/** The table of imported editions: never dropped, since nothing else could make them. Each step once, in order. */
const STEPS: readonly string[] = [
  `
CREATE TABLE imported_editions (
  corpus TEXT NOT NULL, edition TEXT NOT NULL, digest TEXT NOT NULL, issued TEXT NOT NULL, origin_json TEXT NOT NULL,
  PRIMARY KEY (corpus, edition)
) STRICT;
`,
];

export const IMPORTED_TABLES: SteppedTables = {
  key: 'imported_version',
  what: 'imported editions',
  steps: STEPS,
};
