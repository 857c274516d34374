/** A text with the stretches marked that were looked for, or that say what stands beside it. */
export function Marked({
  text,
  places,
}: {
  text: string;
  places: readonly { readonly start: number; readonly end: number }[];
}) {
  const inside = [...places]
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const parts = inside.flatMap(({ start, end }) => {
    // Of two that overlap, what the first left over.
    const from = Math.max(at, start);
    if (from >= end) return [];
    const before = text.slice(at, from);
    at = end;
    return [before, <mark>{text.slice(from, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
