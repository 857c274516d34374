// The table of floors as ARCHITECTURE.md shows it: each room with the question that its own index.ts says it answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {import('./check.mjs').Table} table
 * @returns {string} a Markdown table, lowest floor first
 */
export function printTable(root, table) {
  const rows = table.floors.flatMap(({ floor, rooms }) =>
    rooms.map((room) => `| ${floor} | \`${room}/\` | ${questionOf(join(root, 'src', room, 'index.ts'))} |`),
  );
  return [
    '| floor | room | the question it answers |',
    '|---|---|---|',
    ...rows,
    `| roof | \`${table.roof}\` | Which adapters are used? |`,
    '',
  ].join('\n');
}

/** @param {string} door */
function questionOf(door) {
  if (!existsSync(door)) return '(not built yet)';
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//u.exec(readFileSync(door, 'utf8'))?.[1] ?? '';
  return comment
    .replace(/^\s*\*/gmu, ' ')
    .replace(/\s+/gu, ' ')
    .replaceAll('|', '\\|')
    .trim();
}
