/** Where is this page as a document for print? Only where a server can make it. */
import type { Reading } from '../frame.tsx';
import { PRINT } from '../words/print.ts';

/** `path` is the address of the document without its ending: `/compendium`. */
export function PrintLinks({ reading, path }: { reading: Reading; path: string }) {
  const { links, site } = reading;
  if (site.files) return null;
  const say = PRINT[links.ui.language];
  return (
    <p class="print-links">
      <a class="download" href={links.to(`${path}.docx`)} download>
        {say.word}
      </a>{' '}
      <a class="download" href={links.to(`${path}.pdf`)} download>
        {say.pdf}
      </a>
    </p>
  );
}
