/** What is asked of the search page, as its address says it. */
export interface SearchAsked {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly sort: 'relevance' | 'date';
  readonly by: 'none' | 'meeting' | 'topic';
}
