/** What does one document say, in one language or two side by side? Reads like the page of a resolution. */
import { formatDay } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { corpusAddress, documentAddress, LIBRARY_ROOT } from '../document-address.ts';
import { type DocumentView, titleIn } from '../document-view.ts';
import { longTitle, page, type Reading } from '../frame.tsx';
import { VersionsTogether, VersionText } from '../parts/versions.tsx';
import { OWN_NAMES } from '../words/catalogue.ts';
import { DOCUMENTS } from '../words/documents.ts';
import { DocumentFacts } from './document-facts.tsx';

export function documentPage(reading: Reading, view: DocumentView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = DOCUMENTS[ui];
  const { document, corpus, language, beside } = view;
  const title = titleIn(document, language);
  const version = document.versions.find((v) => v.language === language);
  const other = document.versions.find((v) => v.language === beside);
  return page(
    {
      reading,
      title: `${document.symbol} ${title}`,
      door: 'none',
      trail: [
        { text: say.library, href: links.apart(LIBRARY_ROOT) },
        { text: corpus.title, href: links.apart(corpusAddress(corpus.id)) },
        { text: document.symbol },
      ],
      main: 'document',
    },
    <>
      <div class="print-head">
        <span>{corpus.title}</span>
        <span>{document.symbol}</span>
      </div>
      <header class="document-head">
        <p class="over">
          {document.symbol}
          {document.date !== null && ` · ${formatDay(document.date, ui)}`}
        </p>
        <h1 class={longTitle(title)} lang={language} dir={directionOf(language)}>
          {title}
        </h1>
        {other && (
          <p class="second-title" lang={other.language} dir={directionOf(other.language)}>
            {other.title}
          </p>
        )}
        <Languages reading={reading} view={view} />
      </header>
      {version && other ? (
        <VersionsTogether rows={document.rows} version={version} other={other} view={view} ui={ui} />
      ) : (
        version && <VersionText version={version} view={view} ui={ui} />
      )}
      <DocumentFacts reading={reading} view={view} />
    </>,
  );
}

/** Each language by its own name: one to read, and one to set beside it. Plain links, so that no script is needed. */
function Languages({ reading, view }: { reading: Reading; view: DocumentView }) {
  const { links } = reading;
  const say = DOCUMENTS[links.ui.language];
  const { document, corpus, language, beside } = view;
  if (document.versions.length < 2) return null;
  const base = documentAddress(corpus.id, document.symbol);
  const to = (lang: string, other: string | null): string =>
    links.apart(`${base}?lang=${lang}${other === null || other === lang ? '' : `&with=${other}`}`);
  return (
    <div class="versions">
      <nav aria-label={say.language}>
        <span class="versions-word">{say.language}</span>
        <ul>
          {document.versions.map(({ language: code }) => (
            <li>
              <a
                href={to(code, beside)}
                lang={code}
                hreflang={code}
                aria-current={code === language ? 'true' : undefined}
              >
                {OWN_NAMES[code]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={say.beside}>
        <span class="versions-word">{say.beside}</span>
        <ul>
          <li>
            <a href={to(language, null)} aria-current={beside === null ? 'true' : undefined}>
              {say.alone}
            </a>
          </li>
          {document.versions
            .filter((v) => v.language !== language)
            .map(({ language: code }) => (
              <li>
                <a
                  href={to(language, code)}
                  lang={code}
                  hreflang={code}
                  aria-current={code === beside ? 'true' : undefined}
                >
                  {OWN_NAMES[code]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
