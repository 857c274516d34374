/** What is new, which pages are there, how is the whole cited: feeds, sitemap and citation file. */
export * from './citation-file.ts';
export * from './news.ts';
export * from './sitemap.ts';
export * from './write-feed.ts';
