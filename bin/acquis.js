#!/usr/bin/env node
// Starts the compiled program. In a checkout that was not built yet, builds it first.
import { existsSync } from 'node:fs';

const program = new URL('../lib/main.js', import.meta.url);
const builder = new URL('../scripts/ensure.mjs', import.meta.url);
let ready = existsSync(program);
if (!ready && existsSync(builder)) {
  try {
    const { ensure } = await import(builder.href);
    ensure();
    ready = existsSync(program);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
}
if (ready) {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} else {
  process.stderr.write(
    'acquis: the program is not built. Run "npm start", or "npm ci" and "npm run build", in its folder.\n',
  );
  process.exitCode = 2;
}
