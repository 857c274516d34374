import type { CommandSpec } from './command-spec.ts';

/** `acquis serve`: reading for everybody, deciding at this machine alone. */
export const SERVE_COMMAND: CommandSpec = {
  usage: 'serve',
  summary: 'serve the compendium and index to a browser',
  options: [
    { flags: '-p, --port <number>', text: 'port; 0 takes any free one', fallback: '8080' },
    {
      flags: '--host <name>',
      text: 'address to listen on; 0.0.0.0 for all of this machine',
      fallback: 'localhost',
    },
    {
      flags: '--allow-decisions',
      text: 'let people at this machine accept and reject suggested links of records',
    },
  ],
  more: 'Stops on Ctrl-C.',
  examples: ['acquis serve', 'acquis serve --port 9000'],
  run: async (session, _, options) => (await import('./commands/serve.ts')).serve(session, options),
};
