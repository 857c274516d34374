/** What a publication is made of: files with their bytes, whole or one piece after another. */

export interface PublishedFile {
  /** Path below the folder of the publication, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** RFC 6838: `text/html`, without parameters. */
  readonly mediaType: string;
}

/** A text or bytes, or pieces of them that need not be in memory at once. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

const encoder = new TextEncoder();
export const textFile = (path: string, text: string, mediaType: string): PublishedFile => ({
  path,
  bytes: encoder.encode(text),
  mediaType,
});

/** Bytes of a piece, about: so that a file of short pieces is not written in as many steps. */
const PIECE = 256 * 1024;

/** The same content in few pieces of bytes. */
export function* bytesOf(content: Content): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let text = '';
  for (const piece of typeof content === 'string' ? [content] : content) {
    if (typeof piece === 'string') text += piece;
    if (text.length > PIECE || (typeof piece !== 'string' && text !== '')) {
      yield encoder.encode(text);
      text = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield encoder.encode(text);
}
