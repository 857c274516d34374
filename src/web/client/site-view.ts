/** What was found, as the same markup that the server makes, with addresses that lead from file to file. */
import type { SearchResult } from '../../compendium/index.ts';
import { fileOf, relativeAddress, type SiteSearchHead } from '../../publish/index.ts';
import { Answer, addressOf, type Links, type Reading } from '../../render/html/index.ts';
import { topicSlug } from '../../thesaurus/index.ts';
import { type SearchAsked, searchView } from '../search-view.ts';

const HERE = 'search/index.html';

/** An address of this page is its query; any other that of its file. */
function relative(address: string): string {
  if (address.startsWith('/search?')) return address.slice('/search'.length);
  return relativeAddress(HERE, fileOf(address, 'text/html'));
}

const links: Links = {
  edition: null,
  ui: { language: 'en', chosen: false, here: '/search' },
  to: relative,
  apart: relative,
  provision: (ref) => relative(addressOf(ref)),
  inSection: (part, section) => relative(addressOf(`${part}.${section}`)),
  topic: (id) => relative(`/index/${encodeURIComponent(id)}`),
  permanent: (ref) => relative(addressOf(ref)),
  compare: () => null,
  leads: () => [],
};

/** HTML of the results, to be put into the page. */
export function answerMarkup(head: SiteSearchHead, asked: SearchAsked, result: SearchResult): string {
  const reading: Reading = {
    site: {
      title: head.title,
      editions: [],
      bodies: [],
      reports: [],
      sources: [],
      files: true,
      downloads: [],
      assets: { style: '', script: '', icon: '', fonts: [] },
    },
    edition: { id: '', title: '', year: 0 },
    links,
  };
  const labels = result.hits.flatMap(({ topics }) => topics);
  const topicIds = new Map(labels.map((label) => [label, head.topics[label] ?? topicSlug(label)]));
  return String(
    Answer({
      view: searchView(reading, head.corpus, topicIds, asked, result, ({ ref }) => relative(addressOf(ref))),
      reading,
    }),
  );
}
