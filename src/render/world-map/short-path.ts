/**
 * The path that a projection draws, in whole units and in as few characters as SVG allows: each step from the one
 * before, steps of no length left out, and islands that have shrunk to a point or a line with them.
 */
export function shortPath(path: string | null): string {
  return (path?.match(/M[^MZ]*/gu) ?? []).map(shortRing).join('');
}

function shortRing(ring: string): string {
  const points = (ring.match(/-?[\d.]+,-?[\d.]+/gu) ?? [])
    .map((pair) => pair.split(',').map((n) => Math.round(Number(n))))
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
  if (new Set(points.map(String)).size < 3) return '';
  const [[x0 = 0, y0 = 0] = [], ...rest] = points;
  let [x, y] = [x0, y0];
  const steps = rest.map(([nx = 0, ny = 0]) => {
    const step = `${nx - x}${ny - y < 0 ? '' : ' '}${ny - y}`;
    [x, y] = [nx, ny];
    return step;
  });
  // A minus parts two numbers as well as a space does.
  return `M${x0} ${y0}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
