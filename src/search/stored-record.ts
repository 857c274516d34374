/**
 * How is a document kept, to be shown and to be compiled anew? Six numbers (bytes of the key, of the language, string numbers
 * of title and topics, bytes of the text and of the notes), then key, language, text, notes and what the caller wants back.
 */
import { ByteReader, type ByteSink } from './bytes.ts';

export interface StoredRecord {
  readonly key: string;
  readonly language: string;
  /** Numbers in the table of strings. */
  readonly title: number;
  readonly topics: number;
  readonly text: string;
  readonly notes: string;
  readonly stored: string;
}

/** Writes records one behind the other; keeps a buffer between them. */
export class RecordWriter {
  readonly #encoder = new TextEncoder();
  #buffer = new Uint8Array(1 << 16);
  #at = 0;

  write({ key, language, title, topics, text, notes, stored }: StoredRecord, sink: ByteSink): void {
    const units = key.length + language.length + text.length + notes.length + stored.length;
    if (units * 3 > this.#buffer.length) this.#buffer = new Uint8Array(units * 6);
    this.#at = 0;
    sink.varint(this.#put(key));
    sink.varint(this.#put(language));
    sink.varint(title);
    sink.varint(topics);
    sink.varint(this.#put(text));
    sink.varint(this.#put(notes));
    this.#put(stored);
    sink.bytes(this.#buffer.subarray(0, this.#at));
  }

  #put(text: string): number {
    if (text === '') return 0;
    const { written } = this.#encoder.encodeInto(text, this.#buffer.subarray(this.#at));
    this.#at += written;
    return written;
  }
}

const fromUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export function readRecord(bytes: Uint8Array): StoredRecord {
  const reader = new ByteReader(bytes);
  const keyBytes = reader.varint();
  const languageBytes = reader.varint();
  const title = reader.varint();
  const topics = reader.varint();
  const textBytes = reader.varint();
  const notesBytes = reader.varint();
  let at = reader.at;
  const take = (length: number): string => {
    at += length;
    return fromUtf8.decode(bytes.subarray(at - length, at));
  };
  const key = take(keyBytes);
  const language = take(languageBytes);
  const text = take(textBytes);
  return { key, language, title, topics, text, notes: take(notesBytes), stored: take(bytes.length - at) };
}
