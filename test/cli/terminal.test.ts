/** Text that fits its columns, in every script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/cli/terminal/table.ts';
import { displayWidth, hang, pad, wrap } from '../../src/cli/terminal/width.ts';

describe('a wrapped text', () => {
  it('loses no word and keeps every line within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé第]{1,10}$/u)),
        fc.integer({ min: 20, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('hangs under its label', () => {
    expect(hang('(a) ', 'Urges States to protect children', 24)).toBe(
      '(a) Urges States to\n    protect children',
    );
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrap('see https://example.org/a-very-long-address now', 20)).toEqual([
      'see',
      'https://example.org/a-very-long-address',
      'now',
    ]);
  });
});

describe('the width of a text', () => {
  it.each([
    ['第三届', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['\u001B[1mIII\u001B[22m', 3],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(pad(text, 10))).toBe(10);
  });
});

describe('a table', () => {
  const columns = [
    { title: 'Topic', flexible: true },
    { title: 'Entries', align: 'right' },
  ] as const;

  it('wraps its flexible column and keeps the numbers at the right', () => {
    expect(table(columns, [['Children, unaccompanied or separated children', '12']], 30)).toBe(
      [
        'Topic                  Entries',
        'Children,                   12',
        'unaccompanied or',
        'separated children',
      ].join('\n'),
    );
  });

  it('is no wider than it needs to be', () => {
    expect(table(columns, [['Sea', '1']], 80)).toBe('Topic  Entries\nSea          1');
  });

  it('of nothing is nothing', () => {
    expect(table(columns, [], 80)).toBe('');
  });
});
