import type { TiedView } from '../record-view.ts';

/** A door to what something is tied to: its mark or title as the link, and what tells it from others. */
export function TiedDoor({ one: { href, title, mark, note } }: { one: TiedView }) {
  const name = mark ?? title;
  return (
    <>
      {href === null ? (
        <span dir="auto">{name}</span>
      ) : (
        <a href={href} dir="auto">
          {name}
        </a>
      )}
      {mark !== undefined && (
        <span class="tied-text" dir="auto">
          {' '}
          {title}
        </span>
      )}
      {note !== undefined && note !== '' && <span class="dim"> {note}</span>}
    </>
  );
}
