// One engine in a process of its own: builds, or opens and answers. Prints one JSON line.
//
//     node measure.mjs build ours 100000 /tmp/folder
//     node measure.mjs first ours 100000 /tmp/folder       the first query of a fresh process
//     node measure.mjs search ours 100000 /tmp/folder
import { performance } from 'node:perf_hooks';
import { enlarged, queries, realProvisions } from './texts.mjs';

const [what, name, size, folder] = process.argv.slice(2);
const engine = await import(`./engine-${name}.mjs`);
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const cpuSince = (used) => {
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
};
const memory = () => Math.round(process.memoryUsage().rss / 1e6);

if (what === 'build') {
  const real = await realProvisions();
  // What making the texts costs is taken off: it is paid by the measurement, not by the engine.
  const [begun, used] = [performance.now(), process.cpuUsage()];
  let texts = 0;
  for (const document of enlarged(real, Number(size))) texts += document.fields.text.length;
  const making = performance.now() - begun;
  const makingCpu = cpuSince(used);
  const [start, usedThen] = [performance.now(), process.cpuUsage()];
  await engine.build(folder, enlarged(real, Number(size)));
  const seconds = (performance.now() - start - making) / 1000;
  console.log(
    JSON.stringify({
      seconds,
      cpuSeconds: (cpuSince(usedThen) - makingCpu) / 1000,
      characters: texts,
      memory: memory(),
      ...(await engine.size?.(folder)),
    }),
  );
} else {
  const asked = JSON.parse(process.env.BENCH_QUERIES ?? 'null') ?? queries(await realProvisions());
  const start = performance.now();
  const opened = await engine.open(folder, Number(size));
  const opening = performance.now() - start;
  await opened.search(asked[0], true);
  const first = performance.now() - start;
  if (what === 'first') {
    console.log(JSON.stringify({ opening, first, sinceStart: performance.now(), memory: memory() }));
  } else {
    const answer = { opening, first };
    for (const facets of [true, false]) {
      for (const query of asked.slice(0, 40)) await opened.search(query, facets);
      const times = [];
      for (const query of asked) {
        const used = process.cpuUsage();
        const begun = performance.now();
        const { total } = await opened.search(query, facets);
        const milliseconds = performance.now() - begun;
        const { user, system } = process.cpuUsage(used);
        times.push({
          kind: query.kind,
          words: query.words,
          milliseconds,
          cpu: (user + system) / 1000,
          total,
        });
      }
      const of = (list) => {
        const sorted = list.map((t) => t.milliseconds).sort((a, b) => a - b);
        const sum = sorted.reduce((a, b) => a + b, 0);
        const cpu = list.map((t) => t.cpu).sort((a, b) => a - b);
        return {
          p50: percentile(sorted, 0.5),
          p95: percentile(sorted, 0.95),
          p99: percentile(sorted, 0.99),
          // Processor time of the process, which other programs on the machine change hardly.
          cpu50: percentile(cpu, 0.5),
          cpu95: percentile(cpu, 0.95),
          cpu99: percentile(cpu, 0.99),
          perSecond: (1000 * sorted.length) / sum,
        };
      };
      answer[facets ? 'withFacets' : 'withoutFacets'] = {
        all: of(times),
        words: of(times.filter((t) => t.kind === 'words')),
        phrase: of(times.filter((t) => t.kind === 'phrase')),
        prefix: of(times.filter((t) => t.kind === 'prefix')),
        filter: of(times.filter((t) => t.kind === 'filter')),
      };
      if (process.env.BENCH_RAW) answer[facets ? 'raw' : 'rawWithout'] = times;
    }
    answer.memory = memory();
    console.log(JSON.stringify(answer));
  }
  await opened.close();
}
