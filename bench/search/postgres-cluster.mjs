// A PostgreSQL server of its own for a measurement: in a folder, on a socket in that folder and no port, run by an
// unprivileged user, stopped afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { peer } from './peers.mjs';

const VERSIONS = '/usr/lib/postgresql';
/** Whose the server is where the measurement is run by root, whom it refuses. */
const NOBODY = 65_534;
const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

const SETTINGS = {
  listen_addresses: '',
  shared_buffers: '512MB',
  work_mem: '256MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // One process, whose processor time can be read.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  gin_pending_list_limit: '256MB',
  jit: 'off',
};

function binaries() {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((v) => join(VERSIONS, v, 'bin'))
    .find((path) => existsSync(join(path, 'initdb')));
  if (!found)
    throw new Error(
      'PostgreSQL is not installed: on Debian, "apt-get install postgresql postgresql-15-rum".',
    );
  return found;
}

/** Starts the server of a folder, made when there is none. @returns a connection, how to stop, and what it costs */
export async function startPostgres(folder) {
  const bin = binaries();
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    if (owner.uid) chownSync(data, owner.uid, owner.gid);
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      {
        ...owner,
        cwd: data,
        stdio: 'pipe',
      },
    );
  }
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', data, ...settings], {
    ...owner,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => {
    said = (said + text).slice(-2000);
  });
  const { Client } = await peer('pg');
  for (let tries = 0; ; tries++) {
    const client = new Client({ host: data, user: 'bench', database: 'postgres' });
    try {
      await client.connect();
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
      return {
        client,
        /** Milliseconds that the process answering has spent on a processor. */
        cpu: () => Number(readFileSync(`/proc/${rows[0].pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
        /** Bytes of memory of all processes of the server, what they share counted once. */
        memory: () => processesOf(server.pid).reduce((sum, pid) => sum + ownMemory(pid), 0),
        async stop() {
          await client.end();
          server.kill('SIGINT');
          await new Promise((done) => server.once('exit', done));
        },
      };
    } catch (error) {
      if (server.exitCode !== null || tries > 200)
        throw new Error(`PostgreSQL did not start: ${said}`, { cause: error });
      await wait(50);
    }
  }
}

const processesOf = (pid) => [
  pid,
  ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
];

function ownMemory(pid) {
  const kilobytes = /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
