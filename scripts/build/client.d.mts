export type ClientScript = 'search.js' | 'phrases.js' | 'later.js';

/** The scripts of the search of a site of files; `inputs` says what each is made of. */
export function bundleClient(root: string): Promise<
  Record<
    ClientScript,
    {
      readonly code: Uint8Array;
      readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
    }
  >
>;
