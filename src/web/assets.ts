/**
 * Style, script and type faces, from the project itself. Built, they lie beside this file; run from source, the type
 * faces are taken from the packages that bring them (see `assets/fonts.json`, which the build reads too).
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../render/html/index.ts';

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export interface Assets {
  readonly names: Site['assets'];
  find(name: string): Asset | undefined;
}

interface FontFile {
  /** Path inside an npm package: `@scope/name/files/x.woff2`. */
  readonly from: string;
  /** Path inside the assets folder. */
  readonly to: string;
}

const FOLDER = fileURLToPath(new URL('./assets/', import.meta.url));
/** The faces of the first screen; the others wait until a character asks for them. */
const FIRST_SCREEN = ['fonts/source-serif-4-latin.woff2', 'fonts/source-sans-3-latin.woff2'];

/** Reads all assets once; names carry a hash of the content, so that they may be kept for ever. */
export function loadAssets(folder: string = FOLDER): Assets {
  const files = new Map<string, Asset>();
  const hashed = (name: string, body: Uint8Array<ArrayBuffer>, type: string): string => {
    const mark = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const full = name.replace(/(\.[a-z0-9]+)$/u, `.${mark}$1`);
    files.set(full, { body, type });
    return `/assets/${full}`;
  };
  const fonts = fontFiles(folder);
  const fontNames = new Map(fonts.map(({ to, path }) => [to, hashed(to, bytes(path), 'font/woff2')]));
  const style = joined(join(folder, 'style'), '.css').replace(/url\(([^)]+)\)/gu, (whole, name: string) =>
    fontNames.has(name) ? `url(${fontNames.get(name)})` : whole,
  );
  return {
    names: {
      style: hashed('acquis.css', encode(style), 'text/css; charset=utf-8'),
      script: hashed(
        'acquis.js',
        encode(joined(join(folder, 'script'), '.js')),
        'text/javascript; charset=utf-8',
      ),
      icon: hashed('mark.svg', bytes(join(folder, 'mark.svg')), 'image/svg+xml'),
      fonts: FIRST_SCREEN.flatMap((name) => fontNames.get(name) ?? []),
    },
    find: (name) => files.get(name),
  };
}

/** The files of a folder as one, in the order of their names. */
const joined = (folder: string, ending: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

function fontFiles(folder: string): { to: string; path: string }[] {
  const list = JSON.parse(readFileSync(join(folder, 'fonts.json'), 'utf8')) as readonly FontFile[];
  return list.map(({ from, to }) => {
    const built = join(folder, to);
    return { to, path: existsSync(built) ? built : inPackage(from) };
  });
}

function inPackage(from: string): string {
  const [scope = '', name = '', ...rest] = from.split('/');
  const manifest = createRequire(import.meta.url).resolve(`${scope}/${name}/package.json`);
  return join(dirname(manifest), ...rest);
}

const bytes = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));
const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
