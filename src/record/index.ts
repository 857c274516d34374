/**
 * What does a body know besides what it adopted? Cases, statutes, publications, competent authorities, activities, and
 * the articles of the instruments they are about. One zod schema for each is the single source for validation, forms,
 * CSV columns, the API and its documentation.
 */
export * from './article-records.ts';
export * from './check.ts';
export * from './country.ts';
export * from './date.ts';
export * from './date-reading.ts';
export * from './fields.ts';
export { FORMER_NAMES } from './former-countries.ts';
export * from './id.ts';
export * from './instrument-articles.ts';
export { RECORD_KINDS } from './kinds.ts';
export * from './link.ts';
export * from './link-decision.ts';
export * from './record-types.ts';
export { countriesOf, REGIONS, type Region, regionOf } from './region.ts';
export * from './restricted.ts';
export type { Source } from './source.ts';
export * from './statute-status.ts';
export { CSL_TYPES } from './types/csl.ts';
