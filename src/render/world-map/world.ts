import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import { outlines } from './outlines.ts';
import { shortPath } from './short-path.ts';

export interface WorldShape {
  /** ISO 3166-1 alpha-3; null for land that the standard gives no code. */
  readonly code: string | null;
  /** Data of an SVG path; empty for a country that is too small to be drawn. */
  readonly path: string;
  /** Where a dot stands for it; null where its shape is seen. */
  readonly dot: readonly [x: number, y: number] | null;
}

export interface World {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly WorldShape[];
}

/** Units of the drawing: one is about the width of a hair on a phone. */
const WIDTH = 720;
const HEIGHT = 318;
/** Steradians: below it a country is smaller than a dot. About the size of Jamaica. */
const SMALL = 0.0004;

let made: World | undefined;

/** Every country of the atlas in equal areas, so that no part of the world is drawn larger than it is; made once. */
export function worldMap(): World {
  if (made) return made;
  // The sphere goes below the drawing by as much as Antarctica takes, where there is nothing to show.
  const projection = geoEqualEarth().fitExtent(
    [
      [2, -12],
      [WIDTH - 2, HEIGHT + 44],
    ],
    { type: 'Sphere' },
  );
  const draw = geoPath(projection).digits(0);
  const coarse = outlines('110m').filter(({ code }) => code !== 'ATA');
  const paths = new Map(coarse.map(({ code, shape }) => [code ?? shape, shortPath(draw(shape))]));
  const countries = outlines('50m').flatMap(
    ({ code, shape, centre: [longitude, latitude] }): WorldShape[] => {
      if (code === null || code === 'ATA') return [];
      const path = paths.get(code) ?? '';
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return [
        { code, path, dot: path === '' || geoArea(shape) < SMALL ? [Math.round(x), Math.round(y)] : null },
      ];
    },
  );
  const uncounted = coarse.flatMap(({ code, shape }): WorldShape[] =>
    code === null ? [{ code, path: paths.get(shape) ?? '', dot: null }] : [],
  );
  made = { width: WIDTH, height: HEIGHT, shapes: [...countries, ...uncounted] };
  return made;
}
