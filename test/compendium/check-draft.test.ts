import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/compendium/index.ts';
import type { CheckedParagraph } from '../../src/lineage/index.ts';
import { compileSom, editionOf } from './som.ts';

const edition = editionOf(compileSom(), '2024');
const check = (text: string, name = 'draft.txt') => checkDraft(name, new TextEncoder().encode(text), edition);
const one = async (text: string): Promise<CheckedParagraph | undefined> => (await check(text)).paragraphs[0];

const guardians =
  'States should provide protection to unaccompanied children under the supervision of the relevant administrative authorities or juvenile courts, including through the appointment of guardians, who may be volunteers.';

describe('a paragraph of a draft', () => {
  it('is agreed language when an adopted text has the same words', async () => {
    const found = await one(guardians);
    expect(found).toMatchObject({ verdict: 'verbatim', force: 'recommendation', stronger: null });
    expect(found?.closest[0]).toMatchObject({ ref: 'A.III.21' });
    expect(found?.verbatim).toEqual([{ start: 0, end: guardians.length, ref: 'A.III.21' }]);
  });

  it('falls below agreed language with a limit added, or a weaker formula', async () => {
    const limited = await one(guardians.replace('should', 'should, as appropriate,'));
    expect(limited).toMatchObject({ verdict: 'below' });
    expect(limited?.closest[0]?.qualifiers).toEqual({ added: ['as appropriate'], dropped: [] });
    const weaker = await one(guardians.replace('should', 'may wish to'));
    expect(weaker).toMatchObject({
      verdict: 'below',
      stronger: { ref: 'A.III.21', force: 'recommendation' },
      closest: [{ ref: 'A.III.21', kind: 'weakened' }],
    });
  });

  it('goes beyond it with a stronger formula', async () => {
    expect(await one(guardians.replace('States should', 'Urges States to'))).toMatchObject({
      verdict: 'beyond',
    });
  });

  it('is held against the provision that holds its words, not a short one that shares the rarest', async () => {
    const shortened =
      'States may wish to consider providing specialized care to unaccompanied children who are being repatriated.';
    const found = await one(shortened);
    expect(found?.closest[0]).toMatchObject({ ref: 'A.III.23', kind: 'weakened' });
    expect(found?.verdict).toBe('below');
  });

  it('is new when nothing adopted is close, and then has no topic', async () => {
    expect(await one('Urges States to plant lemon trees along the tramways.')).toMatchObject({
      verdict: 'new',
      closest: [],
      topics: [],
    });
  });

  it('has the topics of the provisions near to it, with those as evidence', async () => {
    const topics = (await one(guardians))?.topics ?? [];
    const topic = topics.find((t) => t.label.includes('unaccompanied'));
    expect(topic?.evidence).toContain('A.III.21');
  });

  it('is told which of its references lead nowhere, in the draft and in what was adopted', async () => {
    const { paragraphs } = await check(
      '1. States should cooperate, as in paragraph 2 below.\n\n2. Recalls resolution 6/3, paragraph 40, and paragraph 9 above.\n',
    );
    const told = paragraphs.map((p) => p.references.map((r) => [r.text, r.status]));
    expect(told).toEqual([
      [['paragraph 2 below', 'resolved']],
      [
        ['resolution 6/3, paragraph 40', 'unresolved'],
        ['paragraph 9 above', 'unresolved'],
      ],
    ]);
  });

  it('has the force of its chapeau', async () => {
    const { paragraphs } = await check('States parties should:\n\n(a) Dig wells;\n\n(b) Mend roads.\n');
    expect(paragraphs.map((p) => [p.number, p.force])).toEqual([
      ['', 'recommendation'],
      ['(a)', 'recommendation'],
      ['(b)', 'recommendation'],
    ]);
  });
});

describe('a draft', () => {
  it('may be a whole resolution: preambular and operative paragraphs', async () => {
    const text = readFileSync(new URL('../../docs/guide/resolution.txt', import.meta.url), 'utf8');
    const { paragraphs } = await check(text);
    expect(paragraphs.some((p) => p.kind === 'preambular' && p.force === 'acknowledgement')).toBe(true);
    expect(paragraphs.some((p) => p.kind === 'operative')).toBe(true);
  });

  it('answers in the shape that is promised', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../docs/formats/draft.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(JSON.stringify(await check(`${guardians}\n\nSee resolution 6/3.`))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('of one short line without a stop is checked all the same', async () => {
    expect((await check('Protection of witnesses')).paragraphs.map((p) => p.text)).toEqual([
      'Protection of witnesses',
    ]);
  });

  it('that no reader can read is refused with what helps a drafter, not a corpus', async () => {
    const windows1251 = Uint8Array.from([0xcd, 0xe0, 0xf1, 0xf2, 0xee, 0xff, 0xf2, 0xe5, 0xeb, 0xfc]);
    for (const bytes of [windows1251, Uint8Array.from([80, 75, 3, 4, 0, 0, 0, 1]), new Uint8Array()])
      await expect(checkDraft('draft.txt', bytes, edition)).rejects.toMatchObject({
        advice: expect.stringMatching(/^Save the draft as .*or paste its words\.$/u),
      });
  });

  it('without words is refused in words; a long one is checked as far as the limit', async () => {
    await expect(check('')).rejects.toThrow(/is empty/u);
    await expect(check('\u0000\u0001 * * *')).rejects.toThrow();
    const long = await check('States should repair the wells of the border villages.\n\n'.repeat(1000));
    expect(long.paragraphs.length).toBe(400);
    expect(long.remarks.join(' ')).toContain('600 paragraphs');
  });
});
