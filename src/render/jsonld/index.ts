/** What does a page say of itself to search engines and reference managers: JSON-LD, meta tags, COinS? */
export * from './describe.ts';
export * from './meta-tags.ts';
