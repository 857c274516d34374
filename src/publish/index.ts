/** How does an edition become a folder of files that anybody can serve, keep and check? */
export * from './archive.ts';
export * from './entries.ts';
export * from './files.ts';
export * from './folder.ts';
export * from './offline.ts';
export * from './parts.ts';
export * from './publication.ts';
export * from './search-names.ts';
export * from './search-part.ts';
export * from './site.ts';
export * from './site-address.ts';
