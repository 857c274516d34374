/** What is used of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { forceType: string }): Record<string, unknown>[] };
    readonly output: { format(format: string, items: readonly unknown[]): string };
    readonly config: {
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
