// One engine in a process of its own: builds, or opens and answers. Prints one JSON line.
//
//     node measure.mjs build ours 100000 /tmp/folder
//     node measure.mjs first ours 100000 /tmp/folder       the first query of a fresh process
//     node measure.mjs search ours 100000 /tmp/folder
//
// Before a series is measured, as many other queries are asked in the same way, so that every engine is compiled and has
// read its file; then each query is measured once. Times by the clock, and of the processor: of this process and, for an
// engine with a server, of the process that answers.
import { performance } from 'node:perf_hooks';
import { enlarged, queries, realProvisions } from './texts.mjs';

const [what, name, size, folder] = process.argv.slice(2);
const engine = await import(`./engine-${name}.mjs`);
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
/** Milliseconds of processor time so far. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + (engine.cpu?.() ?? 0);
};
const memory = () => Math.round((process.memoryUsage().rss + (engine.memory?.() ?? 0)) / 1e6);
const round = (value, digits = 3) => Number(value.toFixed(digits));

if (what === 'build') {
  const real = await realProvisions();
  // What making the texts costs is taken off: it is paid by the measurement, not by the engine.
  const [begun, used] = [performance.now(), spent()];
  let texts = 0;
  for (const document of enlarged(real, Number(size))) texts += document.fields.text.length;
  const [making, makingCpu] = [performance.now() - begun, spent() - used];
  const [start, usedThen] = [performance.now(), spent()];
  await engine.build(folder, enlarged(real, Number(size)));
  console.log(
    JSON.stringify({
      seconds: round((performance.now() - start - making) / 1000),
      cpuSeconds: round((spent() - usedThen - makingCpu) / 1000),
      characters: texts,
      memory: Math.round(process.resourceUsage().maxRSS / 1000),
      ...(await engine.size(folder)),
    }),
  );
} else {
  const real = JSON.parse(process.env.BENCH_QUERIES ?? 'null');
  const { warmUp, asked } = real ?? (await questions());
  const start = performance.now();
  const opened = await engine.open(folder, Number(size));
  const opening = performance.now() - start;
  await opened.search(asked[0], true);
  const first = performance.now() - start;
  if (what === 'first') {
    console.log(
      JSON.stringify({
        opening: round(opening),
        first: round(first),
        sinceStart: round(performance.now()),
        memory: memory(),
      }),
    );
  } else {
    const answer = { opening: round(opening), first: round(first), lacks: engine.lacks };
    const can = ({ kind }) => engine.lacks?.[kind] === undefined;
    for (const facets of [true, false]) {
      for (const query of warmUp.filter(can)) await opened.search(query, facets);
      const times = [];
      for (const query of asked.filter(can)) {
        const used = spent();
        const begun = performance.now();
        const { total } = await opened.search(query, facets);
        const milliseconds = round(performance.now() - begun);
        times.push({ kind: query.kind, milliseconds, cpu: round(spent() - used), total });
      }
      const kinds = ['words', 'phrase', 'prefix', 'filter'];
      answer[facets ? 'withFacets' : 'withoutFacets'] = Object.fromEntries(
        ['all', ...kinds].map((kind) => [
          kind,
          summary(times.filter((t) => kind === 'all' || t.kind === kind)),
        ]),
      );
      answer[facets ? 'samples' : 'samplesWithout'] = times.map((t) => [t.milliseconds, t.cpu, t.total]);
    }
    answer.memory = memory();
    console.log(JSON.stringify(answer));
  }
  await opened.close();
}

/** The queries that are measured, and as many others. */
export async function questions() {
  const provisions = await realProvisions();
  return { warmUp: queries(provisions, 201), asked: queries(provisions) };
}

function summary(times) {
  if (times.length === 0) return null;
  const clock = times.map((t) => t.milliseconds).sort((a, b) => a - b);
  const cpu = times.map((t) => t.cpu).sort((a, b) => a - b);
  return {
    queries: times.length,
    p50: percentile(clock, 0.5),
    p95: percentile(clock, 0.95),
    p99: percentile(clock, 0.99),
    cpu50: percentile(cpu, 0.5),
    cpu95: percentile(cpu, 0.95),
    cpu99: percentile(cpu, 0.99),
    perSecond: round((1000 * clock.length) / clock.reduce((a, b) => a + b, 0), 1),
  };
}
