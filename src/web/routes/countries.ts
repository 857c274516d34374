/** Countries and treaty articles: `/countries/MLT`, `/articles/protocol-18`, `/articles/coverage`. */
import type { Context, Hono } from 'hono';
import { countryName, INSTRUMENT_ARTICLES, readCountry } from '../../record/index.ts';
import {
  ARTICLE_NAME,
  articleAddress,
  articlePage,
  articlesPage,
  countriesPage,
  countryAddress,
  countryPage,
  coveragePage,
  PORTAL,
} from '../../render/html/index.ts';
import { nearMatches } from '../../text/index.ts';
import { latestReading, notFound } from '../context.ts';
import type { Library } from '../library.ts';
import { articlesView, articleView, coverageView, findArticle } from '../portal/article-view.ts';
import { countriesView, countryView } from '../portal/country-view.ts';
import type { Shelf } from '../portal/shelf.ts';

export function countryRoutes(app: Hono, library: Library): void {
  const { shelf } = library;
  if (!shelf) return;
  app.get('/countries', async (c) => {
    const reading = latestReading(library, c);
    return c.html(countriesPage(reading, await countriesView(reading, shelf)));
  });
  app.get('/countries/:name', (c) => readOne(library, shelf, c, c.req.param('name')));
  app.get('/articles', (c) => c.html(articlesPage(latestReading(library, c), articlesView(shelf))));
  app.get('/articles/coverage', (c) => {
    const reading = latestReading(library, c);
    return c.html(coveragePage(reading, coverageView(reading, shelf)));
  });
  app.get('/articles/:ref', (c) => readArticle(library, shelf, c, c.req.param('ref')));
}

/** By its code; a name leads to the code, a former one asks which country is meant. */
async function readOne(library: Library, shelf: Shelf, c: Context, name: string): Promise<Response> {
  const reading = latestReading(library, c);
  const ui = reading.links.ui.language;
  const asked = readCountry(name);
  if (asked.kind === 'country') {
    if (asked.code !== name) return c.redirect(reading.links.apart(countryAddress(asked.code)), 301);
    return c.html(countryPage(reading, shelf.book, await countryView(reading, shelf, name)));
  }
  const say = PORTAL[ui];
  const codes =
    asked.kind === 'former'
      ? asked.former.codes
      : asked.kind === 'ambiguous'
        ? asked.codes
        : asked.near.flatMap((near) => {
            const reading = readCountry(near);
            return reading.kind === 'country' ? [reading.code] : [];
          });
  return notFound(library, c, {
    title: say.noCountry,
    reason:
      asked.kind === 'former' ? say.formerWhy(asked.former.name, asked.former.until) : say.noCountryWhy(name),
    near: [
      ...codes.map((code) => ({
        href: reading.links.apart(countryAddress(code)),
        text: countryName(code, ui),
      })),
      { href: reading.links.apart('/countries'), text: say.countries },
    ],
  });
}

async function readArticle(library: Library, shelf: Shelf, c: Context, ref: string): Promise<Response> {
  const reading = latestReading(library, c);
  const ui = reading.links.ui.language;
  const article = findArticle(ref);
  if (article) {
    if (article.ref !== ref) return c.redirect(reading.links.apart(articleAddress(article.ref)), 301);
    return c.html(articlePage(reading, shelf.book, await articleView(reading, shelf, article)));
  }
  const say = PORTAL[ui];
  const near = new Set(
    nearMatches(
      ref.toLowerCase(),
      INSTRUMENT_ARTICLES.map((one) => one.ref),
    ),
  );
  return notFound(library, c, {
    title: say.noArticle,
    reason: say.noArticleWhy(ref),
    near: [
      ...INSTRUMENT_ARTICLES.filter((one) => near.has(one.ref)).map((one) => ({
        href: reading.links.apart(articleAddress(one.ref)),
        text: `${ARTICLE_NAME[ui](one.instrument, one.number)}: ${one.title}`,
      })),
      { href: reading.links.apart('/articles'), text: say.articles },
    ],
  });
}
