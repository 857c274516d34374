import { describe, expect, it } from 'vitest';
import { createWeb } from '../../src/web/index.ts';
import { HOSTILE, store } from './world.ts';

const app = createWeb(store);
const get = async (path: string): Promise<string> => (await app.request(path)).text();
const post = (text: string, path = '/draft') => {
  const form = new FormData();
  form.set('text', text);
  return app.request(path, { method: 'POST', body: form });
};

describe('the page of a draft', () => {
  it('is a form that needs no script', async () => {
    const html = await get('/draft');
    expect(html).toMatch(/<form[^>]* action="\/draft" method="post" enctype="multipart\/form-data"/u);
    expect(html).toContain('<label for="draft-text">');
  });

  it('answers what is pasted, escaped, and keeps it nowhere', async () => {
    const answer = await post(`States should protect children.\n\nUrges States to ${HOSTILE} dance;`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(html).toContain('Agreed, word for word');
    expect(html).not.toContain('<script>alert');
  });

  it('says in words what is wrong with an empty draft and one too large', async () => {
    const empty = await post('');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('role="alert"');
    const large = await post('a'.repeat(5 * 1024 * 1024 + 10));
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('larger than 5 MB');
    expect((await app.request('/draft', { method: 'POST', body: 'x' })).status).toBe(422);
  });

  it('is taken away as a document in one step, and a file is asked for once more since it was not kept', async () => {
    const answer = await post('States should protect children.', '/draft.docx');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="check-draft.docx"');
    expect((await post('', '/draft.pdf')).status).toBe(422);
    const form = new FormData();
    form.set('file', new File(['States should protect children.'], '../<b>.txt'));
    const html = await (await app.request('/draft', { method: 'POST', body: form })).text();
    expect(html).toContain('choose it once more');
    expect(html).not.toContain('<b>.txt');
  });

  it('is not there where the pages are files', async () => {
    expect((await createWeb(store, { files: [] }).request('/draft')).status).toBe(404);
  });
});

describe('the page of agreed wordings', () => {
  it('lists them with a drawing that is also told in words', async () => {
    const html = await get('/agreed?phrase=protect+children');
    expect(html).toContain('<mark>protect children</mark>');
    expect(html).toMatch(/<svg role="img" aria-label="2020 recommendation 1/u);
  });

  it('says so when nothing was adopted in these words, and escapes them', async () => {
    expect(await get('/agreed?phrase=zebra+crossing')).toContain('Nothing was adopted in these words.');
    expect(await get(`/agreed?phrase=${encodeURIComponent(HOSTILE)}`)).not.toContain('<script>alert');
  });
});

describe('the page that compares', () => {
  it('has the order of the address, each with its citation, and marks what differs from the first', async () => {
    const html = await get('/compare?refs=A.IV.1,A.III.1');
    expect(html.indexOf('A.IV.1</a>')).toBeLessThan(html.indexOf('A.III.1</a>'));
    expect(html.match(/<cite/gu)?.length).toBe(2);
    expect(html).toContain('<ins>');
    expect(html).toMatch(/<ins><span class="hidden" lang="en"> \[added\] <\/span>/u);
  });

  it('is built by links, one paragraph after another, and put in another order by links', async () => {
    const html = await get('/compare?ref=A.IV.1&ref=A.III.1&ref=B.VI.9');
    expect(html).toContain('href="/compare?ref=A.III.1&amp;ref=A.IV.1&amp;ref=B.VI.9"');
    expect(html).toContain('aria-label="Take out A.III.1"');
    expect(html).toContain('href="/compare?ref=A.IV.1&amp;ref=A.III.1&amp;ref=B.VI.9&amp;with=previous"');
    expect(html).toContain('<input type="hidden" name="ref" value="A.IV.1"/>');
  });

  it('shows a paragraph whole, with what stands below it', async () => {
    expect(await get('/compare?ref=B.VI.9&ref=A.III.1')).toMatch(
      /<p data-words="true">Also urges States:<\/p><p data-words="true">a To do so;<\/p>/u,
    );
  });

  it('can be taken away as a document', async () => {
    const answer = await app.request('/compare.docx?ref=A.IV.1&ref=A.III.1');
    expect(answer.headers.get('Content-Disposition')).toContain('compare-A.IV.1-A.III.1.docx');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await app.request('/compare.docx')).headers.get('Location')).toBe('/compare');
  });

  it('tells what the address names that is not there', async () => {
    const answer = await app.request('/compare?refs=A.III.1,Z.99');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Z.99');
  });
});

describe('the page of a provision', () => {
  it('says how strong it is and whom it asks', async () => {
    const html = await get('/compendium/A/III/1');
    expect(html).toMatch(/<dt>Force<\/dt>.*recommendation/u);
    expect(html).toMatch(/<dt>Addressed to<\/dt><dd>States<\/dd>/u);
  });
});
