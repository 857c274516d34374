/** What is used of citeproc, which brings no types. */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }
  class Engine {
    constructor(sys: Sys, style: string, language: string);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
    processCitationCluster(
      cluster: object,
      before: readonly unknown[],
      after: readonly unknown[],
    ): readonly [unknown, readonly (readonly [number, string])[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
