/**
 * The sheet every page is printed on: head, navigation, trail, main part, foot. No inline script or style, so that
 * the strictest content policy holds; without scripts nothing is missing.
 */
import type { Child } from 'hono/jsx';
import type { LanguageCode } from '../../language/index.ts';
import { describePage, type JsonLd, type MetaTag, scriptText } from '../jsonld/index.ts';
import { type Interface, inLanguage, type Links, linksFor } from './address.ts';
import { directionOf } from './direction.ts';
import { LIBRARY_ROOT } from './document-address.ts';
import type { FindLeads } from './document-view.ts';
import { Tray } from './parts/tray.tsx';
import { AGREED } from './words/agreed.ts';
import { OWN_NAMES } from './words/catalogue.ts';
import { DOCUMENTS } from './words/documents.ts';
import { FRAME, type FrameWords } from './words/frame.ts';
import { LINEAGE } from './words/lineage.ts';
import { REFERENCES } from './words/references.ts';

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

/** A file that can be taken away. */
export interface Download {
  /** Path, without query. */
  readonly address: string;
  readonly describes: string;
  readonly bytes: number;
}

/** Can a file be had at this address? A server makes it when asked; a site of files has what was written beside it. */
export const canDownload = (site: Site, address: string): boolean =>
  !site.files || site.downloads.some((d) => d.address === address);

/** What is the same on every page of one corpus. */
export interface Site {
  readonly title: string;
  /** Oldest first. */
  readonly editions: readonly EditionName[];
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly shortName: string }[];
  readonly reports: readonly ReportName[];
  /** Whose text can be read here, in the order of the manifest. */
  readonly sources: readonly SourceName[];
  /** The pages are files: what only a server can answer is left out. */
  readonly files: boolean;
  /** What is written beside pages that are files. */
  readonly downloads: readonly Download[];
  /** In which languages the interface is served from these addresses; left out where there is no choice. */
  readonly interfaceLanguages?: readonly LanguageCode[];
  /** Imported documents, when there are any: how many, and where those named in a text are found. */
  readonly library?: { readonly documents: number; readonly leads: FindLeads };
  /** Whether knowledge records are kept beside the provisions. */
  readonly records?: boolean;
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

export function readingOf(site: Site, edition: EditionName, ui?: Interface): Reading {
  const latest = site.editions.at(-1);
  return {
    site,
    edition,
    links: linksFor(
      latest && latest.id !== edition.id ? edition.id : null,
      ui,
      site.library?.leads,
      site.files,
    ),
  };
}

export type Door = 'compendium' | 'index' | 'records' | 'findings' | 'editions' | 'none';

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
  /** What the page describes, and how it is cited; a plain page where left out. */
  readonly data?: { readonly described: JsonLd; readonly meta?: readonly MetaTag[] };
  /** Address of a feed of what the page shows, without its ending; none where pages are files. */
  readonly feed?: string;
  /** Addresses of feeds that have a question in them. */
  readonly feeds?: { readonly atom: string; readonly json: string };
}

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

const DOORS: readonly (readonly [Exclude<Door, 'none'>, string])[] = [
  ['compendium', '/compendium'],
  ['index', '/index'],
  ['records', '/records'],
  ['findings', '/findings'],
  ['editions', '/editions'],
];

/** A whole document as text. */
export function page(input: FrameInput, children: Child): string {
  return `<!DOCTYPE html>${String(<Sheet input={input}>{children}</Sheet>)}`;
}

function Sheet({ input, children }: { input: FrameInput; children?: Child }) {
  const { reading, title } = input;
  const { site, links } = reading;
  const { language } = links.ui;
  const say = FRAME[language];
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.title ? title : `${title} | ${site.title}`}</title>
        {input.description && <meta name="description" content={input.description} />}
        <meta name="color-scheme" content="light dark" />
        {(site.files ? [] : site.assets.fonts).map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={site.assets.style} />
        <link rel="icon" href={site.assets.icon} type="image/svg+xml" />
        {site.files && <link rel="acquis-worker" href="/sw.js" />}
        {input.feed !== undefined && !site.files && (
          <>
            <link rel="alternate" type="application/atom+xml" title={title} href={`${input.feed}.atom`} />
            <link rel="alternate" type="application/feed+json" title={title} href={`${input.feed}.json`} />
          </>
        )}
        {input.feeds && !site.files && (
          <>
            <link rel="alternate" type="application/atom+xml" title={title} href={input.feeds.atom} />
            <link rel="alternate" type="application/feed+json" title={title} href={input.feeds.json} />
          </>
        )}
        {input.data?.meta?.map(({ name, content }) => (
          <meta name={name} content={content} />
        ))}
        <script
          type="application/ld+json"
          // A block of data, which no policy on scripts concerns; `scriptText` leaves nothing that could end it.
          dangerouslySetInnerHTML={{
            __html: scriptText(input.data?.described ?? describePage(title, site.title, language)),
          }}
        />
        <script src={site.assets.script} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          {say.skip}
        </a>
        <header class="top">
          <div class="top-inner">
            <a class="mark" href={links.to('/')}>
              Acquis
            </a>
            <nav class="doors" aria-label={say.main}>
              {DOORS.filter(([door]) => door !== 'records' || site.records).map(([door, href]) => (
                <a
                  href={door === 'records' ? links.apart(href) : links.to(href)}
                  aria-current={door === input.door ? 'page' : undefined}
                >
                  {say[door]}
                </a>
              ))}
            </nav>
            {!input.focusBox && <GoBox links={links} id="go" compact files={site.files} />}
          </div>
        </header>
        {(input.trail.length > 0 || input.elsewhere) && (
          <div class="where">
            {input.trail.length > 0 && <Trail crumbs={input.trail} say={say} />}
            {input.elsewhere && <EditionSwitch reading={reading} elsewhere={input.elsewhere} say={say} />}
          </div>
        )}
        <main id="main" class={input.main} lang={input.lang} dir={input.dir} tabindex={-1}>
          {children}
        </main>
        <Tray links={links} of={reading.edition.id} />
        <footer class="foot">
          <div class="foot-inner">
            <p>{say.foot(site.title)}</p>
            <p>
              {site.library && <a href={links.apart(LIBRARY_ROOT)}>{DOCUMENTS[language].library}</a>}
              <a href={links.to('/lineage')}>{LINEAGE[language].title}</a>
              <a href={links.to('/references')}>{REFERENCES[language].title}</a>
              {!site.files && <a href={links.to('/agreed')}>{AGREED[language].agreed}</a>}
              {!site.files && <a href={links.to('/draft')}>{AGREED[language].draft}</a>}
              {site.reports.length > 0 && <a href={links.apart('/reports')}>{say.documents}</a>}
              {site.sources.length > 0 && <a href={links.apart('/sources')}>{say.sources}</a>}
              <a href={site.downloads.length > 0 ? links.apart('/downloads') : '/api/openapi.json'}>
                {say.data}
              </a>
            </p>
            <LanguageSwitch
              ui={links.ui}
              label={say.interfaceLanguage}
              languages={site.interfaceLanguages ?? []}
            />
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
  files,
}: {
  links: Links;
  id: string;
  compact?: boolean;
  value?: string;
  autofocus?: boolean;
  /** Where no server answers, the page of the search does. */
  files: boolean;
}) {
  const say = FRAME[links.ui.language];
  return (
    <search>
      <form class={compact ? 'go go-compact' : 'go'} action={files ? '/search' : '/go'} method="get">
        <label for={id} class={compact ? 'hidden' : undefined}>
          {say.goTo}
        </label>
        <span class="go-line">
          <input
            id={id}
            name="q"
            type="search"
            value={value}
            placeholder={compact ? say.goShort : say.goLong}
            autocomplete="off"
            autocapitalize="off"
            required
            maxlength={300}
            autofocus={autofocus}
            data-go
            data-suggest={files ? undefined : '/suggest'}
            data-suggest-label={say.suggestions}
          />
          {links.edition !== null && <input type="hidden" name="edition" value={links.edition} />}
          {links.ui.chosen && <input type="hidden" name="ui" value={links.ui.language} />}
          <button type="submit">{say.go}</button>
        </span>
      </form>
    </search>
  );
}

/** Each language by its own name, as a reader looks for it who cannot read the others. */
function LanguageSwitch({
  ui,
  label,
  languages,
}: {
  ui: Interface;
  label: string;
  languages: readonly LanguageCode[];
}) {
  if (languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {languages.map((code) => (
          <li>
            {code === ui.language ? (
              <span aria-current="true" lang={code}>
                {OWN_NAMES[code]}
              </span>
            ) : (
              <a href={inLanguage(ui, code)} lang={code} hreflang={code}>
                {OWN_NAMES[code]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Trail({ crumbs, say }: { crumbs: readonly Crumb[]; say: FrameWords }) {
  return (
    <nav class="trail" aria-label={say.youAreHere}>
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
  say,
}: {
  reading: Reading;
  elsewhere: NonNullable<FrameInput['elsewhere']>;
  say: FrameWords;
}) {
  return (
    <nav class="edition-switch" aria-label={say.edition}>
      <span class="edition-word">{say.edition}</span>
      <ul>
        {elsewhere.map(({ edition, href }) => (
          <li>
            {edition.id === reading.edition.id ? (
              <span aria-current="true">{edition.id}</span>
            ) : href === null ? (
              <span class="absent" title={say.notInEdition(edition.id)}>
                {edition.id}
                <span class="hidden"> {say.notInThisEdition}</span>
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
    href: has(edition) ? readingOf(reading.site, edition, reading.links.ui).links.to(path) : null,
  }));
}
