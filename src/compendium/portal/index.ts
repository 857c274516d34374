/**
 * What stands beside what? Provisions, treaty articles, countries and records seen from each of them: what is tied
 * together, what a text names, and what is only suggested, with the words that speak for it.
 */
export * from './named.ts';
export * from './portal.ts';
export * from './totals.ts';
