import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/index.ts';
import { checkNotes } from '../../src/verify/index.ts';
import { edition, footnote, paragraph } from './world.ts';

const treaty = 'United Nations, Treaty Series, vol. 2225, No. 39574.';

describe('footnote markers', () => {
  it('reports a marker that stands a second time, and which number the count leaves room for', () => {
    const provisions = [
      paragraph('B.V.9', 'The Convention, and rule 2', { notes: [footnote('17', treaty)] }),
      paragraph('B.V.13', '"A short introduction" and "Smuggling by air"', {
        notes: [footnote('18', 'Available from www.unodc.org.', 22), footnote('17', treaty, 45)],
      }),
      paragraph('B.V.14', 'The Guide', { notes: [footnote('19', 'Sales No. E.10.IV.8.')] }),
    ];
    const [found, ...others] = checkNotes(edition(provisions));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'marker-out-of-sequence',
      severity: 'warning',
      published: '17',
      expected: '18',
      refs: ['B.V.13', 'B.V.9'],
    });
    expect(found?.evidence).toContain(
      'Marker 17 was already used in B.V.9, where its footnote reads "United Nations, Treaty Series, vol. 2225, No. 39574.".',
    );
  });

  it('gives no expected number when the next marker leaves one free', () => {
    const provisions = [
      paragraph('B.V.1', 'a', { notes: [footnote('5', 'Five.')] }),
      paragraph('B.V.2', 'b', { notes: [footnote('4', 'Four.')] }),
      paragraph('B.V.3', 'c', { notes: [footnote('7', 'Seven.')] }),
    ];
    const backward = checkNotes(edition(provisions)).find((f) => f.published === '4');
    expect(backward?.expected).toBeUndefined();
  });

  it('accepts notes numbered afresh from 1 and the same note called twice', () => {
    const markers = ['1', '2', '2', '3', '1', '2'];
    const provisions = markers.map((m, i) =>
      paragraph(`B.V.${i + 1}`, 'x', { notes: [footnote(m, treaty)] }),
    );
    expect(checkNotes(edition(provisions))).toEqual([]);
  });

  it('reports a skipped number, but not one that segmentation already reported', () => {
    const provisions = ['1', '3'].map((m, i) =>
      paragraph(`B.V.${i + 1}`, 'x', { notes: [footnote(m, treaty)] }),
    );
    expect(checkNotes(edition(provisions)).map((f) => f.code)).toEqual(['marker-out-of-sequence']);
    const known = finding({
      code: 'note-without-marker',
      message: 'Footnote 2 has no marker.',
      place: { source: 'c.txt' },
      published: '2',
    });
    expect(checkNotes(edition(provisions, { findings: [known] }))).toEqual([]);
  });
});

describe('"Ibid."', () => {
  const withNotes = (ref: string, marker: string, text: string) =>
    paragraph(ref, 'x', { notes: [footnote(marker, text)] });

  it('is tied to the footnote just before it in the same resolution', () => {
    expect(
      checkNotes(edition([withNotes('B.V.1', '1', treaty), withNotes('B.V.2', '2', 'Ibid., vol. 2241.')])),
    ).toEqual([]);
  });

  it('is noted when the footnote before it belongs to another resolution', () => {
    const found = checkNotes(edition([withNotes('B.V.1', '1', treaty), withNotes('B.VI.1', '2', 'Ibid.')]));
    expect(found.map((f) => [f.code, f.severity, f.refs])).toEqual([['ibid-far', 'note', ['B.VI.1']]]);
  });

  it('is noted when no footnote stands before it', () => {
    const found = checkNotes(edition([withNotes('B.V.1', '1', 'Ibid.')]));
    expect(found.map((f) => f.code)).toEqual(['ibid-far']);
  });
});
