/** What a command offers whose answer can also be a document for print. */
export const PRINT_OPTIONS = [
  {
    flags: '--format <format>',
    text: 'as a document for print: docx or pdf (needs --output)',
    choices: ['docx', 'pdf'],
  },
  { flags: '--paper <size>', text: 'for print', choices: ['a4', 'letter'], fallback: 'a4' },
  { flags: '-o, --output <file>', text: 'file to write the document to' },
];
