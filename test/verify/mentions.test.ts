import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/instrument/index.ts';
import { checkMentions } from '../../src/verify/index.ts';
import { edition, paragraph } from './world.ts';

const mention = (status: Mention['status'], refs: readonly string[], reason: string | null): Mention => ({
  from: 'A.IV.12',
  text: 'recommendation 11',
  start: 16,
  end: 33,
  status,
  refs,
  reason,
});
const provisions = [paragraph('A.IV.12', 'Bearing in mind recommendation 11, States parties')];
const check = (found: Mention) => checkMentions(edition(provisions, { mentions: [found] }));

describe('a mention of another paragraph', () => {
  it('is no finding when it leads to one paragraph or out of the compendium', () => {
    expect(check(mention('resolved', ['A.IV.11'], null))).toEqual([]);
    expect(check(mention('external', [], null))).toEqual([]);
  });

  it('is a warning when it leads nowhere, with the reason', () => {
    const [found] = check(mention('unresolved', [], 'the fourth meeting has no recommendation 11'));
    expect(found).toMatchObject({
      code: 'mention-unresolved',
      severity: 'warning',
      published: 'recommendation 11',
    });
    expect(found?.evidence).toContain('The fourth meeting has no recommendation 11.');
  });

  it('is a note when it could lead to two', () => {
    const [found] = check(mention('ambiguous', ['A.IV.11', 'A.III.11'], null));
    expect(found).toMatchObject({ code: 'mention-ambiguous', severity: 'note' });
    expect(found?.evidence).toContain('It could mean A.IV.11 and A.III.11.');
  });
});
