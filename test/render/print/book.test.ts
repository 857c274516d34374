import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../src/compendium/index.ts';
import type { Provision } from '../../../src/instrument/index.ts';
import {
  anchorsOf,
  type Block,
  compendiumBook,
  corrigendumDocument,
  type PrintedDocument,
  provisionList,
  runsOf,
  type TitleLine,
  topicDocument,
} from '../../../src/render/index.ts';
import { edition, section } from '../../builders/edition.ts';
import { corpusFiles, corpusNames } from '../../corpora/print-edition.ts';
import { book } from '../book.ts';
import { bodies, book2019, book2024, lettersOf, printed2024, textOf } from './printed.ts';

const provisionsIn = ({ blocks }: PrintedDocument) => blocks.filter((b) => b.kind === 'provision');
const headingsIn = ({ blocks }: PrintedDocument) => blocks.filter((b) => b.kind === 'heading');
const tableOf = ({ blocks }: PrintedDocument) => {
  const table = blocks.find((b) => b.kind === 'table');
  if (table?.kind !== 'table') throw new Error('The book has no index.');
  return table;
};
const words = (block: Block): string =>
  block.kind === 'provision' || block.kind === 'text' || block.kind === 'paragraph'
    ? block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
    : '';
const rowsUnder = (document: PrintedDocument, topic: string): string[] => {
  const { rows } = tableOf(document);
  const cells = rows.map((row) =>
    row.cells.map((cell) => cell.map((r) => (r.kind === 'text' ? r.text : '')).join('')),
  );
  const start = cells.findIndex(([label]) => label === topic);
  const end = rows.findIndex((row, at) => at > start && row.opens);
  return cells.slice(start, end === -1 ? undefined : end).map((row) => row.slice(1).join(' | '));
};
const links = (document: PrintedDocument): string[] =>
  runsOf(document).flatMap((run) =>
    run.kind === 'text' && run.link?.kind === 'within' ? [run.link.anchor] : [],
  );

describe('the book of an edition', () => {
  it('has every provision once, in order, word for word, with its label', () => {
    expect(provisionsIn(printed2024).map(words)).toEqual(book2024.provisions.map((p) => p.text));
    const labels = provisionsIn(printed2024).map((b) => (b.kind === 'provision' ? b.label : ''));
    const preambular = (p: Provision) => (p.path.at(-1) === '?' ? '' : p.path.join(' '));
    expect(labels).toEqual(
      book2024.provisions.map((p) => (p.kind === 'preambular' ? p.label || preambular(p) : p.label)),
    );
  });

  it('is headed as the print is: compendium, parts, sections, instruments, index', () => {
    const headings = headingsIn(printed2024).map((b) => (b.kind === 'heading' ? `${b.level} ${b.text}` : ''));
    expect(headings.slice(0, 4)).toEqual([
      '1 Compendium of recommendations and relevant resolutions and decisions',
      '2 A. Recommendations adopted by the Working Group at its first 10 meetings',
      '3 I. First meeting, 30 May to 1 June 2012',
      '3 II. Second meeting, 11 to 13 November 2013',
    ]);
    expect(headings.slice(-3)).toEqual([
      '3 VII. Tenth session, 12 to 16 October 2020',
      '4 Resolution 10/3',
      '1 Thematic index of recommendations and relevant resolutions and decisions',
    ]);
  });

  it('numbers the notes through and repeats the number of a note called twice', () => {
    const calls = runsOf(printed2024).filter((run) => run.kind === 'note');
    expect(calls.map((run) => run.number)).toEqual([
      ...Array.from({ length: 18 }, (_, n) => n + 1),
      17,
      ...Array.from({ length: 7 }, (_, n) => n + 19),
    ]);
    expect(calls.filter((run) => run.again)).toHaveLength(1);
  });

  it('takes the same marker over the same words in another instrument for another note', () => {
    const ibid = { marker: '3', text: 'Ibid.', at: 5, marks: [], line: 1 };
    const two = edition({
      sections: [section('B.I', ['1 Urges.']), section('B.II', ['1 Urges.', '2 Invites.'])],
    });
    const noted = { ...two, provisions: two.provisions.map((p) => ({ ...p, notes: [ibid] })) };
    const calls = runsOf(compendiumBook(noted)).filter((run) => run.kind === 'note');
    expect(calls.map(({ number, again }) => [number, again])).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ]);
  });

  it.each([
    ['som 2019', book2019],
    ['som 2024', book2024],
    ...corpusNames().flatMap((name) =>
      compileCorpus(corpusFiles(name)).editions.map((one) => [`${name} ${one.id}`, one] as const),
    ),
  ] as const)('has the words around the texts once: %s', (_, whole) => {
    const printed = compendiumBook(whole, { bodies });
    const notes = printed.notes.flatMap(({ runs }) => runs.map((run) => run.text));
    const all = lettersOf([printed.contents?.title ?? '', textOf(printed), ...notes].join('\n'));
    const documents = whole.documents.flatMap(({ matter }) => matter);
    const missing = documents.filter(({ text }) => !all.includes(lettersOf(text)));
    expect(missing.map(({ text }) => text)).toEqual([]);
    for (const { place, text } of documents)
      if (place === 'front') expect(all.split(lettersOf(text))).toHaveLength(2);
  });

  it('opens as the published book: cover, title page, imprint, contents, introduction', () => {
    const line = ({ role, runs }: TitleLine): string =>
      `${role}: ${runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')}`;
    expect(printed2024.titlePages.map(({ lines, foot }) => [lines.map(line), foot.map(line)])).toEqual([
      [
        [
          'body: UNODC',
          'body: United Nations Office on Drugs and Crime',
          'title: Smuggling of Migrants',
          'title: Compendium and Thematic Index',
          'title: of Recommendations,',
          'title: Resolutions and Decisions',
        ],
        [],
      ],
      [
        [
          'body: UNITED NATIONS OFFICE ON DRUGS AND CRIME',
          'title: Smuggling of Migrants: Compendium and Thematic Index of Recommendations, Resolutions and Decisions',
        ],
        [
          'subtitle: United Nations',
          'subtitle: Vienna, 2024',
          'imprint: References of the thematic index corrected in the present text: 5.',
        ],
      ],
    ]);
    expect(words(printed2024.imprint[0] as Block)).toBe('© United Nations Office on Drugs and Crime, 2024.');
    expect(printed2024.contents?.title).toBe('Contents');
    expect(printed2024.contents?.remarks.map(words)[0]).toMatch(/^\* At the seventh session/u);
    expect(printed2024.preliminary[0]).toMatchObject({ kind: 'heading', level: 1, text: 'Introduction' });
    expect(printed2024.back.map(words)[2]).toBe(
      'Vienna International Centre, PO Box 500, 1400 Vienna, Austria',
    );
  });

  it('opens with the masthead of a document of a meeting: symbol, distribution, title', () => {
    const { titlePages, notes } = compendiumBook(book2019, { bodies });
    const roles = titlePages[1]?.lines.map(({ role }) => role);
    expect(roles).toEqual([
      'symbol',
      'body',
      ...['distribution', 'distribution', 'distribution'],
      ...['body', 'body', 'body', 'body'],
      'title',
      'subtitle',
    ]);
    expect(notes[0]?.runs.map(({ text }) => text).join('')).toBe('CTOC/COP/WG.7/2019/1.');
  });

  it('gives the words around the texts to the whole only, and keeps the heading of a division over what is chosen', () => {
    const media = compendiumBook(book2024, { topics: ['media'] });
    expect([media.imprint, media.preliminary, media.back]).toEqual([[], [], []]);
    expect(textOf(media)).not.toContain('UNODC has prepared a compendium');
    const [wetlands] = compileCorpus(corpusFiles('wetlands')).editions;
    if (!wetlands) throw new Error('There is no edition.');
    const fishing = compendiumBook(wetlands, { topics: ['fishing'] });
    const headings = headingsIn(fishing).map((b) => (b.kind === 'heading' ? `${b.level} ${b.text}` : ''));
    expect(headings).toContain('4 A. Fishing');
    expect(headings.join()).not.toContain('Grazing');
  });

  it('says which sessions adopted nothing', () => {
    expect(textOf(printed2024)).toContain(
      'Sessions at which no text contained in this compendium was adopted: Seventh session (6 to 10 October 2014);',
    );
  });

  it('links every reference to a paragraph that it holds', () => {
    const anchors = anchorsOf(printed2024);
    const targets = links(printed2024);
    expect(targets.length).toBeGreaterThan(800);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });

  it('prints the rows of a topic part by part, with shade for the Conference', () => {
    expect(rowsUnder(printed2024, 'Awareness-raising')).toEqual([
      'Part A',
      'I.29, I.32 and I.33 | CTOC/COP/WG.7/2012/6 |  | 32, 35 and 36 | ',
      'III.20 and III.29 | CTOC/COP/WG.7/2015/6 |  | 24 and 33 | ',
      'IV.11 and IV.12 | CTOC/COP/WG.7/2017/5 |  |  | 11 and 12',
      'VI.16 | CTOC/COP/WG.7/2019/6 |  |  | 16',
      'VII.4, VII.19 and VII.20 | CTOC/COP/WG.7/2020/4 |  |  | 4, 19 and 20',
      'IX.6 | CTOC/COP/WG.7/2022/4 |  |  | 6',
      'Part B',
      'III.l | CTOC/COP/2006/14 | Decision 3/3 | (l) | ',
      'IV.j.ii | CTOC/COP/2008/19 | Decision 4/5 | (j) (ii) | ',
      'VI.9.a | CTOC/COP/2012/15 | Resolution 6/3 | 9 (a) | ',
    ]);
    const shaded = tableOf(printed2024).rows.filter((row) => row.shaded);
    expect(shaded.length).toBeGreaterThan(50);
    expect(
      shaded.flatMap((row) => row.cells[2]?.map((r) => (r.kind === 'text' ? r.text : '')) ?? []).join(' '),
    ).not.toContain('WG.7');
  });

  it('corrects the references of the index, or leaves them as published', () => {
    const asPublished = compendiumBook(book2019, { bodies, asPublished: true });
    expect(rowsUnder(compendiumBook(book2019, { bodies }), 'Smuggling by sea').join()).toContain(
      'I.23, I.24 and I.47',
    );
    expect(rowsUnder(asPublished, 'Smuggling by sea').join()).toContain('I.23, I.24 and I.49');
    expect(textOf(asPublished)).toContain('as published');
  });

  it('prints only what a topic names, with the words it depends on', () => {
    const media = compendiumBook(book2024, { topics: ['media'] });
    expect(provisionsIn(media).map((b) => (b.kind === 'provision' ? b.anchor : ''))).toEqual([
      'provision A.I.32',
    ]);
    const data = compendiumBook(book2024, { topics: ['fraud'], meetings: ['cop-5'] });
    expect(provisionsIn(data).map((b) => (b.kind === 'provision' ? b.anchor : ''))).toEqual([
      'provision B.V.chapeau',
      'provision B.V.14',
      'provision B.V.18',
    ]);
    expect(links(data).every((target) => anchorsOf(data).has(target))).toBe(true);
  });

  it('refuses a topic or meeting that the edition does not have, with what is near', () => {
    expect(() => compendiumBook(book2024, { topics: ['medai'] })).toThrow('no topic "medai"');
    expect(() => compendiumBook(book2024, { meetings: ['wg7-99'] })).toThrow('no meeting "wg7-99"');
  });

  it('adds what the checks found only when asked', () => {
    const headings = (document: PrintedDocument) =>
      headingsIn(document).map((b) => (b.kind === 'heading' ? b.text : ''));
    expect(headings(compendiumBook(book2024))).not.toContain('Findings');
    const found = compendiumBook(book2024, { findings: true });
    expect(headings(found)).toContain('Findings');
    for (const { message } of book2024.findings) expect(textOf(found)).toContain(message);
  });
});

describe('a corrigendum on paper', () => {
  it('sets the words of instruction apart', () => {
    const { blocks } = corrigendumDocument(book, { symbol: 'WG/2019/4' });
    expect(blocks.map(words)).toContain('WG/2019/4/Corr.1');
    const entry = blocks.find((b) => words(b) === 'For I.a read I.4.a');
    expect(entry?.kind === 'text' && entry.runs.map((r) => r.kind === 'text' && r.emphasis === true)).toEqual(
      [true, false, true, false],
    );
  });
});

describe('a list of provisions', () => {
  it('gives each in full with its citation and what is said of it', () => {
    const list = provisionList({
      title: 'Compared',
      groups: [
        {
          heading: 'Preamble',
          items: [{ edition: book, ref: 'B.VI.PP.5', note: 'Adopted again.' }],
        },
      ],
    });
    expect(list.blocks.slice(2).map(words)).toEqual([
      'Acknowledging,',
      'Resolution 6/3, PP 5 (Compendium, B.VI.PP.5)',
      'Adopted again.',
    ]);
    expect(list.notes.map(({ runs }) => runs.map((r) => r.text).join(''))).toEqual(['Ibid., vol. 2241.']);
  });

  it('prints a topic as its page does: every provision it names, no link that leads nowhere', () => {
    for (const topic of book2024.topics) {
      const document = topicDocument(book2024, topic.label, [topic]);
      const anchors = anchorsOf(document);
      expect(links(document).filter((target) => !anchors.has(target))).toEqual([]);
      for (const { ref } of topic.entries) if (ref !== null) expect(anchors).toContain(`provision ${ref}`);
    }
  });
});
