/**
 * How does a reader take a paragraph along? Copied with its citation in one click (as the United Nations cite, by its
 * designation, by its address), or put into the tray to be compared. Without scripts the citations can be selected, and
 * the link leads to the page that compares.
 */
import type { Provision } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import { type Book, citationsOf } from '../book.ts';
import { TAKE } from '../words/take.ts';

/** A paragraph as it is taken along. */
export interface Taken {
  readonly ref: string;
  /** In UN style. */
  readonly citation: string;
  /** Its permanent address. */
  readonly href: string;
  /** Address of a comparison that begins with it; null where nothing can be compared. */
  readonly compare: string | null;
}

export function takenOf(book: Book, provision: Provision, links: Links): Taken {
  const { resolution, report, compendium } = citationsOf(book, provision);
  return {
    ref: provision.ref,
    citation: resolution ?? report ?? compendium,
    href: links.permanent(provision.ref),
    compare: links.compare([provision.ref]),
  };
}

/** @param inFull says what is copied, on a page that has other things to copy */
export function Take({ taken, ui, inFull = false }: { taken: Taken; ui: LanguageCode; inFull?: boolean }) {
  const say = TAKE[ui];
  const { ref, citation, href, compare } = taken;
  const of = <span class="hidden"> {ref}</span>;
  const styles = [
    ['un', say.unStyle, citation],
    ['short', say.short, ref],
  ] as const;
  return (
    <div class="take" data-ref={ref} data-citation={citation} lang={ui}>
      <button type="button" class="take-one" data-take="un">
        {inFull ? say.copyInFull : say.copy}
        {of}
      </button>
      {compare !== null && (
        <a class="take-one" href={compare} data-tray={ref}>
          {say.compare}
          {of}
        </a>
      )}
      <details>
        <summary class="take-one">
          {say.cite}
          {of}
        </summary>
        <ul>
          {styles.map(([style, name, text]) => (
            <li>
              <span class="take-style">{name}</span>{' '}
              <span class="take-text" dir="auto">
                {text}
              </span>{' '}
              <CopyWith style={style} name={text} ui={ui} />
            </li>
          ))}
          <li>
            <span class="take-style">{say.link}</span>{' '}
            <a class="take-text" data-cite="link" href={href} dir="ltr">
              {href}
            </a>{' '}
            <CopyWith style="link" name={say.link} ui={ui} />
          </li>
        </ul>
      </details>
    </div>
  );
}

function CopyWith({ style, name, ui }: { style: string; name: string; ui: LanguageCode }) {
  return (
    <button type="button" class="take-one" data-take={style} aria-label={`${TAKE[ui].copyWith} ${name}`}>
      {TAKE[ui].copy}
    </button>
  );
}
