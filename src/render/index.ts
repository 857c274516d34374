/** How is an edition, or what the checks found in it, written down in each format? */
export * from './attached-edition.ts';
export * from './book/index.ts';
export * from './cite-provision.ts';
export * from './compared.ts';
export * from './corrected-index.ts';
export * from './corrigendum.ts';
export * from './coverage-text.ts';
export * from './csv.ts';
export * from './data-files.ts';
export * from './edition-export.ts';
export * from './edition-view.ts';
export * from './findings-json.ts';
export type { MarkedRun } from './marked-changes.ts';
export * from './print.ts';
export * from './sarif.ts';
