/**
 * What do reference managers read in the head and body of a page? Dublin Core and Highwire (`citation_*`) tags, and a
 * ContextObject in a span (COinS: Z39.88-2004, format `dc`). From the same item as the files for reference managers.
 */
import type { CslItem } from '../citation/csl.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

export function metaTags(item: CslItem): MetaTag[] {
  const year = yearOf(item);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['DC.title', titleOf(item)],
    ['DC.creator', item.authority],
    ['DC.identifier', item.id],
    ['DC.date', year],
    ['DC.language', item.language],
    ['DC.type', item.genre],
    ['DC.source', item.number],
    ['DCTERMS.bibliographicCitation', item.note],
    ['DCTERMS.isPartOf', item['container-title']],
    ['citation_title', titleOf(item)],
    ['citation_author', item.authority],
    ['citation_publication_date', year],
    ['citation_technical_report_institution', item.type === 'report' ? item.authority : undefined],
    ['citation_technical_report_number', item.type === 'report' ? item.number : undefined],
    ['citation_conference_title', item['event-title']],
    ['citation_language', item.language],
  ];
  return tags.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content }],
  );
}

/** Value of the `title` of a span of class `Z3988`. */
export function coins(item: CslItem): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', titleOf(item)],
    ['rft.creator', item.authority],
    ['rft.date', yearOf(item)],
    ['rft.identifier', item.number],
    ['rft.source', item['container-title']],
    ['rft.description', item.note],
    ['rft.language', item.language],
    ['rft.type', item.genre],
  ];
  return pairs
    .flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`],
    )
    .join('&');
}

/** The work and, where a paragraph is cited, which. */
const titleOf = (item: CslItem): string =>
  item.type === 'legislation' && item.number !== undefined ? `${item.title} (${item.number})` : item.title;

const yearOf = ({ issued }: CslItem): string | undefined => issued?.['date-parts'][0]?.[0]?.toString();
