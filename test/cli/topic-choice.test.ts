/** Which topic does a person mean? */
import { describe, expect, it } from 'vitest';
import { findTopicNamed } from '../../src/cli/topic-choice.ts';
import { edition, section, topic } from '../builders/edition.ts';

const book = edition({
  sections: [section('A.I', ['1 States should protect witnesses.'])],
  topics: [
    topic('Criminal justice system, witness protection', 'A.I.1'),
    topic('Criminal justice system, interviews', 'A.I.1'),
    { ...topic('Children, protection', 'A.I.1'), broader: 'Children' },
    { ...topic('Children, family identification', 'A.I.1'), broader: 'Children' },
  ],
});

describe('the topic a person asks for', () => {
  it('is the one whose label has all the words, when only one has', () => {
    expect(findTopicNamed(book, 'witness protection').own?.label).toBe(
      'Criminal justice system, witness protection',
    );
  });

  it('may be named in the plural', () => {
    expect(findTopicNamed(book, 'witnesses').own?.label).toBe('Criminal justice system, witness protection');
  });

  it('is not chosen between two that have them', () => {
    expect(() => findTopicNamed(book, 'protection')).toThrow('has no topic "protection"');
  });

  it('is the broader one when that is what the words say', () => {
    expect(findTopicNamed(book, 'children').narrower).toHaveLength(2);
  });
});
