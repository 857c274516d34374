// The rules of the house, one after another, over the files of `src/`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findCycles } from './cycles.mjs';
import { readImports } from './imports.mjs';

/**
 * @typedef {{ file: string, line: number, rule: string, message: string }} Fault
 * @typedef {{ floors: { floor: number, rooms: string[] }[], roof: string, confined?: Record<string, string>, doors?: string[] }} Table
 *   `confined`: package → the one folder of `src/` that may import it; `doors`: folders inside rooms that have a door
 *   of their own beside the room's
 */

/** Beyond this a file answers more than one question. */
const LONGEST_FILE = 400;
/** Names that say nothing about what is inside, so that everything ends up there. */
const EMPTY_NAMES = /^(?:utils?|helpers?|commons?|core|misc|lib|shared|v\d+)$|[-.]v\d+$/iu;

/**
 * @param {string} root folder that has `src/`
 * @param {Table} table
 * @returns {{ faults: Fault[], files: number }}
 */
export function checkFloors(root, table) {
  const floorOf = new Map(table.floors.flatMap(({ floor, rooms }) => rooms.map((room) => [room, floor])));
  const sources = listFiles(join(root, 'src'), '');
  const known = new Set(sources);
  /** @type {Fault[]} */
  const faults = [];
  /** @type {Map<string, { to: string, line: number }[]>} */
  const graph = new Map();

  for (const path of sources) {
    const add = (/** @type {number} */ line, /** @type {string} */ rule, /** @type {string} */ message) =>
      faults.push({ file: `src/${path}`, line, rule, message });
    const room = roomOf(path);
    if (room === '' && path !== table.roof) add(1, 'room', `only ${table.roof} stands outside the rooms`);
    if (room !== '' && !floorOf.has(room)) add(1, 'room', `"${room}" is not in floors.json`);
    for (const name of path.split('/')) {
      const bare = name.replace(/(?:\.d)?\.[a-z]+$/iu, '');
      if (EMPTY_NAMES.test(bare)) add(1, 'name', `"${name}" does not say what is inside`);
    }
    if (!/\.[cm]?[jt]sx?$/u.test(path)) continue;

    const text = readFileSync(join(root, 'src', path), 'utf8');
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines > LONGEST_FILE) add(lines, 'length', `${lines} lines, more than ${LONGEST_FILE}`);
    const { imports, computed, texts } = readImports(text);
    for (const line of computed)
      add(line, 'computed', 'import() of a computed name cannot be checked; write the name out');
    const edges = [];
    for (const { specifier, line } of imports) {
      const say = (/** @type {string} */ rule, /** @type {string} */ message) => add(line, rule, message);
      if (!specifier.startsWith('.')) continue;
      const to = posix.join(posix.dirname(path), specifier);
      if (to.startsWith('..')) say('outside', `${specifier} lies outside src/`);
      else if (!known.has(to))
        say('missing', `${specifier} is not there; name the file with its .ts or .tsx ending`);
      else {
        edges.push({ to, line });
        checkDirection(path, to, floorOf, table, say);
      }
    }
    const asWord = new Set(imports.map(({ specifier }) => specifier).filter(isWord));
    for (const { specifier, line } of texts) {
      if (!isWord(specifier) || asWord.has(specifier))
        checkConfined(specifier, path, table, (rule, message) => add(line, rule, message));
    }
    graph.set(path, edges);
  }
  for (const room of new Set(sources.map(roomOf))) {
    if (floorOf.has(room) && !known.has(`${room}/index.ts`)) {
      faults.push({
        file: `src/${room}`,
        line: 1,
        rule: 'door',
        message: 'the room has no index.ts that says which question it answers',
      });
    }
  }
  for (const cycle of findCycles(graph)) {
    faults.push({
      file: `src/${cycle.at(0)}`,
      line: 1,
      rule: 'cycle',
      message: `${cycle.join(' → ')} → ${cycle.at(0)}`,
    });
  }
  return { faults, files: sources.length };
}

/** @typedef {(rule: string, message: string) => void} Say */

/** @param {string} from @param {string} to @param {Map<string, number>} floorOf @param {Table} table @param {Say} say */
function checkDirection(from, to, floorOf, { roof, doors = [] }, say) {
  if (from === roof) return;
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return;
  if (to === roof) return say('upward', `${roof} is the roof; nothing imports it`);
  const [mine, theirs] = [floorOf.get(here), floorOf.get(there)];
  if (mine !== undefined && theirs !== undefined) {
    if (theirs > mine) say('upward', `${here}/ (floor ${mine}) imports ${there}/ (floor ${theirs})`);
    if (theirs === mine) say('sideways', `${here}/ and ${there}/ stand on one floor (${mine})`);
  }
  if (![there, ...doors].some((door) => to === `${door}/index.ts`))
    say('door', `${to} is inside ${there}/; import ${there}/index.ts`);
}

/** A name that is also an ordinary word (`docx`, the format) counts only in a file that imports it. */
const isWord = (/** @type {string} */ text) => /^[a-z]+$/u.test(text);

/**
 * A text that is the name of a confined package counts, however it is loaded (`createRequire(...)('...')` too).
 * @param {string} text @param {string} path @param {Table} table @param {Say} say
 */
function checkConfined(text, path, table, say) {
  for (const [name, folder] of Object.entries(table.confined ?? {})) {
    const named = text === name || text.startsWith(`${name}/`);
    if (named && !path.startsWith(`${folder}/`)) say('confined', `${name} is named outside src/${folder}/`);
  }
}

const roomOf = (/** @type {string} */ path) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** @param {string} folder @param {string} prefix @returns {string[]} every file below, paths with slashes, in order */
function listFiles(folder, prefix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(folder, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    );
}
