import type { CommandSpec } from './command-spec.ts';
import { IMPORT_COMMAND } from './import-command.ts';
import { PRINT_OPTIONS } from './print-options.ts';
import { RECORDS_COMMAND } from './records-command.ts';
import { SERVE_COMMAND } from './serve-command.ts';

const EDITION = { flags: '--edition <id>', text: 'edition, by its year (default: the latest)' };
const OUTPUT = { flags: '-o, --output <file>', text: 'write to a file instead of the screen' };
const REFERENCE = `A reference is a designation (III.23, A.III.23, B.VI.PP.5), a paragraph of a report
(CTOC/COP/WG.7/2015/6, para. 27) or of an instrument (resolution 6/3, para. 9 (a); decision 4/5 (j) (ii)).`;

export const COMMANDS: readonly CommandSpec[] = [
  {
    usage: 'build',
    summary: 'compile the corpus into the database',
    options: [
      { flags: '--replace', text: 'also where editions were imported into the same corpus: they go' },
    ],
    more: 'The corpus is put into the database whole or not at all; what else is in there stays. Other commands build it\nthemselves when the sources changed.',
    examples: ['acquis build', 'acquis build --corpus my-corpus --db my-corpus.db'],
    run: async (session, _, options) => (await import('./commands/build.ts')).build(session, options),
  },
  {
    usage: 'check',
    summary: 'list what is wrong in the published compendium and index',
    options: [
      { flags: '--edition <id>', text: 'one edition (default: all, and the reports)' },
      {
        flags: '--severity <level>',
        text: 'leave out what is less severe',
        choices: ['error', 'warning', 'note'],
        fallback: 'note',
      },
      { flags: '--code <code>', text: 'only findings with this code' },
      {
        flags: '--format <format>',
        text: 'how to answer',
        choices: ['text', 'json', 'sarif'],
        fallback: 'text',
      },
      { flags: '--corrigendum', text: 'the corrections as a corrigendum: For ... read ...' },
      { flags: '--fix', text: 'the corrected index as CSV (needs --edition)' },
      OUTPUT,
    ],
    more: 'Exit status 1 when there are errors, whatever is shown.',
    examples: [
      'acquis check --edition 2019 --severity error',
      'acquis check --edition 2024 --format sarif -o findings.sarif',
      'acquis check --edition 2019 --corrigendum',
      'acquis check --edition 2019 --fix -o index-2019.csv',
    ],
    run: async (session, _, options) => (await import('./commands/check.ts')).check(session, options),
  },
  {
    usage: 'coverage',
    summary: 'prove that no character of a source was lost',
    more: 'Exit status 1 when a character is neither in a text nor ignored for a reason.',
    examples: ['acquis coverage', 'acquis coverage --json'],
    run: async (session) => (await import('./commands/coverage.ts')).coverage(session),
  },
  {
    usage: 'show <reference...>',
    summary: 'print a provision or an imported document: text, footnotes, what is known of it',
    options: [
      EDITION,
      {
        flags: '--language <code>',
        text: 'language of an imported document (default: English)',
        choices: ['en', 'fr', 'es', 'ru', 'ar', 'zh'],
      },
    ],
    more: `${REFERENCE}
An imported document is named by its symbol (A/RES/75/1).`,
    examples: [
      'acquis show A.III.19',
      'acquis show "resolution 6/3, para. 9 (a)"',
      'acquis show III.23 --edition 2019 --json',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/show.ts')).show(session, operands, options),
  },
  {
    usage: 'topic <label...>',
    summary: 'print the provisions under a topic, in full',
    options: [EDITION],
    examples: [
      'acquis topic "children, protection"',
      'acquis topic children',
      'acquis topic witnesses --edition 2019 --json',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/topic.ts')).topic(session, operands, options),
  },
  {
    usage: 'topics [words...]',
    summary: 'list the topics of the thematic index, or those with some words',
    options: [EDITION],
    examples: ['acquis topics', 'acquis topics border control', 'acquis topics --edition 2019 --json'],
    run: async (session, operands, options) =>
      (await import('./commands/topics.ts')).topics(session, operands, options),
  },
  {
    usage: 'resolve <reference...>',
    summary: 'say which provision a reference means',
    options: [EDITION],
    more: `${REFERENCE}\nExit status 0 when it means one provision or could mean several, 1 when it is unresolved.`,
    examples: [
      'acquis resolve III.23',
      'acquis resolve "CTOC/COP/WG.7/2015/6, para. 27"',
      'acquis resolve "resolution 6/3, PP 5" --json',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/resolve.ts')).resolve(session, operands, options),
  },
  {
    usage: 'cite <reference...>',
    summary: 'cite a provision or an instrument: UN style, CSL-JSON, BibTeX, RIS',
    options: [
      EDITION,
      {
        flags: '--format <format>',
        text: 'how to cite',
        choices: ['un', 'csl', 'bibtex', 'ris'],
        fallback: 'un',
      },
      OUTPUT,
    ],
    more: `${REFERENCE}\nA reference to a whole resolution or decision cites it as a whole.`,
    examples: [
      'acquis cite III.23',
      'acquis cite "resolution 6/3, PP 5" --format bibtex',
      'acquis cite resolution 6/3 --format ris -o resolution.ris',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/cite.ts')).cite(session, operands, options),
  },
  {
    usage: 'search <query...>',
    summary: 'find provisions by words, phrases, citations; by topic, body, year, force',
    options: [
      { flags: '--topic <label>', text: 'only under this topic and those below it' },
      { flags: '--body <name>', text: 'only adopted by this body' },
      { flags: '--year <year>', text: 'only of this year, or of these: 2012..2015' },
      { flags: '--meeting <name>', text: 'only of this meeting' },
      { flags: '--kind <kind>', text: 'only recommendation, operative, preambular, subparagraph ...' },
      { flags: '--part <part>', text: 'only of this part of the compendium' },
      { flags: '--force <force>', text: 'only so strong: obligation, recommendation, invitation ...' },
      { flags: '--addressee <name>', text: 'only addressed to: states, secretariat ...' },
      { flags: '--language <code>', text: 'only in this language' },
      { flags: '--in <corpus>', text: 'only of this corpus' },
      {
        flags: '--sort <order>',
        text: 'what comes first',
        choices: ['relevance', 'date'],
        fallback: 'relevance',
      },
      { flags: '--limit <number>', text: 'results to show', fallback: '10' },
      { flags: '--cursor <cursor>', text: 'go on from here, as the page before said' },
      { flags: '--explain', text: 'why each result stands where it stands' },
      ...PRINT_OPTIONS,
    ],
    more: `Words are found in all their forms; all must be there. "witness protection" finds the words together,
"border training"~8 near one another, smugg* what begins so, ~trafiking what is nearly so spelled. OR in capitals
between two, - before what must not be there, topic:children and the like for filters. A citation leads straight to
what it names. Exit status 1 when nothing was found.`,
    examples: [
      'acquis search witness protection',
      `acquis search '"unaccompanied children" OR minors' --sort date`,
      'acquis search training --topic "border control" --year 2012..2015',
      'acquis search III.23 --json',
      'acquis search witness protection --limit 100 --format docx -o witnesses.docx',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/search.ts')).search(session, operands, options),
  },
  {
    usage: 'diff <earlier> <later>',
    summary: 'say what changed between two editions: texts, topics, references',
    options: [
      { flags: '--summary', text: 'only how many of each' },
      { flags: '--encoding <name>', text: 'of an index as CSV that is not in UTF-8: windows-1252' },
    ],
    more: `The later edition may be a file: a published edition (its folder, archive, JSON or Akoma Ntoso), or what a person has
edited: an index as CSV or XLSX (acquis export --format csv --table index) or a book as DOCX (acquis export book). Nothing is
changed. With an edited index the exit status is 1 when a row of it cannot be understood, with a book when the checks find an
error in it.`,
    examples: ['acquis diff 2019 2024', 'acquis diff 2019 2024 --summary', 'acquis diff 2019 2024 --json'],
    run: async (session, operands, options) =>
      (await import('./commands/diff.ts')).diff(session, operands, options),
  },
  {
    usage: 'compare <reference...>',
    summary: 'set wordings one after another, with the words that differ',
    options: [
      EDITION,
      {
        flags: '--with <which>',
        text: 'compare each with the first or with the previous one',
        choices: ['first', 'previous'],
        fallback: 'first',
      },
      ...PRINT_OPTIONS,
    ],
    more: `Each reference is one operand: put those with spaces in quotes. Removed words stand in [-...-], added ones in {+...+};
on paper they are struck through and underlined.`,
    examples: [
      'acquis compare A.I.18 B.VI.10',
      'acquis compare A.I.18 "resolution 6/3, para. 10" --format docx -o compared.docx',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/compare.ts')).compare(session, operands, options),
  },
  {
    usage: 'lineage [reference...]',
    summary: 'say where the words of a provision come from, and where they went',
    options: [EDITION],
    more: 'Without a reference, all pairs as a table. Removed words stand in [-...-], added ones in {+...+}.',
    examples: ['acquis lineage B.VI.13', 'acquis lineage', 'acquis lineage III.17 --json'],
    run: async (session, operands, options) =>
      (await import('./commands/lineage.ts')).lineage(session, operands, options),
  },
  {
    usage: 'references [reference...]',
    summary: 'say which texts are named in a provision, and where it is named',
    options: [EDITION],
    more: 'Without a reference, the texts named most often, with the provisions that name each.',
    examples: ['acquis references B.V.9', 'acquis references', 'acquis references "resolution 5/3" --json'],
    run: async (session, operands, options) =>
      (await import('./commands/references.ts')).references(session, operands, options),
  },
  {
    usage: 'agreed <phrase...>',
    summary: 'list every adopted wording of a phrase in order of time, with its force',
    options: [EDITION],
    more: 'The words of the phrase in any form and order, close together within a sentence.',
    examples: ['acquis agreed unaccompanied children', 'acquis agreed "witness protection" --json'],
    run: async (session, operands, options) =>
      (await import('./commands/agreed.ts')).agreed(session, operands, options),
  },
  {
    usage: 'draft <file>',
    summary: 'compare a draft with what was adopted, paragraph by paragraph',
    options: [
      { flags: '--edition <id>', text: 'edition to compare with, by its year (default: the latest)' },
      ...PRINT_OPTIONS,
    ],
    more: `Reads text, Markdown, HTML, DOCX, PDF and Akoma Ntoso XML; "-" reads standard input. Removed words stand in
[-...-], added ones in {+...+}: from the closest adopted wording to the draft. Nothing is kept.`,
    examples: [
      'acquis draft resolution.txt',
      'acquis draft resolution.txt --json',
      'acquis draft resolution.txt --format docx -o check.docx',
    ],
    run: async (session, [file], options) =>
      (await import('./commands/draft.ts')).draft(session, file ?? '-', options),
  },
  {
    usage: 'export [what]',
    summary: 'write an edition as data, or as a book, a corrigendum or a topic for print',
    options: [
      EDITION,
      {
        flags: '--format <format>',
        text: 'json: everything; csv, parquet: one table; xlsx, sqlite: all tables; turtle, jsonld: the topics; akn: Akoma Ntoso; docx, pdf: for print',
        choices: ['json', 'csv', 'parquet', 'xlsx', 'sqlite', 'turtle', 'jsonld', 'akn', 'docx', 'pdf'],
        fallback: 'json',
      },
      {
        flags: '--table <name>',
        text: 'for csv and parquet; index is the corrected index as people edit it',
        choices: [
          'index',
          'provisions',
          'footnotes',
          'sections',
          'instruments',
          'topics',
          'index_entries',
          'concordance',
          'references',
          'findings',
          'lineage',
          'topic_lineage',
          'index_lineage',
          'edition',
          'bodies',
          'parts',
          'silent_meetings',
          'locators',
          'typography',
          'source_spans',
          'documents',
          'matter',
        ],
        fallback: 'provisions',
      },
      { flags: '--instrument <name>', text: 'for akn: a resolution or decision (default: the compendium)' },
      {
        flags: '--profile <name>',
        text: 'for akn: preambular paragraphs as the United Nations marks them (unxml), or as recitals',
        choices: ['unxml', 'recitals'],
        fallback: 'unxml',
      },
      { flags: '--paper <size>', text: 'for print', choices: ['a4', 'letter'], fallback: 'a4' },
      { flags: '--topic <label...>', text: 'for print: only what these topics name (may be repeated)' },
      {
        flags: '--meeting <name...>',
        text: 'for print: only these meetings or sections: wg7-3, A.III (may be repeated)',
      },
      { flags: '--as-published', text: 'the index of the book with its faults, not corrected' },
      { flags: '--findings', text: 'with what the checks found, as an annex of the book' },
      OUTPUT,
    ],
    more: `What is "data" (when left out), or for print "book", "corrigendum" or "topic".
What the JSON and the tables mean is described in docs/formats/.`,
    examples: [
      'acquis export --edition 2024 --format json',
      'acquis export --edition 2024 --format csv --table index -o index.csv',
      'acquis export --edition 2024 --format xlsx -o compendium.xlsx',
      'acquis export --format turtle -o topics.ttl',
      'acquis export --format akn --instrument "resolution 6/3"',
      'acquis export book --edition 2024 --format docx -o book.docx',
      'acquis export book --topic media --meeting A.I --format pdf --paper letter -o media.pdf',
      'acquis export corrigendum --edition 2019 --format docx -o corrigendum.docx',
    ],
    run: async (session, [what = 'data'], options) =>
      what === 'data'
        ? (await import('./commands/export.ts')).exportData(session, options)
        : (await import('./commands/export-print.ts')).exportPrint(session, what, options),
  },
  {
    usage: 'segment <file...>',
    summary: 'take documents apart: resolutions and reports into their paragraphs, with nothing lost',
    options: [
      {
        flags: '--against <report>',
        text: 'the report whose recommendations the lists of the call take topic by topic',
      },
      { flags: '--changes <how>', text: 'tracked changes of a DOCX: accept (as if all were made) or refuse' },
      { flags: '--password <password>', text: 'for PDF files that open only with one' },
    ],
    more: `Reads text, Markdown, HTML, DOCX, PDF and Akoma Ntoso XML; no corpus is needed. With --json one object for each
file, on a line of its own, as docs/formats/segment.schema.json describes it. A thematic list is checked against the
report it belongs to, when that is among the files or named with --against.
Exit status 2 when a file could not be read; the others are done all the same.`,
    examples: [
      'acquis segment resolution.txt',
      'acquis segment --json *.pdf > found.jsonl',
      'acquis segment list.docx --against report.pdf',
      'acquis segment draft.docx --changes refuse',
    ],
    run: async (session, operands, options) =>
      (await import('./commands/segment.ts')).segmentFiles(session, operands, options),
  },
  {
    usage: 'publish',
    summary: 'write everything that is issued of an edition into a folder: the site, the data, the book',
    options: [
      EDITION,
      { flags: '--out <folder>', text: 'where to: a new or empty folder, or an earlier publication' },
      { flags: '--only <part...>', text: 'site, data or book (default: all; may be repeated)' },
      { flags: '--base <address>', text: 'where the site will stand: for feeds and the sitemap' },
    ],
    more: 'The folder is replaced whole or not at all. The same edition gives the same bytes.',
    examples: ['acquis publish --edition 2024 --out publication/', 'acquis publish --only site --out site/'],
    run: async (session, _, options) => (await import('./commands/publish.ts')).publish(session, options),
  },
  {
    usage: 'documents [words...]',
    summary: 'list the imported documents, or those with some words in symbol or title',
    options: [
      { flags: '--subject <subject>', text: 'only those on a subject, as their metadata name it' },
      { flags: '--item <item>', text: 'only those of an agenda item: "Agenda item 55"' },
      { flags: '--findings', text: 'what the import found: files not read, versions that differ' },
    ],
    more: '--corpus names one corpus of the library (default: all).',
    examples: ['acquis documents', 'acquis documents water --json'],
    run: async (session, operands, options) =>
      (await import('./commands/documents.ts')).documents(session, operands, options),
  },
  IMPORT_COMMAND,
  RECORDS_COMMAND,
  SERVE_COMMAND,
];
