/**
 * The Universal Declaration of Human Rights in six languages, as published: the same thirty articles. The folder is named
 * by ACQUIS_DATA; without it, or the one beside the project, nothing is tested.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SegmentedProvision, segmentFile } from '../../src/compendium/index.ts';

const UDHR = resolve(
  process.env.ACQUIS_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data'),
  'udhr',
);
const there = existsSync(UDHR);
if (!there) console.log(`skipped: ${UDHR} is not there; set ACQUIS_DATA to the folder that holds it`);

async function articlesOf(name: string): Promise<readonly SegmentedProvision[]> {
  const answer = await segmentFile(name, readFileSync(join(UDHR, name)));
  expect(answer.coverage.unaccounted, name).toBe(0);
  expect(answer.instruments, name).toHaveLength(1);
  return answer.instruments[0]?.provisions.filter(({ kind }) => kind === 'article') ?? [];
}

describe.skipIf(!there)('the Universal Declaration', () => {
  it.each(['eng', 'fra', 'spa', 'rus', 'arb', 'cmn_hans'])(
    'has thirty articles, and in each as many paragraphs as in English (%s)',
    async (code) => {
      const [own, english] = [await articlesOf(`${code}.html`), await articlesOf('eng.html')];
      expect(own.map(({ eId }) => eId)).toEqual(Array.from({ length: 30 }, (_, i) => `art_${i + 1}`));
      const shape = (articles: readonly SegmentedProvision[]): string[] =>
        articles.map(({ children }) => children.map(({ kind, number }) => `${kind} ${number}`).join());
      expect(shape(own)).toEqual(shape(english));
    },
  );

  it('has a title, and seven recitals where the language has seven', async () => {
    const answers = ['eng', 'fra', 'spa', 'rus', 'cmn_hans'].map((code) =>
      segmentFile(`${code}.html`, readFileSync(join(UDHR, `${code}.html`))),
    );
    for (const { file, instruments } of await Promise.all(answers)) {
      const recitals = instruments[0]?.preambular.filter(({ kind }) => kind === 'preambular');
      expect([instruments[0]?.title === '', recitals?.length], file).toEqual([false, 7]);
    }
  });
});
