// Runs another program in the foreground, and stops with its status when it fails.
import { spawnSync } from 'node:child_process';

/** Work that could not be done, in words, and the status to end with. */
export class Failed extends Error {
  /** @param {string} message @param {number} status */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env added to the environment
 * @throws {Failed} when it cannot be started, is killed, or ends with another status than 0
 */
export function run(command, args, cwd, env = {}) {
  start(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
}

/**
 * The same, with all it prints on standard error: for what is done before the work that was asked for, whose
 * standard output may be read by another program.
 * @param {string} command @param {readonly string[]} args @param {string} cwd
 */
export function runAside(command, args, cwd) {
  start(command, args, { cwd, stdio: ['inherit', 2, 2] });
}

/** @param {string} command @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} options */
function start(command, args, options) {
  const { status, error } = spawnSync(command, args, options);
  if (error) throw new Failed(`${command} could not be started (${error.message})`, 127);
  if (status !== 0)
    throw new Failed(`${[command, ...args].join(' ')} ended with status ${status}`, status ?? 1);
}

/** Runs a script's work; a failure is said in one line and becomes the exit status. @param {() => void} work */
export function main(work) {
  try {
    work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = error instanceof Failed ? error.status : 1;
  }
}
