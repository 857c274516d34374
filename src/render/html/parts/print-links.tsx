/** Where is this page as a document for print? Only where a server can make it. */
import { canDownload, type Reading } from '../frame.tsx';
import { PRINT } from '../words/print.ts';

/** `path` is the address of the document without its ending: `/compendium`; `query` what is asked of it. */
export function PrintLinks({
  reading,
  path,
  query = '',
}: {
  reading: Reading;
  path: string;
  query?: string;
}) {
  const { links, site } = reading;
  const addresses = { word: links.to(`${path}.docx${query}`), pdf: links.to(`${path}.pdf${query}`) };
  if (!canDownload(site, addresses.word) || !canDownload(site, addresses.pdf)) return null;
  const say = PRINT[links.ui.language];
  return (
    <p class="print-links">
      <a class="download" href={addresses.word} download>
        {say.word}
      </a>{' '}
      <a class="download" href={addresses.pdf} download>
        {say.pdf}
      </a>
    </p>
  );
}
