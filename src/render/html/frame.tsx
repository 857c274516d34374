/**
 * The sheet every page is printed on: head, navigation, trail, main part, foot. No inline script or style, so that
 * the strictest content policy holds; without scripts nothing is missing.
 */
import type { Child } from 'hono/jsx';
import { type Links, linksFor } from './address.ts';

export interface EditionName {
  readonly id: string;
  readonly title: string;
  readonly year: number;
}

export interface ReportName {
  readonly id: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly date: string | null;
}

export interface SourceName {
  /** Path within the corpus folder, as findings and provisions name it. */
  readonly file: string;
  readonly title: string;
}

/** What is the same on every page of one corpus. */
export interface Site {
  readonly title: string;
  /** Oldest first. */
  readonly editions: readonly EditionName[];
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  readonly reports: readonly ReportName[];
  /** Whose text can be read here, in the order of the manifest. */
  readonly sources: readonly SourceName[];
  readonly assets: {
    readonly style: string;
    readonly script: string;
    readonly icon: string;
    readonly fonts: readonly string[];
  };
}

/** Who is reading what: the site and the edition in hand. */
export interface Reading {
  readonly site: Site;
  readonly edition: EditionName;
  readonly links: Links;
}

export function readingOf(site: Site, edition: EditionName): Reading {
  const latest = site.editions.at(-1);
  return { site, edition, links: linksFor(latest && latest.id !== edition.id ? edition.id : null) };
}

export type Door = 'compendium' | 'index' | 'findings' | 'editions' | 'none';

export interface FrameInput {
  readonly reading: Reading;
  readonly title: string;
  readonly door: Door;
  /** From the general to the particular; the page itself is last and no link. */
  readonly trail: readonly Crumb[];
  /** The same page in other editions: null where it is not there. Left out on pages that belong to no edition. */
  readonly elsewhere?: readonly { readonly edition: EditionName; readonly href: string | null }[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly main?: string;
  readonly description?: string;
  readonly focusBox?: boolean;
}

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

const DOORS: readonly (readonly [Door, string, string])[] = [
  ['compendium', '/compendium', 'Compendium'],
  ['index', '/index', 'Index'],
  ['findings', '/findings', 'Findings'],
  ['editions', '/editions', 'Editions'],
];

/** A whole document as text. */
export function page(input: FrameInput, children: Child): string {
  return `<!DOCTYPE html>${String(<Sheet input={input}>{children}</Sheet>)}`;
}

function Sheet({ input, children }: { input: FrameInput; children?: Child }) {
  const { reading, title } = input;
  const { site, links } = reading;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.title ? title : `${title} | ${site.title}`}</title>
        {input.description && <meta name="description" content={input.description} />}
        <meta name="color-scheme" content="light dark" />
        {site.assets.fonts.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={site.assets.style} />
        <link rel="icon" href={site.assets.icon} type="image/svg+xml" />
        <script src={site.assets.script} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <header class="top">
          <div class="top-inner">
            <a class="mark" href={links.to('/')}>
              Acquis
            </a>
            <nav class="doors" aria-label="Main">
              {DOORS.map(([door, href, name]) => (
                <a href={links.to(href)} aria-current={door === input.door ? 'page' : undefined}>
                  {name}
                </a>
              ))}
            </nav>
            {!input.focusBox && <GoBox links={links} id="go" compact />}
          </div>
        </header>
        {(input.trail.length > 0 || input.elsewhere) && (
          <div class="where">
            {input.trail.length > 0 && <Trail crumbs={input.trail} />}
            {input.elsewhere && <EditionSwitch reading={reading} elsewhere={input.elsewhere} />}
          </div>
        )}
        <main id="main" class={input.main} lang={input.lang} dir={input.dir} tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <div class="foot-inner">
            <p>
              {site.title}. Compiled from the published documents; where a page differs from print, it says
              so.
            </p>
            <p>
              {site.reports.length > 0 && <a href="/reports">Documents</a>}
              {site.sources.length > 0 && <a href="/sources">Sources</a>}
              <a href="/api/openapi.json">Data</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** The box that takes any way of naming a paragraph. A plain form: the server answers. */
export function GoBox({
  links,
  id,
  compact,
  value,
  autofocus,
}: {
  links: Links;
  id: string;
  compact?: boolean;
  value?: string;
  autofocus?: boolean;
}) {
  return (
    <search>
      <form class={compact ? 'go go-compact' : 'go'} action="/go" method="get">
        <label for={id} class={compact ? 'hidden' : undefined}>
          Go to a paragraph
        </label>
        <span class="go-line">
          <input
            id={id}
            name="q"
            type="search"
            value={value}
            placeholder={compact ? 'Go to, e.g. III.23' : 'A paragraph, e.g. III.23'}
            autocomplete="off"
            autocapitalize="off"
            required
            maxlength={300}
            autofocus={autofocus}
            data-go
          />
          {links.edition !== null && <input type="hidden" name="edition" value={links.edition} />}
          <button type="submit">Go</button>
        </span>
      </form>
    </search>
  );
}

function Trail({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav class="trail" aria-label="You are here">
      <ol>
        {crumbs.map((crumb, at) => (
          <li>
            {crumb.href && at < crumbs.length - 1 ? (
              <a href={crumb.href}>{crumb.text}</a>
            ) : (
              <span aria-current="page">{crumb.text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function EditionSwitch({
  reading,
  elsewhere,
}: {
  reading: Reading;
  elsewhere: NonNullable<FrameInput['elsewhere']>;
}) {
  return (
    <nav class="edition-switch" aria-label="Edition">
      <span class="edition-word">Edition</span>
      <ul>
        {elsewhere.map(({ edition, href }) => (
          <li>
            {edition.id === reading.edition.id ? (
              <span aria-current="true">{edition.id}</span>
            ) : href === null ? (
              <span class="absent" title={`Not in the ${edition.id} edition`}>
                {edition.id}
                <span class="hidden"> (not in this edition)</span>
              </span>
            ) : (
              <a href={href}>{edition.id}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A title of several lines is set smaller, so that it does not push the text off the screen. */
export const longTitle = (title: string): string | undefined => (title.length > 80 ? 'long' : undefined);

/** The same path in each edition, where `has` says it is there. */
export function elsewhereOf(
  reading: Reading,
  path: string,
  has: (edition: EditionName) => boolean,
): FrameInput['elsewhere'] {
  return reading.site.editions.map((edition) => ({
    edition,
    href: has(edition) ? readingOf(reading.site, edition).links.to(path) : null,
  }));
}
