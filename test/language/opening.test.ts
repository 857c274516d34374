/**
 * How well are force and addressee found? Measured against labels made by reading: every adopted provision of the
 * 2024 compendium, and made-up paragraphs in the other five languages. No class may fall below its baseline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Addressee,
  analyseOpening,
  analyseOpenings,
  FORCES,
  type Force,
  type LanguageCode,
  type Opening,
} from '../../src/language/index.ts';
import { compileSom, editionOf } from '../compendium/som.ts';

interface Label {
  readonly force: Force;
  readonly addressees: readonly Addressee[];
}

const labelsOf = <L extends Label>(file: string): readonly L[] => {
  const read: { readonly labels: readonly L[] } = JSON.parse(
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  return read.labels;
};

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** Share of the labels that were found, all or of one force. */
function accuracy(pairs: readonly (readonly [Label, Opening])[]) {
  const share = (hits: number, all: number): number => (all === 0 ? 1 : hits / all);
  const force = (list: typeof pairs): number =>
    share(list.filter(([label, found]) => label.force === found.force).length, list.length);
  return {
    force: force(pairs),
    addressees: share(
      pairs.filter(([label, found]) => sameNames(label.addressees, found.addressees)).length,
      pairs.length,
    ),
    byForce: Object.fromEntries(FORCES.map((f) => [f, force(pairs.filter(([label]) => label.force === f))])),
  };
}

describe('force and addressee of the 2024 compendium', () => {
  const edition = editionOf(compileSom(), '2024');
  const openings = analyseOpenings(edition.provisions, 'en');
  const labels = labelsOf<Label & { readonly ref: string }>('force-labels.json');
  const pairs = labels.flatMap((label) => {
    const found = openings.get(label.ref);
    return found ? [[label, found] as const] : [];
  });

  it('has a label for every adopted provision', () => {
    const adopted = edition.provisions.filter((p) => p.kind !== 'omission' && p.kind !== 'narrative');
    expect(pairs.length).toBe(labels.length);
    expect(labels.map((l) => l.ref)).toEqual(adopted?.map((p) => p.ref));
  });

  it('finds the force of at least 98 in 100, and of 95 in 100 of each class', () => {
    const found = accuracy(pairs);
    expect(found.force).toBeGreaterThanOrEqual(0.98);
    for (const [force, share] of Object.entries(found.byForce))
      expect(share, `accuracy of ${force}`).toBeGreaterThanOrEqual(0.95);
  });

  it('finds who is asked in at least 98 of 100', () => {
    expect(accuracy(pairs).addressees).toBeGreaterThanOrEqual(0.98);
  });

  it('points at the formula in the text as printed', () => {
    for (const provision of edition.provisions) {
      const opening = openings.get(provision.ref);
      if (!opening?.formulaSpan) continue;
      const { start, end } = opening.formulaSpan;
      expect(provision.text.slice(start, end)).toBe(opening.formula);
    }
  });
});

describe('force and addressee in the other languages', () => {
  const labels = labelsOf<
    Label & { readonly language: LanguageCode; readonly text: string; readonly kind?: string }
  >('invented-openings.json');
  it.each(['fr', 'es', 'ru', 'ar', 'zh'] as const)('finds both in %s', (language) => {
    const found = accuracy(
      labels
        .filter((l) => l.language === language)
        .map((l) => [l, analyseOpening(l.text, { language, ...(l.kind ? { kind: l.kind } : {}) })]),
    );
    expect(found.force).toBeGreaterThanOrEqual(0.95);
    expect(found.addressees).toBeGreaterThanOrEqual(0.95);
  });
});

describe('an opening', () => {
  const en = (text: string, more: { kind?: string; under?: Opening } = {}): Opening =>
    analyseOpening(text, { language: 'en', ...more });

  it('keeps the adverb in the formula, and says what is asked', () => {
    const text = 'Also urges States parties, as appropriate, to consider new laws; and more.';
    const found = en(text, { kind: 'operative' });
    expect(found).toMatchObject({
      formula: 'Also urges',
      force: 'strong-urging',
      hedge: 'consider',
      ladder: 4.5,
    });
    expect(text.slice(found.asks?.start, found.asks?.end)).toMatch(/^as appropriate, to consider new laws/u);
  });

  it('is what is asked when a paragraph first welcomes and then invites', () => {
    expect(en('Welcomes the report, and invites donors and UNODC to respond;')).toMatchObject({
      force: 'invitation',
      addressees: ['donors', 'unodc'],
    });
  });

  it('does not take requests for assistance for a request', () => {
    expect(en('Notes the need to answer calls, and requests for assistance;').force).toBe('acknowledgement');
  });

  it('finds the second verb where those it asks have no common name, and passes over what others asked', () => {
    expect(en('Notes the progress made, and requests the Department to assess it;').force).toBe('request');
    expect(en('Recalls that the Conference took stock and called for full cooperation;').force).toBe(
      'acknowledgement',
    );
    const arabic = 'تلاحظ التقدم المحرز، وتطلب في هذا الصدد إلى الأمين العام أن يقدم تقريرا؛';
    expect(analyseOpening(arabic, { language: 'ar', kind: 'operative' })).toMatchObject({
      force: 'request',
      addressees: ['secretary-general'],
    });
  });

  it('is that of the second verb when the first one is in no list but printed in italics', () => {
    const marks = [{ kind: 'emphasis', start: 0, end: 6 }] as const;
    const text = 'Greets the efforts made, and invites Member States to join them;';
    expect(analyseOpening(text, { language: 'en', kind: 'operative', marks })).toMatchObject({
      force: 'invitation',
      addressees: ['member-states'],
    });
    const letter = [{ kind: 'emphasis', start: 0, end: 1 }] as const;
    const rule = 'Representatives shall be entitled to speak.';
    expect(analyseOpening(rule, { language: 'en', kind: 'operative', marks: letter }).force).toBe(
      'obligation',
    );
  });

  it('names who stands within the formula, and the parties concerned apart from those to a treaty', () => {
    const russian = 'вновь обращается к Генеральному секретарю с просьбой представить доклад;';
    expect(analyseOpening(russian, { language: 'ru', kind: 'operative' })).toMatchObject({
      force: 'request',
      addressees: ['secretary-general'],
    });
    const french = 'Demande à toutes les parties prenantes de coopérer;';
    expect(analyseOpening(french, { language: 'fr', kind: 'operative' }).addressees).toEqual([
      'stakeholders',
    ]);
  });

  it('asks those at the head of the sentence, not those who help', () => {
    expect(
      en('In doing so, States, supported by UNODC, should cooperate with the private sector.'),
    ).toMatchObject({
      force: 'recommendation',
      addressees: ['states'],
    });
  });

  it('is that of the chapeau for a subparagraph, unless it has a verb of its own', () => {
    const chapeau = en('The Working Group recommends that States:');
    expect(
      en('Ensure that measures which should help are taken;', { kind: 'subparagraph', under: chapeau }),
    ).toMatchObject({ force: 'recommendation', addressees: ['states'], inherited: true });
    expect(en('Requests the Secretariat to report.', { kind: 'subparagraph', under: chapeau })).toMatchObject(
      {
        force: 'request',
        inherited: false,
      },
    );
  });

  it('is none for words without a formula, and for no words', () => {
    expect(en('The meeting was held in Vienna.').force).toBe('none');
    expect(en('')).toMatchObject({ force: 'none', addressees: [], asks: null });
  });

  it('answers soon on a long hostile text', () => {
    for (const piece of ['States, ', 'the the ', 'also ', 'in the United Nations ', '(', 'and requests '])
      expect(en(piece.repeat(4000)).force).toBeDefined();
  });
});
