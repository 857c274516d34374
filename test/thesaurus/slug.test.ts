import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicSlug, uniqueSlugs } from '../../src/thesaurus/index.ts';
import { printedLabels } from './printed-topics.ts';

describe('the address of a topic', () => {
  it('is readable and the same for both ways to print "general"', () => {
    expect(topicSlug('Children, unaccompanied/separated children')).toBe(
      'children-unaccompanied-separated-children',
    );
    expect(topicSlug('Children (general)')).toBe(topicSlug('Children, general'));
    expect(topicSlug('Migrants’ rights and the child’s interests')).toBe(
      'migrants-rights-and-the-childs-interests',
    );
    expect(topicSlug('Enfants, généralités')).toBe('enfants-generalites');
  });

  it('keeps the letters of other scripts whole', () => {
    expect(topicSlug('Дети, судебный порядок')).toBe('дети-судебный-порядок');
    expect(topicSlug('الأطفال، الحماية')).toBe('الأطفال-الحماية');
    expect(topicSlug('儿童，保护')).toBe('儿童-保护');
  });

  it('differs for every topic of the published indexes without any number added', () => {
    for (const year of [2019, 2024] as const) {
      const labels = printedLabels(year);
      expect(uniqueSlugs(labels)).toEqual(labels.map(topicSlug));
      expect(new Set(uniqueSlugs(labels)).size).toBe(labels.length);
    }
  });

  it('leaves a number to the label that has it by right', () => {
    expect(uniqueSlugs(['Media', 'Media!', 'Media 2', '—', '…'])).toEqual([
      'media',
      'media-3',
      'media-2',
      'topic',
      'topic-2',
    ]);
  });

  it('is unique for any labels and can stand in a path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })), (labels) => {
        const slugs = uniqueSlugs(labels);
        expect(new Set(slugs).size).toBe(labels.length);
        for (const slug of slugs) expect(slug).toMatch(/^[^\s/?#%]+$/u);
      }),
    );
  });
});
