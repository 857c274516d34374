import type { CommandSpec } from './command-spec.ts';

/** `acquis records`: its actions share one set of filters. */
export const RECORDS_COMMAND: CommandSpec = {
  usage: 'records [action] [operands...]',
  summary: 'the knowledge records: cases, statutes, publications, authorities, activities, articles',
  options: [
    { flags: '--type <type...>', text: 'only of this type (this and the next may be repeated)' },
    { flags: '--country <country...>', text: 'only on a country: MLT, Malta' },
    { flags: '--region <region...>', text: 'only on africa, americas, asia, europe or oceania' },
    { flags: '--article <article...>', text: 'only on an article: protocol-18, convention-24' },
    { flags: '--topic <topic...>', text: 'only on a topic of the thematic index, by its id' },
    { flags: '--year <year...>', text: 'only of a year' },
    { flags: '--language <code...>', text: 'only in a language' },
    { flags: '--route <route...>', text: 'only cases by land, sea or air' },
    { flags: '--kind <kind...>', text: 'only of a kind: training, workshop, act, book, extradition' },
    { flags: '--in-force <day>', text: 'only statutes that were in force on a day: 2018-06-01' },
    { flags: '--words <words>', text: 'only with words that begin so' },
    {
      flags: '--sort <order>',
      text: 'order',
      choices: ['title', 'oldest', 'newest', 'added'],
      fallback: 'title',
    },
    { flags: '--limit <number>', text: 'at most so many' },
    { flags: '--cursor <cursor>', text: 'go on where the page before ended' },
    { flags: '--samples', text: 'with the invented records' },
    { flags: '--dry-run', text: 'for import: say what would be, row by row, and keep nothing' },
    {
      flags: '--map <column=field...>',
      text: 'for import: the field a column fills; nothing after = leaves it out',
    },
    {
      flags: '--dates <order>',
      text: 'for import: how 11/12/2017 is meant',
      choices: ['day-first', 'month-first'],
    },
    { flags: '--only-good', text: 'for import: leave out rows that are doubtful or refused' },
    { flags: '--rows <numbers>', text: 'for import: these rows alone, as 2,5-7' },
    {
      flags: '--format <format>',
      text: 'for export; bibtex, ris and csl have the publications alone',
      choices: ['csv', 'xlsx', 'json', 'bibtex', 'ris', 'csl', 'jsonld'],
      fallback: 'json',
    },
    { flags: '-o, --output <file>', text: 'for export: write to a file instead of the screen' },
    {
      flags: '--for <target...>',
      text: 'for suggest: records that may belong to A.V.2.j, a topic, an article',
    },
    { flags: '--by <name>', text: 'for accept, reject and withdraw: who decides (default: you)' },
    { flags: '--restricted', text: 'with contact data and names of persons' },
  ],
  more: `list (when left out) lists them; show ID prints one with what links to it and its history.
import FILE puts in records of a CSV, XLSX, JSON, CSL-JSON, BibTeX or RIS file: the whole file or nothing, unless rows are chosen.
extract reads activities, publications and laws out of the reports and texts of the corpus, beside the sums they state.
export writes those that list would show.
suggest [ID] says what records may belong to, and the words that speak for it; nothing is linked until somebody says
accept ID LINK (A.V.2.j, protocol-18, the label of a topic). reject ID LINK keeps it away, withdraw takes either back.
decisions [ID] lists what was said, --format csv writes it for the folder of a corpus, decisions import FILE reads it.
history ID shows every change of a record, field by field.
batches lists every import and edit; undo [BATCH] takes one back, the last one when it is not named.
See docs/guide/records.md.`,
  examples: [
    'acquis records list --type activity --country MLT --json',
    'acquis records list --article protocol-18',
    'acquis records extract',
    'acquis records export --type publication --format bibtex -o works.bib',
    'acquis records batches',
  ],
  run: async (session, operands, options) =>
    (await import('./commands/records.ts')).records(session, operands, options),
};
