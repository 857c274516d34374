/** Which characters and blocks are in a file? One reader per format; none knows what a resolution is. */
export * from './decode.ts';
export * from './inline.ts';
export * from './text-reader.ts';
