/** What was chosen to be compared, at the foot of every page; filled by the script, which keeps it in the browser. */
import type { Links } from '../address.ts';
import { TAKE } from '../words/take.ts';

/** @param of the edition whose paragraphs are chosen */
export function Tray({ links, of }: { links: Links; of: string }) {
  const say = TAKE[links.ui.language];
  const compare = links.compare([]);
  return (
    <>
      <div
        id="said"
        class="hidden"
        role="status"
        data-copy={say.copy}
        data-copied={say.copied}
        data-selected={say.selected}
      />
      {compare !== null && (
        <aside
          id="tray"
          class="tray"
          hidden
          aria-label={say.tray}
          data-compare={compare}
          data-of={of}
          data-added={say.added}
          data-removed={say.removed}
          data-remove={say.remove}
          data-emptied={say.emptied}
          data-full={say.full}
        >
          <p>
            {say.tray} <b class="tray-count" />
          </p>
          <ul />
          <a class="tray-open" href={compare}>
            {say.openTray}
          </a>
          <button type="button" class="tray-empty">
            {say.emptyTray}
          </button>
        </aside>
      )}
    </>
  );
}
