import { createRequire } from 'node:module';
import { geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, GeoJsonProperties, Geometry, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryOfNumber } from '../../record/index.ts';

export interface Outline {
  /** ISO 3166-1 alpha-3; null for land that the standard gives no code. */
  readonly code: string | null;
  readonly shape: Feature<Geometry, GeoJsonProperties>;
  readonly centre: readonly [longitude: number, latitude: number];
  /** Radians from the centre to the farthest point. */
  readonly radius: number;
}

/** `110m` for the world on one screen, `50m` for a part of it and for countries too small for the other. */
export type Scale = '110m' | '50m';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Shapes = Atlas['objects']['countries']['geometries'];

const require = createRequire(import.meta.url);
const known = new Map<Scale, readonly Outline[]>();

/** Parts that the outlines draw apart and the United Nations does not count apart. */
const PART_OF: Readonly<Record<string, string>> = { 'N. Cyprus': 'CYP', Somaliland: 'SOM' };

export function outlines(scale: Scale): readonly Outline[] {
  const made = known.get(scale);
  if (made) return made;
  const atlas = require(`world-atlas/countries-${scale}.json`) as Atlas;
  const groups = new Map<string, Shapes>();
  for (const geometry of atlas.objects.countries.geometries) {
    const { name = '' } = (geometry.properties ?? {}) as { readonly name?: string };
    const key = PART_OF[name] ?? countryOfNumber(String(geometry.id ?? '?')) ?? `?${name}`;
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  const all = [...groups].map(([key, shapes]): Outline => {
    const shape = shapeOf(atlas, shapes);
    const centre = geoCentroid(shape);
    return { code: key.startsWith('?') ? null : key, shape, centre, radius: radiusOf(shape, centre) };
  });
  known.set(scale, all);
  return all;
}

function shapeOf(atlas: Atlas, shapes: Shapes): Outline['shape'] {
  const [first] = shapes;
  if (shapes.length === 1 && first) {
    const one = feature(atlas, first);
    if (one.type === 'Feature') return one;
  }
  const areas = shapes.flatMap((shape) =>
    shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? [shape] : [],
  );
  return { type: 'Feature', properties: {}, geometry: merge(atlas, areas) };
}

function radiusOf({ geometry }: Outline['shape'], centre: [number, number]): number {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  const far = (farthest: number, [x = 0, y = 0]: Position): number =>
    Math.max(farthest, geoDistance(centre, [x, y]));
  return rings.reduce((farthest, ring) => ring.reduce(far, farthest), 0);
}
