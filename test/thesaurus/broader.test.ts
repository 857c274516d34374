import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../src/text/index.ts';
import { broaderTopics } from '../../src/thesaurus/index.ts';
import { printedLabels } from './printed-topics.ts';

const PROTOCOL = 'Protocol against the Smuggling of Migrants by Land, Sea and Air';
/** Every family of the two published indexes, with the first words of what stands under it. */
const families: Readonly<Record<string, readonly string[]>> = {
  Children: ['best interests', 'family', 'protection', 'specialized', 'unaccompanied'],
  'Criminal justice system': [
    'financial',
    'interviews',
    'investigations',
    'liability',
    'proceeds',
    'punishment',
    'rules',
    'special',
    'witness',
  ],
  'Data collection and research': ['Sharing', 'global'],
  'International cooperation': [
    'capacity',
    'extradition',
    'informal',
    'joint',
    'mutual',
    'multi',
    'prevention',
    'timeliness',
  ],
  'International law': ['jurisdiction', 'obligations'],
  'International organizations': ['International Civil', 'International Criminal'],
  [PROTOCOL]: ['definitions'],
  Responders: ['civil', 'commercial', 'private'],
  'Smuggling by sea': ['notification'],
};

describe('the broader topic of a label', () => {
  for (const year of [2019, 2024] as const) {
    it(`is found for every family of the ${year} index and for nothing else`, () => {
      const labels = printedLabels(year);
      const general = year === 2019 ? ', general' : ' (general)';
      const expected = new Map<string, string | null>(labels.map((label) => [label, null]));
      for (const [family, members] of Object.entries(families)) {
        for (const member of members) {
          const label = labels.find((l) => l.startsWith(`${family}, ${member}`));
          expect(label, `${family}, ${member}`).toBeDefined();
          if (label) expected.set(label, family);
        }
        if (expected.has(family + general)) expected.set(family + general, family);
      }
      expect([...broaderTopics(labels, 'en')]).toEqual([...expected]);
      expect([...expected.values()].filter((b) => b !== null)).toHaveLength(36);
    });
  }

  it('leaves names that contain a comma whole', () => {
    const whole = [
      PROTOCOL,
      'Natural disasters, conflicts and crises',
      'Protecting life, security and the rights of smuggled persons',
      'Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime',
      'United Nations Office on Drugs and Crime (UNODC), including Secretariat',
      'UNODC, global report on smuggling of migrants',
    ];
    expect([...broaderTopics([...whole, `${PROTOCOL}, definitions`], 'en').values()]).toEqual([
      ...whole.map(() => null),
      PROTOCOL,
    ]);
  });

  it('takes a head that several labels share only when they go on differently', () => {
    expect(
      broaderTopics(['Land, Sea and Air, means', 'Land, Sea and Air, persons'], 'en').get(
        'Land, Sea and Air, means',
      ),
    ).toBe('Land, Sea and Air');
    expect(
      broaderTopics(['Land, Sea and Air', 'Land, Sea and Air (general)'], 'en').get('Land, Sea and Air'),
    ).toBeNull();
  });

  it('reads "general" in each language, with its own commas and brackets', () => {
    expect(
      broaderTopics(['Enfants (généralités)', 'Enfants, protection'], 'fr').get('Enfants, protection'),
    ).toBe('Enfants');
    expect(broaderTopics(['Дети (общие вопросы)', 'Дети, защита'], 'ru').get('Дети (общие вопросы)')).toBe(
      'Дети',
    );
    expect(broaderTopics(['الأطفال، عام', 'الأطفال، الحماية'], 'ar').get('الأطفال، الحماية')).toBe('الأطفال');
    expect(broaderTopics(['儿童（一般）', '儿童，保护'], 'zh').get('儿童，保护')).toBe('儿童');
  });

  it('ignores a comma inside brackets and a general topic that has no family', () => {
    const broader = broaderTopics(
      ['Office (Vienna, Geneva)', 'Office (Vienna, New York)', 'Media (general)'],
      'en',
    );
    expect([...broader.values()]).toEqual([null, null, null]);
  });

  it('is always the beginning of the label and never the whole, whatever is printed', () => {
    const label = fc
      .array(fc.constantFrom('A', 'b', ' ', ',', '(', ')', ', general', ' (general)', '，'), { maxLength: 8 })
      .map((p) => p.join(''));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        for (const [narrow, wide] of broaderTopics(labels, 'en')) {
          expect(wide).not.toBe(narrow);
          if (wide !== null) expect(foldForSearch(narrow).startsWith(foldForSearch(wide))).toBe(true);
        }
      }),
    );
  });
});
