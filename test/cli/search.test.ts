import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

describe('acquis search', () => {
  it('prints provisions with their designations, and how many there are', async () => {
    const { acquis } = world();
    const { status, out } = await acquis('search', 'children');
    expect(status).toBe(0);
    expect(out).toMatch(/^Provision\s+Text/u);
    expect(out).toMatch(/\d of \d+ provisions/u);
  });

  it('exits with 1 when nothing was found', async () => {
    const { acquis } = world();
    expect((await acquis('search', 'zzzzzzzzzz')).status).toBe(1);
  });

  it('finds what the sources say now, not what they said before', async () => {
    const w = world();
    await w.acquis('search', 'children');
    w.changeSources();
    expect((await w.acquis('search', 'children', '--json')).status).toBe(0);
    expect(w.compiled()).toBe(2);
  });

  it('says what is wrong with a filter or a number', async () => {
    const { acquis } = world();
    const wrong = await acquis('search', 'children', '--topic', 'no such topic');
    expect([wrong.status, wrong.err]).toEqual([
      2,
      expect.stringContaining('There is no topic "no such topic"'),
    ]);
    expect((await acquis('search', 'children', '--limit', 'many')).status).toBe(2);
  });
});
