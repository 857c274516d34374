/** A folder of resolutions in several languages into a library: what is joined, what is named, what survives a stop. */
import { describe, expect, it } from 'vitest';
import { type ImportInput, importFolder } from '../../src/compendium/index.ts';
import type { LibraryWriter } from '../../src/store/index.ts';
import { memoryLibrary } from '../../src/store/memory/index.ts';
import { akn, arabic, english, FOLDER, folderOf, RECORD } from './akn.ts';
import { gaManifest } from './sample.ts';

async function imported(
  files: Readonly<Record<string, string | null>>,
  options: Partial<ImportInput> & { readonly into?: LibraryWriter } = {},
) {
  const { into = memoryLibrary(), ...rest } = options;
  const input = {
    folder: folderOf(files),
    manifest: gaManifest,
    known: into,
    write: into,
    program: 'test',
    ...rest,
  };
  return { library: into, result: await importFolder(input) };
}

const document = (library: LibraryWriter) => {
  const found = library.document('ga', 'A/RES/90/10');
  if (!found) throw new Error('A/RES/90/10 was not imported');
  return found;
};

describe('a resolution in three languages', () => {
  it('is one document, with the title of each version and one date', async () => {
    const { library, result } = await imported(FOLDER);
    expect(result).toMatchObject({ added: 2, changed: 0, read: 4, unread: 0, records: 1, stopped: false });
    const { titles, date, body, versions } = document(library);
    expect(titles).toEqual({ en: 'Wells', fr: 'Puits', ar: 'الآبار' });
    expect([date, body]).toEqual(['2035-12-10', 'General Assembly']);
    expect(versions.map((v) => v.language)).toEqual(['en', 'fr', 'ar']);
  });

  it('has the same id for paragraphs that answer to one another, and a gap where one version has none', async () => {
    const { library } = await imported(FOLDER);
    const { rows, versions } = document(library);
    const [en, fr, ar] = versions.map((v) => new Map(v.provisions.map((p) => [p.id, p.text])));
    expect(rows.filter((row) => !row.startsWith('preface'))).toEqual([
      'formula__intro_1',
      'rec_1',
      'rec_2',
      'para_1',
      'para_2',
      'para_2__list_1__point_a',
      'para_2__list_1__point_b',
      'para_3',
    ]);
    expect(fr?.get('para_2__list_1__point_b')).toBe('D’en rendre compte ;');
    expect(ar?.get('para_2__list_1__point_a')).toBe('أن يحصي آبار عام 2036؛');
    expect(ar?.has('para_2__list_1__point_b')).toBe(false);
    expect(en?.get('para_3')).toBe('Decides to remain seized of the matter.');
    expect(ar?.get('para_3')).toBe('تقرر أن تبقي المسألة قيد نظرها.');
  });

  it('is reported where the versions differ in structure, with both places', async () => {
    const { result } = await imported(FOLDER);
    const [difference, ...others] = result.findings.filter((f) => f.code === 'versions-differ');
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      message:
        'A/RES/90/10: the Arabic version has nothing that answers to paragraph 2 (b) of the English version.',
      place: { source: 'Arabic/90_10_A.xml' },
      refs: ['para_2__list_1__point_b'],
    });
    expect(difference?.evidence[0]).toMatch(/^English\/90_10_E\.xml, line \d+: To report on them;$/u);
  });

  it('carries what the JSON beside it says, and nothing for what it says is absent', async () => {
    const { library } = await imported(FOLDER);
    expect(document(library).metadata).toMatchObject({
      agendaItem: 'Agenda item 4',
      agendaTitle: 'Water for all',
      committee: null,
      vote: { kind: 'Recorded vote', inFavour: 2, against: 0, statesInFavour: ['ATLANTIS', 'LEMURIA'] },
      subjects: ['WELLS', 'WATER'],
    });
    expect(library.document('ga', 'A/RES/90/9')?.metadata.agendaItem).toBeNull();
  });

  it('leads to the resolution it recalls, from each language once', async () => {
    const { library } = await imported(FOLDER);
    expect(library.citationsFrom('ga', 'A/RES/90/10')).toContainEqual({
      provision: 'rec_1',
      target: 'A/RES/90/9',
    });
    expect(library.citationsOf('A/RES/90/9')).toHaveLength(1);
    expect(library.citationsOf('A/90/7').map((c) => c.provision)).toEqual(['rec_2']);
  });
});

describe('an import that is run again', () => {
  it('reads nothing twice and keeps nothing twice', async () => {
    const { library } = await imported(FOLDER);
    const before = document(library);
    const { result } = await imported(FOLDER, { into: library });
    expect(result).toMatchObject({ added: 0, changed: 0, read: 0, unchanged: 4 });
    expect(document(library)).toEqual(before);
    expect(result.findings.map((f) => f.code)).toEqual(['versions-differ']);
  });

  it('goes on where it was stopped, and ends with what one run would have kept', async () => {
    const library = memoryLibrary();
    let asked = 0;
    const first = await imported(FOLDER, { into: library, stopped: () => asked++ > 0 });
    expect(first.result).toMatchObject({ stopped: true, added: 1, files: 3 });
    await imported(FOLDER, { into: library });
    const whole = (await imported(FOLDER)).library;
    const all = { from: 0, limit: 10 };
    expect(library.documents('ga', all)).toEqual(whole.documents('ga', all));
    expect(document(library)).toEqual(document(whole));
  });

  it('keeps the ids of paragraphs when a language comes later, or another file takes the place of one', async () => {
    const { library } = await imported({ 'Arabic/90_10_A.xml': akn(arabic) });
    await imported(
      { 'Arabic/90_10_A.xml': akn(arabic), 'English/90_10_E.xml': akn(english) },
      { into: library },
    );
    const inserted = { ...english, preamble: ['Mindful of drought,', ...english.preamble] };
    const { result } = await imported({ 'English/90_10_E.xml': akn(inserted) }, { into: library });
    expect(result).toMatchObject({ added: 0, changed: 1 });
    const ids = new Map(document(library).versions[0]?.provisions.map((p) => [p.text.slice(0, 14), p.id]));
    expect(ids.get('Recalling its ')).toBe('rec_1');
    expect(ids.get('Mindful of dro')).toBe('rec_1~en');
    expect(document(library).versions[1]?.provisions.find((p) => p.id === 'rec_1')?.text).toContain('90/9');
  });

  it('reads everything anew when the metadata changed', async () => {
    const { library } = await imported(FOLDER);
    const other = { ...FOLDER, 'metadata.json': JSON.stringify({ ...RECORD, agenda_item: 'Agenda item 5' }) };
    await imported(other, { into: library });
    expect(document(library).metadata.agendaItem).toBe('Agenda item 5');
  });
});

describe('a folder with faults', () => {
  it('is imported but for the broken file, which is named', async () => {
    const broken = akn(english).replace('</mainBody>', '');
    const { library, result } = await imported({ ...FOLDER, 'English/90_10_E.xml': broken });
    expect(result).toMatchObject({ read: 3, unread: 1, added: 2 });
    expect(result.findings.find((f) => f.code === 'file-unread')?.place.source).toBe('English/90_10_E.xml');
    expect(document(library).versions.map((v) => v.language)).toEqual(['fr', 'ar']);
  });

  it('is imported but for a file that may not be read, which is tried again', async () => {
    const { library, result } = await imported({ ...FOLDER, 'English/90_10_E.xml': null });
    expect(result).toMatchObject({ unread: 1, added: 2 });
    await imported(FOLDER, { into: library });
    expect(document(library).versions).toHaveLength(3);
  });

  it('names the line of the metadata that is no JSON and takes the others', async () => {
    const lines = `{"symbol": "A/RES/90/9", \n${JSON.stringify(RECORD)}\n`;
    const { library, result } = await imported({ ...FOLDER, 'metadata.json': lines });
    expect(document(library).metadata.agendaItem).toBe('Agenda item 4');
    const fault = result.findings.find((f) => f.code === 'metadata-unread');
    expect(fault?.place).toEqual({ source: 'metadata.json', line: 1 });
  });

  it('takes what is adopted out of a folder of other things', async () => {
    const { result } = await imported({
      ...FOLDER,
      'README.md': 'Read me.\n',
      'logo.png': 'PNG',
      'x.json': '[1',
    });
    expect(result.added).toBe(2);
    expect(result.findings.map((f) => f.code).sort()).toEqual([
      'metadata-unread',
      'nothing-adopted',
      'versions-differ',
    ]);
  });

  it('names a second file with the same version, and keeps the first', async () => {
    const copy = { ...FOLDER, 'French/90_10_E.xml': akn({ ...english, title: 'Other wells' }) };
    const { library, result } = await imported(copy);
    expect(document(library).titles.en).toBe('Wells');
    expect(result.findings.find((f) => f.code === 'version-repeated')?.message).toBe(
      'French/90_10_E.xml is another English version of A/RES/90/10 and was left out; English/90_10_E.xml stands, with other words.',
    );
  });

  it('without any document is a mistake of the caller', async () => {
    await expect(imported({})).rejects.toThrow('There is no document to import');
    await expect(imported({ 'metadata.json': '{}' })).rejects.toThrow('There is no document to import');
  });
});

describe('other formats than XML', () => {
  const text = `General Assembly\n\nThe wells of the world\n\nThe General Assembly,\n\nRecalling wells,\n\n1. Urges States to keep wells clean;\n\n2. Decides to remain seized of the matter.\n`;

  it('are joined by the symbol in the name of the file when the text does not say it', async () => {
    const { library } = await imported({ 'A_RES_90_12.txt': text });
    expect(library.document('ga', 'A/RES/90/12')?.versions[0]?.provisions.map((p) => p.kind)).toContain(
      'operative',
    );
  });

  it('are left out, and named, when nothing says which document they are', async () => {
    const { result } = await imported({ ...FOLDER, 'wells.txt': text });
    expect(result.findings.find((f) => f.code === 'symbol-unknown')?.message).toContain(
      'wells.txt does not say',
    );
  });
});

describe('a rehearsal', () => {
  it('says what would be imported and keeps nothing', async () => {
    const { library, result } = await imported(FOLDER, { write: null });
    expect(result).toMatchObject({ added: 2, read: 4 });
    expect(result.findings.map((f) => f.code)).toEqual(['versions-differ']);
    expect(library.corpora()).toEqual([]);
  });
});
