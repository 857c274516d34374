/**
 * What do the reports of a body say was done, issued and enacted? Rules over the language of United Nations reports; every
 * field keeps the words it came from, and what the words do not say stays unknown.
 */
export { extractActivities } from './activities.ts';
export type { Evidence, ExtractedActivity, Telling } from './activity.ts';
export { articlesNamed } from './articles-named.ts';
export { type ArticleOfProvision, articlesOfProvisions } from './articles-of-provisions.ts';
export { type Extraction, extractRecords } from './extract-records.ts';
export * from './keyword-topics.ts';
export type { Passage, Stretch } from './passage.ts';
export { passagesOfEdition, passagesOfReport } from './passages.ts';
export { type ExtractedPublication, publicationsIn } from './publications.ts';
export { type RegionNamed, regionsNamed } from './regions-named.ts';
export { type ExtractedStatute, statutesIn } from './statutes.ts';
export * from './suggest-links.ts';
export * from './suggested-link.ts';
export * from './totals.ts';
