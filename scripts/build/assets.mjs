// Style sheets, pictures and fonts that the pages need, beside the compiled code. Fonts come out of their packages:
// src/web/assets/fonts.json lists them as { "from": path in node_modules, "to": path in the assets folder }.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param {string} root @param {string} program */
export function copyAssets(root, program) {
  const from = join(root, 'src', 'web', 'assets');
  const to = join(program, 'web', 'assets');
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, filter: (path) => !/\.tsx?$/u.test(path) });
  const list = join(from, 'fonts.json');
  if (!existsSync(list)) return;
  for (const font of JSON.parse(readFileSync(list, 'utf8'))) {
    const target = join(to, font.to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, 'node_modules', font.from), target);
  }
}
