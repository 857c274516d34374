import fc from 'fast-check';
import type { Designation, ListItem } from '../../src/cite/index.ts';
import { formatLetter, formatRoman } from '../../src/text/index.ts';

/** References as documents could print them: what the property tests draw from. */
const number = fc.integer({ min: 1, max: 120 });
const letter = fc.integer({ min: 1, max: 26 }).map(formatLetter);
const numeral = fc.integer({ min: 1, max: 15 }).map(formatRoman);
const counted = fc.oneof(
  { weight: 9, arbitrary: number.map(String) },
  { weight: 1, arbitrary: number.map((n) => `${n} bis`) },
);

export const path: fc.Arbitrary<string[]> = fc.oneof(
  counted.map((n) => [n]),
  fc.tuple(fc.constant('PP'), number.map(String)),
  fc.tuple(counted, letter),
  fc.tuple(counted, letter, numeral),
  letter.map((l) => [l]),
  fc.tuple(letter, numeral),
);

export const designation: fc.Arbitrary<Designation> = fc
  .record({
    part: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    section: fc.integer({ min: 1, max: 39 }),
    path,
  })
  .map(({ part, section, path: labels }) => ({
    ...(part === undefined ? {} : { part }),
    section: formatRoman(section).toUpperCase(),
    path: labels,
  }));

const stretch = fc.record({ length: fc.integer({ min: 1, max: 9 }), low: fc.integer({ min: 1, max: 17 }) });
const style = fc.constantFrom('number', 'preamble', 'letter', 'numeral', 'letter-of-decision');

/** A range that makes sense, as the paths of its ends. */
export const pathRange: fc.Arbitrary<ListItem<readonly string[]>> = fc
  .record({ stretch, style, above: number, letter })
  .map(({ stretch: { length, low }, style: kind, above, letter: under }) => {
    const high = low + length;
    const ends = (stem: string[], write: (n: number) => string): ListItem<readonly string[]> => ({
      kind: 'range',
      from: [...stem, write(low)],
      to: [...stem, write(high)],
    });
    if (kind === 'number') return ends([], String);
    if (kind === 'preamble') return ends(['PP'], String);
    if (kind === 'letter') return ends([String(above)], formatLetter);
    if (kind === 'numeral') return ends([under], formatRoman);
    return ends([], formatLetter);
  });

export const locatorItem: fc.Arbitrary<ListItem<readonly string[]>> = fc.oneof(
  path.map((value): ListItem<readonly string[]> => ({ kind: 'one', value })),
  pathRange,
);

export const designationItem: fc.Arbitrary<ListItem<Designation>> = fc
  .tuple(designation, locatorItem)
  .map(([{ path: _, ...place }, item]) =>
    item.kind === 'one'
      ? { kind: 'one', value: { ...place, path: item.value } }
      : { kind: 'range', from: { ...place, path: item.from }, to: { ...place, path: item.to } },
  );

/** Only what a list says, without how it is printed. */
export function plain<T>(items: readonly ListItem<T>[] | undefined): ListItem<T>[] | undefined {
  return items?.map((item) =>
    item.kind === 'one'
      ? { kind: 'one', value: item.value }
      : { kind: 'range', from: item.from, to: item.to },
  );
}
