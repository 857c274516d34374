// The search of a site of files as scripts for browsers: the reading half of the index, the English stems, and the parts of
// pages that show results. JSX becomes text by src/web/client/jsx-runtime.ts; of the messages in six languages only the
// English are taken along, since a site of files speaks English (decision 22). What few questions need, or what is shown
// after the first results, is a script of its own, `later.js`; src/web/client/later.ts joins the two (decision 25).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { minify } from 'terser';

/** Packages that are part of the script. */
const BROUGHT = new Set(['@orama/stemmers/english', 'hono/jsx/jsx-runtime']);
/** The messages of the other languages, as they stand in src/render/html/words. */
const OTHERS = /\n {2}(?:fr|es|ru|ar|zh): \{\n[\s\S]*?\n {2}\},(?=\n)/gu;
/** What comes later: modules, and of each the functions that the first script calls. */
const LATER = {
  'src/compendium/search-filters.ts': ['filtersOf'],
  'src/search/advice.ts': ['otherQuestions', 'otherSpelling'],
  'src/search/facet-values.ts': ['facetValues', 'findFacetValues'],
  'src/search/facets.ts': [
    'classesWith',
    'dateOfClass',
    'facetCounts',
    'facetsOfClass',
    'passingClasses',
    'sumFacets',
  ],
  'src/search/runs.ts': ['runPostings'],
  'src/search/vocabulary.ts': ['termsSpelled', 'usualEdits', 'wordsLike', 'wordsNear'],
  'src/render/html/parts/search-advice.tsx': ['SearchAdvice'],
  'src/render/html/parts/search-filters.tsx': ['SearchFilters'],
  'src/web/facet-view.ts': ['facetViews'],
};
/** What the second script calls of the first. */
const FIRST = {
  'src/search/query-plan.ts': ['contextWith', 'planQuery', 'queryContext'],
  'src/search/searcher.ts': ['answerPlan', 'facetNames', 'frequencies', 'joinSegments'],
};

/**
 * @param {string} root
 * @returns {Promise<Record<'search.js' | 'later.js', { code: Uint8Array, inputs: Record<string, { bytesInOutput: number }> }>>}
 */
export async function bundleClient(root) {
  const imports = Object.entries(LATER).map(([path, names]) => `import {${names}} from './${path}';`);
  const shared = `share({${Object.values(LATER).flat()}});`;
  const contents = [...imports, "import { share } from './src/web/client/later.ts';", shared].join('\n');
  return {
    'search.js': await bundle(root, { entryPoints: [join(root, 'src/web/client/start.js')] }, LATER),
    'later.js': await bundle(root, { stdin: { contents, resolveDir: root } }, FIRST),
  };
}

/** @param {Record<string, string[]>} elsewhere modules in whose place their functions are called in the other script */
async function bundle(root, entry, elsewhere) {
  const { outputFiles, metafile } = await esbuild({
    ...entry,
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
        name: 'elsewhere',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
            const names = elsewhere[relative(root, path).split(sep).join('/')];
            if (!names) return undefined;
            const from = JSON.stringify(join(root, 'src/web/client/later.ts'));
            const exported = names.map((name) => `export const ${name} = elsewhere('${name}');`);
            return { contents: [`import { elsewhere } from ${from};`, ...exported].join('\n'), loader: 'ts' };
          }),
      },
      {
        // What only a server needs is named by rooms whose other files are wanted here: left outside, and unused.
        name: 'outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ path, kind }) => {
            const isOurs = /^[./]|^[A-Z]:/u.test(path) || kind === 'entry-point' || BROUGHT.has(path);
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
  const { code } = await minify(script.text, { ecma: 2020, toplevel: true, compress: { passes: 3 } });
  return { code: Buffer.from(code), inputs };
}

const [, called, folder] = process.argv;
if (called === fileURLToPath(import.meta.url) && folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  const scripts = await bundleClient(join(dirname(called), '..', '..'));
  for (const [name, { code }] of Object.entries(scripts)) writeFileSync(join(folder, name), code);
}
