// Does every file import only from lower floors, through the doors of rooms, without cycles? Rules: floors.json and
// docs/decisions. Plain Node, no dependency, so that it runs before anything is installed.
//
//   node scripts/check-floors.mjs            prints each fault with its file and line; exit status 1 when there are any
//   node scripts/check-floors.mjs --print    prints the table of floors as ARCHITECTURE.md shows it
//   node scripts/check-floors.mjs FOLDER     checks another tree that has a floors.json and a src/
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFloors } from './floors/check.mjs';
import { printTable } from './floors/table.mjs';

const args = process.argv.slice(2);
const root = resolve(
  args.find((a) => !a.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '..'),
);
const table = JSON.parse(readFileSync(join(root, 'floors.json'), 'utf8'));

if (args.includes('--print')) {
  process.stdout.write(printTable(root, table));
} else {
  const { faults, files } = checkFloors(root, table);
  for (const fault of faults)
    process.stderr.write(`${fault.file}:${fault.line}  ${fault.rule}: ${fault.message}\n`);
  if (faults.length > 0) {
    process.stderr.write(
      `floors: ${faults.length} fault${faults.length === 1 ? '' : 's'} in ${files} files\n`,
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(`floors: ${files} files, every import leads down\n`);
  }
}
