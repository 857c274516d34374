import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../src/record/index.ts';
import { locatorMap, worldMap } from '../../src/render/world-map/index.ts';

const world = worldMap();
const byCode = new Map(world.shapes.map((shape) => [shape.code, shape]));

describe('the map of the world', () => {
  it('shows every State as a shape, a dot or both, inside the drawing', () => {
    for (const code of 'MLT MDV LSO EGY NRU TUV SMR VAT LIE MCO SGP FJI KIR USA RUS CYP SOM'.split(' ')) {
      const shape = byCode.get(code);
      expect(shape?.path !== '' || shape?.dot !== null, code).toBe(true);
    }
    for (const { dot } of world.shapes)
      if (dot) {
        expect(dot[0]).toBeGreaterThanOrEqual(0);
        expect(dot[0]).toBeLessThanOrEqual(world.width);
        expect(dot[1]).toBeGreaterThanOrEqual(0);
        expect(dot[1]).toBeLessThanOrEqual(world.height);
      }
  });

  it('draws a small State as a dot, a large one as its shape alone', () => {
    expect(byCode.get('MLT')?.dot).not.toBeNull();
    expect(byCode.get('EGY')).toMatchObject({ dot: null, path: expect.stringMatching(/^M\d+ \d+l/u) });
  });

  it('counts no land as a country that has no code, and names no code twice', () => {
    const codes = world.shapes.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(countryCodes());
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it('stays light enough to stand in a page', () => {
    expect(world.shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(45_000);
  });
});

describe('the map of one country', () => {
  it('rings a country too small to be found and draws its neighbours', () => {
    const malta = locatorMap('MLT');
    expect(malta?.ring).toEqual([120, 80, 11]);
    expect(malta?.land.length).toBeGreaterThan(1000);
    expect(locatorMap('EGY')).toMatchObject({ ring: null, country: expect.stringMatching(/^M/u) });
  });

  it('is not there for a code that no atlas draws', () => {
    expect(locatorMap('ZZZ')).toBeUndefined();
  });

  it.each(countryCodes().filter((_, n) => n % 12 === 0))('of %s stays light and inside its frame', (code) => {
    const piece = locatorMap(code);
    if (!piece) return;
    expect(piece.land.length + piece.country.length).toBeLessThan(40_000);
    for (const [, x = '', y = ''] of piece.land.matchAll(/M(-?\d+) (-?\d+)/gu)) {
      expect(Number(x)).toBeLessThanOrEqual(piece.width);
      expect(Number(y)).toBeLessThanOrEqual(piece.height);
    }
  });
});
