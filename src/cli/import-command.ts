import type { CommandSpec } from './command-spec.ts';

/** A published edition, or documents: what is handed over says which. */
export const IMPORT_COMMAND: CommandSpec = {
  usage: 'import <what>',
  summary: 'read a published edition back, or put a folder of documents into the library',
  options: [
    { flags: '--dry-run', text: 'say what would be imported, and keep nothing' },
    {
      flags: '--format <format>',
      text: 'of an edition: which of the published formats to read (default: the first that is there)',
      choices: ['json', 'akn', 'csv', 'docx'],
    },
    {
      flags: '--replace',
      text: 'of an edition: also where a compiled corpus or another edition must go for it',
    },
    { flags: '--again', text: 'of documents: read all files anew, also those that have not changed' },
  ],
  more: `An edition is what "acquis publish" wrote: the folder, its archive, or one file of it (edition.json,
akn/compendium.xml, tables/edition.csv, compendium.docx). It is kept when it is proved to be the edition that was published,
under the name of its corpus or the one that --corpus gives; other commands read it with --corpus NAME.

Any other folder is documents in all their languages: --corpus names the library they belong to, a folder with its
manifest, or the name of one that comes with Acquis (ga). Language versions of a document are joined by its symbol and
aligned by paragraph; JSON files beside them say what else is known. It can be stopped with Ctrl-C and run again: files that
have not changed are not read twice. Exit status 1 when a file could not be read or the import was stopped; what was read
is kept all the same.`,
  examples: [
    'acquis import publication --corpus som-2024',
    'acquis import compendium.docx --dry-run',
    'acquis import resolutions --corpus ga',
    'acquis import resolutions --corpus ga --dry-run --json',
  ],
  run: async (session, operands, options) =>
    (await import('./commands/import.ts')).importGiven(session, operands, options),
};
