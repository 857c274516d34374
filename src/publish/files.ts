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

/** Characters of a piece: a file of short pieces is not written in as many steps, a long text not encoded at once. */
const PIECE = 64 * 1024;
/** UTF-8 takes no more than three bytes for a unit of a string. */
const ROOM = PIECE * 3;

let spare: Buffer | undefined;

/**
 * The same content in pieces of bytes. A piece that was a text holds only until the next is asked for: whoever keeps it
 * must copy it.
 */
export function* bytesOf(content: Content): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  const room = spare ?? Buffer.allocUnsafe(ROOM);
  spare = undefined;
  const encoded = (text: string): Uint8Array => room.subarray(0, room.write(text));
  let text = '';
  for (const piece of typeof content === 'string' ? [content] : content) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '') yield encoded(text);
      text = '';
      yield piece;
    }
    let at = 0;
    while (text.length - at > PIECE) {
      // A character of two units stays whole.
      const end = at + PIECE - (/[\uD800-\uDBFF]/u.test(text.charAt(at + PIECE - 1)) ? 1 : 0);
      yield encoded(text.slice(at, end));
      at = end;
    }
    if (at > 0) text = text.slice(at);
  }
  if (text !== '') yield encoded(text);
  spare = room;
}
