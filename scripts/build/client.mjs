// The search of a site of files as one script for browsers: the reading half of the index, the English stems, and the
// parts of pages that show results. JSX becomes text by src/web/client/jsx-runtime.ts; of the messages in six languages
// only the English are taken along, since a site of files speaks English (decision 22).
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';

/** Packages that are part of the script. */
const BROUGHT = new Set(['@orama/stemmers/english', 'hono/jsx/jsx-runtime']);
/** The messages of the other languages, as they stand in src/render/html/words. */
const OTHERS = /\n {2}(?:fr|es|ru|ar|zh): \{\n[\s\S]*?\n {2}\},(?=\n)/gu;

/** @param {string} root @returns {Promise<{ code: Uint8Array, inputs: Record<string, { bytesInOutput: number }> }>} */
export async function bundleClient(root) {
  const { outputFiles, metafile } = await esbuild({
    entryPoints: [join(root, 'src/web/client/start.js')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    define: { 'import.meta.url': '""' },
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'hono/jsx' } },
    alias: { 'hono/jsx/jsx-runtime': join(root, 'src/web/client/jsx-runtime.ts') },
    plugins: [
      {
        // What only a server needs is named by rooms whose other files are wanted here: left outside, and unused.
        name: 'outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ path, kind }) => {
            const isOurs = path.startsWith('.') || kind === 'entry-point' || BROUGHT.has(path);
            // What is loaded later would keep its whole room; of that, only the stems are wanted.
            if (isOurs && (kind !== 'dynamic-import' || BROUGHT.has(path))) return undefined;
            return { path, external: true, sideEffects: false };
          }),
      },
      {
        name: 'english',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]render[\\/]html[\\/]words[\\/][a-z-]+\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace(OTHERS, ''),
            loader: 'ts',
          })),
      },
    ],
  });
  const [script] = outputFiles;
  const [{ imports, inputs }] = Object.values(metafile.outputs);
  const needed = imports.filter(({ kind }) => kind !== 'dynamic-import');
  if (needed.length > 0)
    throw new Error(`The script of the search needs ${needed.map(({ path }) => path).join(', ')}.`);
  return { code: script.contents, inputs };
}

const [, called, target] = process.argv;
if (called === fileURLToPath(import.meta.url) && target !== undefined)
  writeFileSync(target, (await bundleClient(join(dirname(called), '..', '..'))).code);
