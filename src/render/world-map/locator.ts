import { geoArea, geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import { outlines } from './outlines.ts';
import { shortPath } from './short-path.ts';

/** A country among its neighbours. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** Land around it, as data of one path. */
  readonly land: string;
  readonly country: string;
  /** Centre and radius of a ring around a country too small to be found. */
  readonly ring: readonly [x: number, y: number, radius: number] | null;
}

const WIDTH = 240;
const HEIGHT = 160;
const RING = 11;
/** Steradians; a smaller country is ringed. About the size of Cyprus. */
const RINGED = 0.0003;
/** Degrees around the centre that are shown at the least, so that a reader knows the coasts; and at the most. */
const NEAREST = 9;
const FARTHEST = 40;
/** From so many degrees on, coasts need no fine outlines. */
const WIDE = 12;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Undefined for a code that the atlas does not draw. */
export function locatorMap(code: string): Locator | undefined {
  const outline = outlines('50m').find((one) => one.code === code);
  if (!outline) return undefined;
  const { shape, centre } = outline;
  const area = geoArea(shape);
  // About three times the breadth of the country.
  const angle = Math.min(FARTHEST, Math.max(NEAREST, (Math.sqrt(area) * 180 * 1.5) / Math.PI));
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(HEIGHT / 2 / (2 * Math.sin(radians(angle) / 2)))
    .clipAngle(Math.min(90, angle * 2.5))
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const draw = geoPath(projection).digits(0);
  const seen = radians(Math.min(90, angle * 2.5));
  const land = outlines(angle > WIDE ? '110m' : '50m')
    .filter((one) => one.code !== code && geoDistance([...centre], [...one.centre]) < seen + one.radius)
    .map((one) => shortPath(draw(one.shape)))
    .join('');
  return {
    width: WIDTH,
    height: HEIGHT,
    land,
    country: shortPath(draw(shape)),
    ring: area < RINGED ? [WIDTH / 2, HEIGHT / 2, RING] : null,
  };
}
