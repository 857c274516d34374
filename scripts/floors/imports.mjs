// Which modules does a TypeScript file name? Comments, texts, templates and regular expressions are set aside first, so
// that only code speaks; then every `from '...'`, `import '...'`, `import('...')` and `require('...')` counts, types included.

/**
 * @typedef {{ specifier: string, line: number }} Import
 * @typedef {{ imports: Import[], computed: number[], texts: Import[] }} Imports
 *   `computed`: lines of imports whose target no reader can tell; `texts`: every text in the file, whatever it is for
 */

/**
 * Code with comments and templates blanked and each text replaced by a numbered stand-in, line ends kept.
 * @param {string} source
 * @returns {{ code: string, texts: string[] }}
 */
function setTextsAside(source) {
  /** @type {string[]} */
  const texts = [];
  let code = '';
  let at = 0;
  /** Depth of braces inside each open `${`. */
  const templates = [];
  const blank = (/** @type {string} */ part) => part.replace(/[^\n]/gu, ' ');
  const skipTo = (/** @type {number} */ end) => {
    code += blank(source.slice(at, end));
    at = end;
  };
  const template = () => {
    let end = at;
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end))
      end += source[end] === '\\' ? 2 : 1;
    if (source[end] === '`') return skipTo(end + 1);
    if (end < source.length) templates.push(0);
    skipTo(Math.min(end + 2, source.length));
  };
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = source[at];
    if (two === '//') skipTo(endOf(source, '\n', at));
    else if (two === '/*') skipTo(endOf(source, '*/', at + 2) + 2);
    else if (one === '`') {
      skipTo(at + 1);
      template();
    } else if (one === '"' || one === "'") {
      const match = /^(?:"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/u.exec(source.slice(at));
      if (match) {
        code += `"${texts.length}"`;
        texts.push(match[0].slice(1, -1));
        at += match[0].length;
      } else {
        // An apostrophe in the text of a page, not the beginning of a string.
        skipTo(at + 1);
      }
    } else if (
      one === '/' &&
      /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else))\s*$/u.test(code.slice(-40))
    ) {
      const match = /^\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/u.exec(source.slice(at));
      skipTo(at + (match ? match[0].length : 1));
    } else if (one === '}' && templates.at(-1) === 0) {
      templates.pop();
      skipTo(at + 1);
      template();
    } else {
      if (templates.length > 0 && one === '{') templates[templates.length - 1] += 1;
      if (templates.length > 0 && one === '}') templates[templates.length - 1] -= 1;
      code += one;
      at += 1;
    }
  }
  return { code, texts };
}

function endOf(/** @type {string} */ source, /** @type {string} */ mark, /** @type {number} */ from) {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
}

const NAMED = /\b(?:from|import)\s*"(\d+)"|\b(?:import|require)\s*\(\s*"(\d+)"\s*[,)]/gu;
const CALLED = /\bimport\s*\(\s*(?!")/gu;

/**
 * @param {string} source text of a .ts or .tsx file
 * @returns {Imports}
 */
export function readImports(source) {
  const { code, texts } = setTextsAside(source);
  const lineOf = (/** @type {number} */ offset) => code.slice(0, offset).split('\n').length;
  return {
    imports: [...code.matchAll(NAMED)].map((m) => ({
      specifier: texts[Number(m[1] ?? m[2])] ?? '',
      line: lineOf(m.index),
    })),
    computed: [...code.matchAll(CALLED)].map((m) => lineOf(m.index)),
    texts: [...code.matchAll(/"(\d+)"/gu)].map((m) => ({
      specifier: texts[Number(m[1])] ?? '',
      line: lineOf(m.index),
    })),
  };
}
