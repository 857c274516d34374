// Which files import each other in a ring? Tarjan's strongly connected components, then one shortest ring of each.

/**
 * @param {Map<string, { to: string }[]>} graph
 * @returns {string[][]} one ring of files per knot, beginning with its first name in order
 */
export function findCycles(graph) {
  return components(graph)
    .filter((knot) => knot.length > 1 || (graph.get(knot[0] ?? '') ?? []).some(({ to }) => to === knot[0]))
    .map((knot) => shortestRing(graph, knot.sort()))
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** @param {Map<string, { to: string }[]>} graph @returns {string[][]} */
function components(graph) {
  const order = new Map();
  const low = new Map();
  const stack = [];
  const open = new Set();
  const found = [];
  const visit = (/** @type {string} */ file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    open.add(file);
    for (const { to } of graph.get(file) ?? []) {
      if (!order.has(to)) {
        visit(to);
        low.set(file, Math.min(low.get(file), low.get(to)));
      } else if (open.has(to)) low.set(file, Math.min(low.get(file), order.get(to)));
    }
    if (low.get(file) !== order.get(file)) return;
    const knot = stack.splice(stack.indexOf(file));
    for (const member of knot) open.delete(member);
    found.push(knot);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** @param {Map<string, { to: string }[]>} graph @param {string[]} knot @returns {string[]} */
function shortestRing(graph, knot) {
  const inside = new Set(knot);
  const start = knot[0] ?? '';
  /** @type {string[][]} */
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths) {
    for (const { to } of graph.get(path.at(-1) ?? '') ?? []) {
      if (to === start) return path;
      if (!inside.has(to) || seen.has(to)) continue;
      seen.add(to);
      paths.push([...path, to]);
    }
  }
  return knot;
}
