import { describe, expect, it } from 'vitest';
import { matchTopics, type TopicMatch } from '../../src/thesaurus/index.ts';
import { printedLabels, printedTopics, topic } from './printed-topics.ts';

const ofKind = (matches: readonly TopicMatch[], kind: TopicMatch['kind']): TopicMatch[] =>
  matches.filter((m) => m.kind === kind);
const labels = (matches: readonly TopicMatch[]): (readonly (readonly string[])[])[] =>
  matches.map((m) => [m.earlier, m.later]);

describe('the topics of the 2019 and 2024 indexes', () => {
  const matches = matchTopics(printedTopics(2019), printedTopics(2024));

  it('are each in exactly one match', () => {
    expect(matches.flatMap((m) => m.earlier).sort()).toEqual(printedLabels(2019).sort());
    expect(matches.flatMap((m) => m.later).sort()).toEqual(printedLabels(2024).sort());
  });

  it('were renamed where the label changed and the subject did not', () => {
    const conference =
      'Conference of the Parties to the United Nations Convention against Transnational Organized Crime and Working Group on the Smuggling of Migrants';
    const sherloc = 'Data collection and research, Sharing Electronic Resources and Laws on Crime (SHERLOC)';
    expect(ofKind(matches, 'renamed').map((m) => [m.earlier[0], m.later[0]])).toEqual([
      ['Children, general', 'Children (general)'],
      [conference, `${conference}, role and work of`],
      [
        'Convention against Transnational Organized Crime',
        'United Nations Convention against Transnational Organized Crime',
      ],
      ['Criminal justice system, general', 'Criminal justice system (general)'],
      ['Criminal justice system, investigations', 'Criminal justice system, investigations and prosecution'],
      [sherloc, `${sherloc} knowledge portal`],
      ['Emerging technologies', 'Technology'],
      ['International organizations, general', 'International organizations (general)'],
      [
        'Smuggling by sea, notification of the Secretary-General of national authorities',
        'Smuggling by sea, notification to the Secretary-General of national authorities',
      ],
      [
        'United Nations Office on Drugs and Crime (UNODC), including Secretariat',
        'United Nations Office on Drugs and Crime (UNODC) and Secretariat',
      ],
      ['UNODC, global report on smuggling of migrants', 'UNODC, global report on the smuggling of migrants'],
    ]);
  });

  it('were added and removed, with where the entries went', () => {
    expect(labels(ofKind(matches, 'added'))).toEqual([
      [[], ['Gender']],
      [[], ['Natural disasters, conflicts and crises']],
    ]);
    expect(ofKind(matches, 'removed')).toEqual([
      {
        kind: 'removed',
        earlier: ['Joint investigation teams'],
        later: [],
        evidence: [
          '3 of 3 entries stand under "International cooperation, joint investigations" in the later edition.',
        ],
      },
    ]);
    expect(ofKind(matches, 'split')).toEqual([]);
    expect(ofKind(matches, 'merged')).toEqual([]);
  });

  it('are the same with no topic taken for another when an edition is matched with itself', () => {
    for (const match of matchTopics(printedTopics(2024), printedTopics(2024))) {
      expect(match.kind).toBe('same');
      expect(match.earlier).toEqual(match.later);
    }
  });

  it('mirror each other when the editions change places', () => {
    const back = matchTopics(printedTopics(2024), printedTopics(2019));
    const pairs = (list: readonly TopicMatch[]): string[] =>
      ofKind(list, 'renamed').map((m) => [...m.earlier, ...m.later].sort().join('|'));
    expect(pairs(back).sort()).toEqual(pairs(matches).sort());
  });
});

describe('a topic of an earlier edition', () => {
  it('is not taken for a sibling of the same family', () => {
    const found = matchTopics(
      [topic('Criminal justice system, interviews', 'a b'), topic('Criminal justice system, evidence', 'c')],
      [topic('Criminal justice system, witnesses', 'a b'), topic('Criminal justice system, evidence', 'c')],
    );
    expect(found.map((m) => m.kind)).toEqual(['removed', 'same', 'added']);
  });

  it('is split when new topics named after it share out its entries', () => {
    const found = matchTopics(
      [topic('Technology and media', '1 2 3 4 5'), topic('Fraud', '9')],
      [topic('Technology', '1 2 3'), topic('Social media', '4 5 x'), topic('Fraud', '9')],
    );
    expect(labels(ofKind(found, 'split'))).toEqual([
      [['Technology and media'], ['Technology', 'Social media']],
    ]);
    expect(found).toHaveLength(2);
  });

  it('is merged with another when one new topic holds the entries of both', () => {
    const found = matchTopics(
      [topic('Land borders', '1 2'), topic('Sea borders', '3 4')],
      [topic('Borders', '1 2 3 4')],
    );
    expect(labels(found)).toEqual([[['Land borders', 'Sea borders'], ['Borders']]]);
    expect(found[0]?.kind).toBe('merged');
  });

  it('is found under quite another label only by four or more entries that are all the same', () => {
    expect(matchTopics([topic('Media', '1 2 3 4')], [topic('Press', '4 3 2 1')])[0]?.kind).toBe('renamed');
    expect(matchTopics([topic('Media', '1 2 3')], [topic('Press', '1 2 3')])[0]?.kind).toBe('removed');
  });

  it('is not renamed by a change of dash or space, but by a change of case', () => {
    expect(matchTopics([topic('Awareness-raising')], [topic('Awareness\u2011raising ')])[0]?.kind).toBe(
      'same',
    );
    expect(matchTopics([topic('Academia')], [topic('ACADEMIA')])[0]?.kind).toBe('renamed');
  });
});
