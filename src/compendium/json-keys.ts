/**
 * Is a key given twice in one object of a JSON text? The standard parser silently keeps the last, and the officer who
 * wrote the first would look for it in vain.
 */
export interface RepeatedKey {
  readonly key: string;
  /** 1-based line of the second one. */
  readonly line: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|\n/gsu;

/** The first repeated key of a valid JSON text; undefined when there is none. */
export function findRepeatedKey(json: string): RepeatedKey | undefined {
  const open: (Set<string> | null)[] = [];
  let line = 1;
  let word: string | undefined;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '\n') line++;
    else if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      if (keys && word !== undefined) {
        const key = String(JSON.parse(word));
        if (keys.has(key)) return { key, line };
        keys.add(key);
      }
    }
    word = token.startsWith('"') ? token : token === '\n' ? word : undefined;
  }
  return undefined;
}
