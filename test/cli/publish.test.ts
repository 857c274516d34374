/** `acquis publish`: everything of an edition in one folder, whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

describe('acquis publish', () => {
  it('writes the site, its manifest and its checksums', async () => {
    const { acquis, root } = world();
    const { out } = await acquis('publish', '--out', 'out/');
    expect(out).toContain(`Begin with ${join(root, 'out')}/index.html`);
    expect(readdirSync(join(root, 'out'))).toEqual(
      expect.arrayContaining([
        'index.html',
        'manifest.json',
        'SHA256SUMS',
        'sw.js',
        'data',
        'compendium.docx',
        'compendium.pdf',
        'CITATION.cff',
      ]),
    );
  });

  it('gives the same bytes when it is run again, over the earlier publication', async () => {
    const { acquis, root } = world();
    await acquis('publish', '--out', 'out');
    const sums = readFileSync(join(root, 'out', 'SHA256SUMS'), 'utf8');
    await acquis('publish', '--out', 'out');
    expect(readFileSync(join(root, 'out', 'SHA256SUMS'), 'utf8')).toBe(sums);
  });

  it('lists what was written beside the pages, with links that lead there', async () => {
    const { acquis, root } = world();
    await acquis('publish', '--out', 'out');
    const page = readFileSync(join(root, 'out', 'downloads', 'index.html'), 'utf8');
    for (const [, link = ''] of page.matchAll(/<a href="([^"]+)" download/gu))
      expect(existsSync(join(root, 'out', 'downloads', decodeURIComponent(link))), link).toBe(true);
    expect(page).toContain('href="../data/tables/provisions.csv"');
  });

  it('writes only the parts that are asked for', async () => {
    const { acquis, root } = world();
    await acquis('publish', '--only', 'data', '--out', 'out');
    expect(readdirSync(join(root, 'out')).sort()).toEqual([
      'CITATION.cff',
      'SHA256SUMS',
      'data',
      'manifest.json',
    ]);
  });

  it('says which words lead to nothing and stand without a link: here the 2019 edition lacks a paragraph', async () => {
    const { acquis } = world();
    const { status, err } = await acquis('publish', '--out', 'out');
    expect(status).toBe(1);
    expect(err).toContain(
      'names /compendium/A/III/23?edition=2019, which is not there; its words stand without a link',
    );
  });

  it.each([
    ['nowhere', [], 'It was not said where to publish.'],
    ['into the corpus', ['--out', 'corpora/som/site'], 'which holds what is published'],
    ['over somebody’s files', ['--out', 'mine'], 'it holds files that are no publication'],
    ['a part that there is not', ['--out', 'out', '--only', 'sites'], '"sites" is no part of a publication'],
    [
      'for a site without address',
      ['--out', 'out', '--base', 'example'],
      '"example" is not the address of a site',
    ],
    ['an edition that is not there', ['--out', 'out', '--edition', '1999'], 'There is no edition "1999"'],
  ])('refuses to publish %s, and writes nothing', async (_, args, words) => {
    const { acquis, root } = world();
    mkdirSync(join(root, 'mine'));
    writeFileSync(join(root, 'mine', 'letter.txt'), 'dear');
    mkdirSync(join(root, 'corpora', 'som'), { recursive: true });
    const { status, err } = await acquis('publish', ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(root)).not.toContain('out');
    expect(readdirSync(join(root, 'mine'))).toEqual(['letter.txt']);
  });
});
