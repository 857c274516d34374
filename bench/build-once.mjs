// One build of the corpus in a process of its own: what run.mjs starts again and again. Prints one line of JSON.
//
//     node bench/build-once.mjs build   the whole compiler: read, segment, assemble, index, verify
//     node bench/build-once.mjs scan    the floor: decode the same bytes and run one regular expression over them
//     node bench/build-once.mjs nothing an empty process that has only loaded its modules
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../corpora/som/', import.meta.url);
const read = (path) => (existsSync(new URL(path, folder)) ? readFileSync(new URL(path, folder)) : undefined);
const milliseconds = ({ user, system }) => (user + system) / 1000;

/** Labels, references and symbols: what anybody would look for first with a plain search. */
const PLAIN =
  /^\s*(?:- )?(?:\d{1,3}\.|\([a-z]+\))\s.*$|[IVX]+\.(?:\d+|[a-z]+|PP)(?:\.[a-z0-9]+)*|CTOC\/[A-Z0-9./]+\/\d+|(?:Resolution|Decision) \d+\/\d+/gmu;

const phases = {};
const work = {
  async build() {
    const { compileCorpus } = await import('../lib/compendium/index.js');
    return () => {
      const corpus = compileCorpus(
        { name: 'corpora/som', read },
        {
          progress: (phase, ms) => {
            phases[phase] = (phases[phase] ?? 0) + ms;
          },
        },
      );
      return corpus.editions.reduce((n, e) => n + e.provisions.length + e.findings.length, 0);
    };
  },
  async scan() {
    const { sources } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
    return () =>
      sources.reduce(
        (n, { file }) =>
          n + (new TextDecoder('utf-8', { fatal: true }).decode(read(file)).match(PLAIN)?.length ?? 0),
        0,
      );
  },
  async nothing() {
    await import('../lib/compendium/index.js');
    return () => 0;
  },
}[process.argv[2] ?? 'build'];

if (!work) {
  console.error('Say what to measure: build, scan or nothing.');
  process.exit(2);
}
const run = await work();
const loaded = milliseconds(process.cpuUsage());
const [cpu, wall] = [process.cpuUsage(), performance.now()];
const result = run();
const spent = milliseconds(process.cpuUsage(cpu));
console.log(
  JSON.stringify({
    result,
    phases,
    cpu: spent,
    wall: performance.now() - wall,
    loading: loaded,
    process: loaded + spent,
  }),
);
