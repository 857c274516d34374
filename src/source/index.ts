/** Which characters and blocks are in a file? One reader per format; none knows what a resolution is. */
export * from './akn-meta.ts';
export { readAkn } from './akn-reader.ts';
export * from './decode.ts';
export * from './docx-reader.ts';
export { readHtml } from './html-reader.ts';
export * from './inline.ts';
export * from './read-source.ts';
export * from './text-reader.ts';
export {
  childNamed,
  childrenNamed,
  descendants,
  elementsOf,
  isElement,
  parseXml,
  textBelow,
  type XmlElement,
} from './xml.ts';
export { type Container, openContainer } from './zip.ts';
