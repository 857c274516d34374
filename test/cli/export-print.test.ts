import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

describe('acquis export for print', () => {
  it.each([
    [['book', '--format', 'docx'], 'PK'],
    [['book', '--format', 'pdf', '--paper', 'letter', '--findings', '--as-published'], '%PDF-'],
    [['corrigendum', '--format', 'docx'], 'PK'],
  ] as const)('writes %s to the file that is named', async (asked, opening) => {
    const { acquis, written } = world();
    const said = await acquis('export', ...asked, '--output', 'paper.out');
    expect(said).toMatchObject({ status: 0, out: '' });
    const [[path, content] = ['', '']] = [...written];
    expect(path).toMatch(/paper\.out$/u);
    expect(content.startsWith(opening)).toBe(true);
  });

  it.each([
    [['boook', '--format', 'docx', '-o', 'x'], 'book'],
    [['book', '--format', 'docx'], '--output'],
    [['book', '--format', 'csv', '-o', 'x'], 'docx or pdf'],
    [['data', '--format', 'pdf'], 'export book'],
    [['book', '--format', 'pdf', '--topic', 'nothing of the kind', '-o', 'x'], 'no topic'],
    [['book', '--format', 'pdf', '--meeting', 'nowhere-1', '-o', 'x'], 'no meeting'],
    [['topic', '--format', 'docx', '-o', 'x'], 'One topic'],
  ] as const)('says what to do about %s', async (asked, words) => {
    const { acquis, written } = world();
    const said = await acquis('export', ...asked);
    expect(said.status).toBe(2);
    expect(said.err).toContain(words);
    expect(written.size).toBe(0);
  });
});
