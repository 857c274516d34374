import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

describe('acquis compare', () => {
  it('sets wordings one after another, with what differs and each with its citation', async () => {
    const { acquis } = world();
    const said = await acquis('compare', 'A.III.22', 'A.III.23');
    expect(said.status).toBe(0);
    expect(said.out).toMatch(/A\.III\.22 .*\n[\s\S]*A\.III\.23 .*, against A\.III\.22/u);
    expect(said.out).toMatch(/\[-|\{\+/u);
    const json = JSON.parse((await acquis('compare', 'A.III.23', 'A.III.22', '--json')).out);
    expect(json.compared.map((one: { ref: string }) => one.ref)).toEqual(['A.III.23', 'A.III.22']);
  });

  it('says what to do with one text only, and with one that is not there', async () => {
    const { acquis } = world();
    const one = await acquis('compare', 'A.III.22');
    expect([one.status, one.err]).toEqual([2, expect.stringContaining('two provisions or more')]);
    expect((await acquis('compare', 'A.III.22', 'Z.99')).status).toBe(2);
  });
});

describe('answers as documents for print', () => {
  it.each([
    [['compare', 'A.III.22', 'A.III.23', '--format', 'docx'], 'PK'],
    [['search', 'States', '--format', 'docx'], 'PK'],
    [['draft', '-', '--format', 'docx'], 'PK'],
    [['draft', '-', '--format', 'pdf', '--paper', 'letter'], '%PDF-'],
  ] as const)('%s writes the file that is named', async (asked, opening) => {
    const { acquis, written } = world({ input: 'States should protect children.' });
    const said = await acquis(...asked, '--output', 'paper.out');
    expect(said).toMatchObject({ status: 0, out: '' });
    const [[, content] = ['', '']] = [...written];
    expect(content.startsWith(opening)).toBe(true);
  });

  it('a format without a file is refused with what to do', async () => {
    const { acquis, written } = world();
    const said = await acquis('compare', 'A.III.22', 'A.III.23', '--format', 'docx');
    expect([said.status, said.err]).toEqual([2, expect.stringContaining('--output')]);
    expect(written.size).toBe(0);
  });
});
