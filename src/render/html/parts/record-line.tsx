/** One record in a list: its title, what tells it from others, and the words of its source. */
import type { KnowledgeRecord } from '../../../record/index.ts';
import { wordsBeginning } from '../../../text/index.ts';
import type { Links } from '../address.ts';
import { recordAddress } from '../record-address.ts';
import { recordFacts, wordsAbout } from '../record-words.ts';
import { typeName } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';
import { Marked } from './marked.tsx';

/** Characters of its words in a list. */
const OPENING = 220;

export function RecordLine({
  record,
  links,
  asked = [],
  typed = false,
}: {
  record: KnowledgeRecord;
  links: Links;
  /** Beginnings of words to mark. */
  asked?: readonly string[];
  /** Says of which type it is. */
  typed?: boolean;
}) {
  const ui = links.ui.language;
  const facts = recordFacts(record, ui);
  const words = excerpt(wordsAbout(record), asked);
  const language = record.language ?? undefined;
  return (
    <li class="record-line">
      <p class="record-title">
        <a href={links.apart(recordAddress(record))} lang={language} dir="auto">
          <Marked text={record.title} places={wordsBeginning(record.title, asked)} />
        </a>
        {record.sample && <span class="sample-mark">{RECORDS[ui].invented}</span>}
      </p>
      <p class="record-facts">
        {[...(typed ? [typeName(ui, record.type)] : []), ...facts].map((fact, n) => (
          <>
            {n > 0 && ' · '}
            <bdi>
              <Marked text={fact} places={wordsBeginning(fact, asked)} />
            </bdi>
          </>
        ))}
      </p>
      {words !== '' && (
        <p class="record-words" lang={language} dir="auto">
          <Marked text={words} places={wordsBeginning(words, asked)} />
        </p>
      )}
    </li>
  );
}

/** The opening, or the words around the first that was asked for. */
function excerpt(text: string, asked: readonly string[]): string {
  if (text.length <= OPENING) return text;
  const [first] = wordsBeginning(text, asked);
  const from =
    first === undefined || first.end < OPENING ? 0 : wordAt(text, Math.max(0, first.start - OPENING / 2));
  const to = wordAt(text, Math.min(text.length, from + OPENING));
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The last beginning of a word at or before a place; the place itself where there are no spaces. */
function wordAt(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return place - space > 40 || space < 0 ? place : space + 1;
}
