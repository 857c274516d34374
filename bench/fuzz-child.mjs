// Reads and segments the hostile inputs of a range, and tells the parent of each. Started by fuzz.mjs.
import { segmentFile } from '../lib/compendium/index.js';

const [maker, seed, from, to] = process.argv.slice(2);
const { hostile } = await import(maker);
const MEGABYTE = 2 ** 20;

for (let number = Number(from); number < Number(to); number++) {
  const { file, bytes, damages } = hostile(Number(seed), number);
  const start = performance.now();
  let genre = 'unread';
  let fault;
  try {
    const answer = await segmentFile(file, bytes);
    genre = answer.genre;
    JSON.stringify(answer);
    if (answer.coverage.unaccounted !== 0)
      fault = `${answer.coverage.unaccounted} characters unaccounted for (${file}: ${damages.join(', ')})`;
    if (genre === 'unread' && answer.findings.length === 0) fault = `refused without a finding (${file})`;
  } catch (error) {
    fault = `${error.stack?.split('\n').slice(0, 4).join(' ') ?? error} (${file}: ${damages.join(', ')})`;
  }
  const resident = process.memoryUsage().rss / MEGABYTE;
  process.send({ number, file, genre, ms: performance.now() - start, resident, fault });
}
process.disconnect();
process.exit(0);
