/** Where in the world: the whole of it with a weight on each country, and one country among its neighbours. */
import { raw } from 'hono/html';
import type { LanguageCode } from '../../../language/index.ts';
import type { MapPiece, WorldView } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { PICTURES } from '../words/pictures.ts';
import { countRecords } from '../words/record-types.ts';

const DOT = 4;

/** The table beside it has the numbers and the links: a country may be smaller than a finger. */
export function WorldMap({ view, ui }: { view: WorldView; ui: LanguageCode }) {
  const say = PICTURES[ui];
  const { width, height, shapes, steps } = view;
  const land = shapes.filter(({ weight, path }) => weight === null && path !== '');
  const told = shapes.filter((shape) => shape.weight !== null);
  return (
    <figure class="world">
      <svg
        role="img"
        aria-label={say.mapOf(formatNumber(ui, view.countries), countRecords(ui, view.records))}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <path class="land" d={land.map(({ path }) => path).join('')} />
        {told.map(({ path, weight, label }) =>
          path === '' ? null : (
            <path class={`weight-${weight}`} d={path}>
              <title>{label}</title>
            </path>
          ),
        )}
        {told.map(({ dot, weight, label }) =>
          dot === null ? null : (
            <circle class={`dot weight-${weight}`} cx={dot[0]} cy={dot[1]} r={DOT}>
              <title>{label}</title>
            </circle>
          ),
        )}
      </svg>
      <figcaption>
        <ul class="legend" aria-label={say.legend}>
          {steps.map((least, n) => {
            const next = steps[n + 1];
            const most = next === undefined ? null : next - 1;
            return (
              <li>
                {raw(
                  `<svg aria-hidden="true" width="18" height="12" viewBox="0 0 18 12"><rect class="weight-${n + 1}" width="18" height="12"/></svg>`,
                )}{' '}
                {most === null
                  ? `${formatNumber(ui, least)}+`
                  : most === least
                    ? formatNumber(ui, least)
                    : `${formatNumber(ui, least)}–${formatNumber(ui, most)}`}
              </li>
            );
          })}
        </ul>
        <p class="map-note">{say.mapNote}</p>
      </figcaption>
    </figure>
  );
}

export function LocatorMap({ piece, name, ui }: { piece: MapPiece; name: string; ui: LanguageCode }) {
  const { width, height, land, country, ring } = piece;
  return (
    <figure class="locator">
      <svg
        role="img"
        aria-label={PICTURES[ui].whereIs(name)}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <path class="land" d={land} />
        <path class="here" d={country} />
        {ring && <circle class="ring" cx={ring[0]} cy={ring[1]} r={ring[2]} />}
      </svg>
      <figcaption class="map-note">{PICTURES[ui].mapNote}</figcaption>
    </figure>
  );
}
