/**
 * Which provisions speak of a matter, and which first? A compiled index: one immutable run of bytes, made once and read in
 * place by the server, the command line and the browser alike. No file system here, and nothing that only Node has.
 */
export * from './analysis.ts';
export * from './ask.ts';
export type { Ranked } from './best-hits.ts';
export * from './build.ts';
export * from './byte-source.ts';
export * from './document.ts';
export { type Explanation, explainHit } from './explain.ts';
export { facetValues, findFacetValues } from './facet-values.ts';
export type { FacetCount, FacetCounts } from './facets.ts';
export * from './fetched-source.ts';
export { type Highlight, highlightsIn } from './highlight.ts';
export type { IndexMeta } from './layout.ts';
export * from './merge.ts';
export * from './plan.ts';
export { contextWith, planQuery, type QueryContext, type QueryPlan, queryContext } from './query-plan.ts';
export { parseQuery, type QueryNode } from './query-syntax.ts';
export * from './question.ts';
export * from './searcher.ts';
export { Segment, type ShownDocument, type StoredDocument } from './segment.ts';
export type { SiteManifest, SitePart } from './site-layout.ts';
export { afterDictionary, dictionaryOf } from './site-packing.ts';
export * from './site-parts.ts';
