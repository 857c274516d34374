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
const EXPORTED = /^export (?:const|function|class) (\w+)/gmu;
/** What comes later: scripts, the modules in each, and of each module the functions that another script calls. */
const LATER = {
  'phrases.js': {
    'src/search/positions.ts': ['openPositions', 'positionReader'],
    'src/search/runs.ts': ['runPostings'],
  },
  'later.js': {
    'src/compendium/search-filters.ts': ['filtersOf'],
    'src/search/advice.ts': ['otherQuestions', 'otherSpelling'],
    'src/search/facet-values.ts': ['findFacetValues'],
    'src/search/facets.ts': ['classesWith', 'facetCounts', 'passingClasses', 'sumFacets'],
    'src/search/vocabulary.ts': ['termsSpelled', 'usualEdits', 'wordsLike', 'wordsNear'],
    'src/render/html/parts/search-advice.tsx': ['SearchAdvice'],
    'src/render/html/parts/search-filters.tsx': ['SearchFilters'],
    'src/web/facet-view.ts': ['facetViews'],
  },
};
/** What these call of the first. */
const FIRST = {
  'search.js': {
    'src/search/intersect.ts': ['inAll'],
    'src/search/postings.ts': ['blockFrom', 'listPostings'],
    'src/search/query-plan.ts': ['planQuery'],
    'src/search/searcher.ts': ['answerPlan'],
  },
};

/**
 * @param {string} root
 * @returns {Promise<Record<'search.js' | 'phrases.js' | 'later.js', { code: Uint8Array, inputs: Record<string, { bytesInOutput: number }> }>>}
 */
export async function bundleClient(root) {
  const scripts = { ...FIRST, ...LATER };
  const bundled = Object.entries(scripts).map(async ([script, modules]) => {
    const { [script]: _, ...others } = scripts;
    const contents = [
      ...Object.entries(modules).map(([path, names]) => `import {${names}} from './${path}';`),
      "import { share } from './src/web/client/later.ts';",
      `share({${Object.values(modules).flat()}});`,
      ...(script === 'search.js' ? ["import { start } from './src/web/client/start.js';", 'start();'] : []),
    ];
    return [script, await bundle(root, contents.join('\n'), others)];
  });
  return Object.fromEntries(await Promise.all(bundled));
}

/** @param {Record<string, Record<string, string[]>>} elsewhere scripts, and the modules in whose place their functions are called there */
async function bundle(root, contents, elsewhere) {
  const calls = new Map(
    Object.entries(elsewhere).flatMap(([script, modules]) =>
      Object.entries(modules).map(([path, names]) => [path, { script, names }]),
    ),
  );
  const { outputFiles, metafile } = await esbuild({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
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
            const call = calls.get(relative(root, path).split(sep).join('/'));
            if (!call) return undefined;
            const from = JSON.stringify(join(root, 'src/web/client/later.ts'));
            // What is named besides is not called; it would be undefined.
            const exported = [...readFileSync(path, 'utf8').matchAll(EXPORTED)].map(([, name]) =>
              call.names.includes(name)
                ? `export const ${name} = elsewhere('${name}', '${call.script}');`
                : `export const ${name} = undefined;`,
            );
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
  const { code } = await minify(`(()=>{${script.text}})()`, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3 },
  });
  return { code: Buffer.from(code), inputs };
}

const [, called, folder] = process.argv;
if (called === fileURLToPath(import.meta.url) && folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  const scripts = await bundleClient(join(dirname(called), '..', '..'));
  for (const [name, { code }] of Object.entries(scripts)) writeFileSync(join(folder, name), code);
}
