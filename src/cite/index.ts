/** Which paragraph does a reference name: in a compendium, in a report, in a running text, in what a person types? */

export * from './citation.ts';
export * from './cited-instruments.ts';
export * from './designation.ts';
export * from './designation-list.ts';
export { divisionName } from './division.ts';
export * from './document-links.ts';
export { findMentions } from './find-mentions.ts';
export * from './find-references.ts';
export * from './groups.ts';
export { comparePaths, type LabelClass, type LabelReading, PREAMBLE, readPath, samePath } from './label.ts';
export type { Group, ListItem, ParsedList, PrintedItem, Separator } from './list.ts';
export * from './list-format.ts';
export { type LocatorPath, locatorListAt, parseLocatorList } from './locator-list.ts';
export * from './mention.ts';
export { parseCitation } from './parse-citation.ts';
export * from './part-label.ts';
export * from './range.ts';
export type { Resolution } from './resolution.ts';
export * from './resolve-citation.ts';
export { type MentionContext, resolveMention } from './resolve-mention.ts';
export { resolveText } from './resolve-text.ts';
export type { Universe } from './universe.ts';
