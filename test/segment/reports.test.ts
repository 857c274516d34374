/** Reports with recommendations: what tells, what recommends, who recommended it and what was answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentFile } from '../../src/compendium/index.ts';
import { cell, docx, inList, instance, level, list, p, r, row, table } from '../source/docx.ts';
import { nodesOf, outlineOf, recommendationsOf, taken } from './reading-file.ts';
import { SAMPLES } from './report-samples.ts';

describe.each(SAMPLES)('a report of a review in $language', ({ language, text, by, response }) => {
  it('keeps narrative paragraphs apart from the recommendations below their chapeaux', async () => {
    const answer = await taken(text);
    expect(answer.genre).toBe('report');
    expect(answer.instruments[0]).toMatchObject({ symbol: 'A/HRC/43/99', language });
    const kinds = [...nodesOf(answer)].filter(({ number }) => number !== '').map(({ kind }) => kind);
    expect(kinds).toEqual([
      'section',
      'narrative',
      'narrative',
      'section',
      'chapeau',
      'recommendation',
      'recommendation',
      'chapeau',
      'recommendation',
      'narrative',
    ]);
    expect(answer.findings).toEqual([]);
  });

  it('names the recommending States and what was answered, and leaves the words as they are', async () => {
    const found = recommendationsOf(await taken(text));
    expect(found.map((node) => node.by)).toEqual(by);
    expect(found.map((node) => node.response)).toEqual(response);
    for (const node of found) expect(text).toContain(node.text);
    expect(found.map(({ eId }) => eId.split('__').at(-1))).toEqual(['point_3-1', 'point_3-2', 'point_4-1']);
  });
});

const WRAPPED = `
                                                              A/HRC/43/99


       II. Conclusions and/or recommendations

       121.    The recommendations listed below have been examined by Ruritania and
       enjoy the support of Ruritania:
             121.1    Strengthen the asylum system to respect the principle of non-
             refoulement, as recommended in
             2019. The police should be trained (Spain);
             121.2    Ratify the Protocol of 2014 to the Forced Labour Convention, 1930
             (No. 29) (United Kingdom of Great Britain and Northern Ireland), and report

10
                                                              A/HRC/43/99


             on it (Iceland); (Norway);
             121.3    Continue its efforts (Myanmar).

11
                                                              A/HRC/43/99


122.    The report stands.
`;

describe('a report wrapped at a column, with pages', () => {
  it('joins what lines and pages cut, and leaves out heads and page numbers', async () => {
    const answer = await taken(WRAPPED);
    expect(recommendationsOf(answer).map(({ number, text, by }) => [number, text, by])).toEqual([
      [
        '121.1',
        'Strengthen the asylum system to respect the principle of non-refoulement, as recommended in 2019. The police should be trained (Spain);',
        ['Spain'],
      ],
      [
        '121.2',
        'Ratify the Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29) (United Kingdom of Great Britain and Northern Ireland), and report on it (Iceland); (Norway);',
        ['Iceland', 'Norway'],
      ],
      ['121.3', 'Continue its efforts (Myanmar).', ['Myanmar']],
    ]);
    expect(answer.coverage.unaccounted).toBe(0);
    expect(new Set(answer.coverage.ignored.map(({ reason }) => reason))).toContain('running head');
  });
});

describe('recommendations numbered anew below each chapeau', () => {
  it('stand under it, and the paragraphs of the report run on', async () => {
    const answer = await taken(
      [
        'Report of the Working Group',
        'II. Conclusions and/or recommendations',
        '67. The following recommendations enjoy the support of Ruritania:',
        '1. Ratify the Convention (Spain);',
        '2. Adopt a plan (Peru).',
        '68. The following recommendations did not enjoy the support of Ruritania:',
        '1. Abolish the fees (Cuba).',
        '69. All conclusions and recommendations reflect the position of the States.',
      ].join('\n\n'),
    );
    expect(outlineOf(answer)).toEqual([
      'section II.',
      '  chapeau 67.',
      '    recommendation 1.',
      '    recommendation 2.',
      '  chapeau 68.',
      '    recommendation 1.',
      '  narrative 69.',
    ]);
    expect(recommendationsOf(answer).map(({ response }) => response)).toEqual([
      'supported',
      'supported',
      'noted',
    ]);
  });
});

const OBSERVATIONS = `United Nations                                        CEDAW/C/RUR/CO/4
Convention on the Rights of River People              3 May 2031

Committee on the Rights of River People

            Concluding observations on the fourth periodic report
            of Ruritania*

       I. Introduction

1.    The Committee considered the fourth periodic report of Ruritania at its
12th and 13th meetings.

       II. Positive aspects

2.    The Committee welcomes the ratification of:
      (a)   The River Convention;
      (b)   Its Protocol.

       III. Principal matters of concern and recommendations

       Legal status of the Convention

3.    The Committee is concerned that the Convention has not been applied.¹
4.    The Committee recommends that the State party:
      (a)   Train judges;
      (b)   Take measures:
            (i)   In law;
            (ii)  In practice.

*  Adopted by the Committee at its eleventh session.
1  CEDAW/C/RUR/CO/3, para. 7.

2
                                                        CEDAW/C/RUR/CO/4

       Ferries

5.    While noting the timetable, the Committee remains concerned about
ferries. It urges the State party to buy more of them.

3
                                                        CEDAW/C/RUR/CO/4
`;

describe('concluding observations of a treaty body', () => {
  it('recommend in every section, with points below; concerns and welcomes are narrative', async () => {
    const answer = await taken(OBSERVATIONS);
    expect(outlineOf(answer)).toEqual([
      'section I.',
      '  narrative 1.',
      'section II.',
      '  narrative 2.',
      '    subparagraph (a)',
      '    subparagraph (b)',
      'section III.',
      '  heading Legal status of the Conv',
      '  narrative 3.',
      '  recommendation 4.',
      '    subparagraph (a)',
      '    subparagraph (b)',
      '      subparagraph (i)',
      '      subparagraph (ii)',
      '  heading Ferries',
      '  recommendation 5.',
    ]);
  });

  it('keep their footnotes, raised or not', async () => {
    const answer = await taken(OBSERVATIONS);
    expect(answer.findings).toEqual([]);
    const notes = [...nodesOf(answer)].flatMap((node) => node.notes);
    expect(notes.map(({ marker, text }) => [marker, text])).toEqual([
      ['*', 'Adopted by the Committee at its eleventh session.'],
      ['1', 'CEDAW/C/RUR/CO/3, para. 7.'],
    ]);
  });
});

describe('the report of a working group', () => {
  it('recommends in its section of that name only, and not in sections that follow', async () => {
    const answer = await taken(
      [
        'Report of the Working Group on Ferries on its second meeting',
        'I. Introduction',
        '1. The Working Group met in May and said that States should do more.',
        'II. Recommendations',
        '2. At its 3rd meeting, the Working Group adopted the recommendations set out below.',
        'A. Recommendations on safety',
        '3. States should keep a register of ferries.',
        '4. States, with the support of the secretariat, should:',
        '(a) Train crews;',
        '(b) Inspect boats.',
        'B. Timetables',
        '5. Timetables are to be published by the secretariat.',
        'III. Organization of the meeting',
        '6. The meeting was opened on 3 May.',
      ].join('\n\n'),
    );
    expect(
      outlineOf(answer).filter((line) => / (?:narrative|recommendation|subparagraph)/u.test(` ${line}`)),
    ).toEqual([
      '  narrative 1.',
      '  narrative 2.',
      '    recommendation 3.',
      '    recommendation 4.',
      '      subparagraph (a)',
      '      subparagraph (b)',
      '    recommendation 5.',
      '  narrative 6.',
    ]);
  });

  it('of conclusions and recommendations recommends where somebody should do something', async () => {
    const answer = await taken(
      '# Report of the Special Rapporteur on river people\n\n## II. Conclusions and recommendations\n\n2. The Special Rapporteur thanks the Government.\n\n3. The Special Rapporteur recommends that the Government:\n\n(a) Ratify the Convention.\n\n4. Companies should respect rights.\n\n5. All recommendations reflect the position of their makers. They should not be construed otherwise.\n',
      'report.md',
    );
    expect(outlineOf(answer)).toEqual([
      'section II.',
      '  narrative 2.',
      '  recommendation 3.',
      '    subparagraph (a)',
      '  recommendation 4.',
      '  narrative 5.',
    ]);
    expect(answer.instruments[0]?.body).toBe('Special Rapporteur on river people');
  });

  it('without numbers recommends by the items below its chapeau', async () => {
    const answer = await taken(
      '# Report of the expert meeting on ferries\n\n## Discussion\n\nExperts said that States should act.\n\n## Recommendations\n\nThe experts made the following recommendations:\n\n- Paint the ferries;\n- Train crews.\n\n## Closure of the meeting\n\nThe meeting closed at 6 p.m.\n',
      'report.md',
    );
    expect(outlineOf(answer)).toEqual([
      'heading Discussion',
      'narrative Experts said that States',
      'heading Recommendations',
      'chapeau The experts made the fol',
      '  recommendation -',
      '  recommendation -',
      'heading Closure of the meeting',
      'narrative The meeting closed at 6 ',
    ]);
  });

  it('may label its recommendations with the word, on a line of its own or not', async () => {
    const answer = await taken(
      '# Report on ferries\n\n## Recommendations\n\nRecommendation 1\n\nStates should keep a register.[^1]\n\nRecommendation 2: States should share timetables.\n\n[^1]: See R/2.\n',
      'report.md',
    );
    expect(recommendationsOf(answer).map(({ number, text, notes }) => [number, text, notes.length])).toEqual([
      ['Recommendation 1', 'States should keep a register.', 1],
      ['Recommendation 2:', 'States should share timetables.', 0],
    ]);
  });
});

describe('a report in Word whose numbers the program computes', () => {
  it('has them as if they were typed', async () => {
    const numbered = (text: string, depth: number): string => p(r(text), inList(1, depth));
    const answer = await segmentFile(
      'report.docx',
      docx({
        body: [
          p(r('Report of the Working Group on the Universal Periodic Review')),
          p(r('Conclusions and/or recommendations')),
          numbered('The following recommendations enjoy the support of Ruritania:', 0),
          numbered('Ratify the Convention (Spain);', 1),
          numbered('Train the police (Cuba).', 1),
          numbered('The following recommendations will be examined by Ruritania:', 0),
          numbered('Build schools (Chad).', 1),
        ].join(''),
        numbering: list(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')) + instance(1, 1),
      }),
    );
    expect(recommendationsOf(answer).map(({ number, by, response }) => [number, by, response])).toEqual([
      ['1.1', ['Spain'], 'supported'],
      ['1.2', ['Cuba'], 'supported'],
      ['2.1', ['Chad'], 'examined'],
    ]);
  });
});

describe('a Word file with a table of recommendations', () => {
  const line = (text: string): string => p(r(text));
  const file = docx(
    [
      line('Recommendations received by Ruritania'),
      table(
        row(
          ...['No.', 'Recommendation', 'Recommending State', 'Response', 'Timeframe'].map((h) =>
            cell(line(h)),
          ),
        ),
        row(
          ...['1', 'Ratify the River Convention;', 'Freedonia; Sylvania', 'Supported', '2032'].map((c) =>
            cell(line(c)),
          ),
        ),
        row(
          cell(line('2')),
          cell(line('Adopt a law on ferries:') + line('(a) For people;') + line('(b) For goods.')),
          cell(line('Bosnia and Herzegovina and Peru')),
          cell(line('Noted')),
          cell(line('')),
        ),
      ),
    ].join(''),
  );

  it('gives the provisions that a careful person would have typed', async () => {
    const answer = await segmentFile('table.docx', file);
    expect(answer.genre).toBe('report');
    expect(outlineOf(answer).slice(1)).toEqual([
      'recommendation 1',
      'recommendation 2',
      '  subparagraph (a)',
      '  subparagraph (b)',
    ]);
    const [first, second] = recommendationsOf(answer);
    expect(first).toMatchObject({
      text: 'Ratify the River Convention;',
      by: ['Freedonia', 'Sylvania'],
      response: 'supported',
    });
    expect(first?.labels).toContainEqual({ name: 'Timeframe', values: ['2032'] });
    expect(second).toMatchObject({
      text: 'Adopt a law on ferries:',
      by: ['Bosnia and Herzegovina', 'Peru'],
      response: 'noted',
    });
    expect(answer.coverage.unaccounted).toBe(0);
  });

  it('is read the same from HTML and Markdown', async () => {
    const rows = [
      ['N°', 'Recommandation', 'État auteur', 'Réponse'],
      ['12.1', 'Ratifier le Pacte.', 'Espagne, Pérou', 'Acceptée'],
      ['12.2', 'Abolir les frais.', 'Cuba', 'Notée'],
    ];
    const html = `<html lang="fr"><body><h1>Recommandations</h1><table>${rows
      .map((cells) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`)
      .join('')}</table></body></html>`;
    const bars = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const markdown = ['# Recommandations', '', bars[0], '|---|---|---|---|', ...bars.slice(1), ''].join('\n');
    const shown = async (text: string, name: string) =>
      recommendationsOf(await segmentFile(name, Buffer.from(text), { language: 'fr' })).map((n) => [
        n.number,
        n.text,
        n.by,
        n.response,
      ]);
    expect(await shown(html, 'table.html')).toEqual([
      ['12.1', 'Ratifier le Pacte.', ['Espagne', 'Pérou'], 'supported'],
      ['12.2', 'Abolir les frais.', ['Cuba'], 'noted'],
    ]);
    expect(await shown(markdown, 'table.md')).toEqual(await shown(html, 'table.html'));
  });
});

describe('a damaged report', () => {
  const words = (text: string): string => text.replace(/\s+/gu, '');
  it('loses nothing, whatever lines are gone, doubled, moved or cut', async () => {
    const sources = [...SAMPLES.map((s) => s.text), WRAPPED, OBSERVATIONS].map((text) => text.split('\n'));
    const edit = fc.record({
      kind: fc.constantFrom('delete', 'double', 'cut', 'swap'),
      at: fc.nat(200),
      to: fc.nat(200),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sources.length - 1),
        fc.array(edit, { maxLength: 12 }),
        async (which, edits) => {
          const lines = [...(sources[which] ?? [])];
          for (const { kind, at, to } of edits) {
            const i = at % Math.max(1, lines.length);
            const line = lines[i] ?? '';
            if (kind === 'delete') lines.splice(i, 1);
            else if (kind === 'double') lines.splice(i, 0, line);
            else if (kind === 'cut') lines.splice(i, 1, line.slice(0, to), line.slice(to));
            else [lines[i], lines[to % lines.length]] = [lines[to % lines.length] ?? '', line];
          }
          const text = `${lines.join('\n')}\nend`;
          const answer = await taken(text);
          expect(answer.coverage.unaccounted).toBe(0);
          expect(answer.findings.filter(({ code }) => code === 'coverage-broken')).toEqual([]);
          const ids = [...nodesOf(answer)].map(({ eId }) => eId);
          expect(new Set(ids).size).toBe(ids.length);
          if (answer.genre !== 'report' || answer.instruments.length === 0) return;
          const shown = answer.instruments.flatMap((i) => [
            ...[...nodesOf(answer)].flatMap((n) => [
              n.number,
              n.text,
              ...n.notes.flatMap((x) => [x.marker, x.text]),
            ]),
            ...i.annexes.map((a) => a.title),
            ...i.notes.flatMap((n) => [n.marker, n.text]),
          ]);
          const ignored = answer.coverage.ignored.reduce(
            (sum, { start, end }) => sum + words(text.slice(start, end)).length,
            0,
          );
          expect(words(shown.join('')).length).toBeGreaterThanOrEqual(
            words(text).length - ignored - markersOf(text),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Raised figures and asterisks stand in `notes`, once for each call that has one. */
const markersOf = (text: string): number =>
  (text.match(/[*\u00B9\u00B2\u00B3\u2070-\u2079\d]/gu) ?? []).length;
