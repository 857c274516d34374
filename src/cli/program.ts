import { Command, CommanderError, Option } from 'commander';
import type { CommandSpec } from './command-spec.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, reportFailure } from './failure.ts';
import { type Options, textOption } from './options.ts';
import type { Outside } from './outside.ts';
import { type SharedOptions, startSession } from './session.ts';

/**
 * The grammar of the command line, made from the table of commands. A command's code is loaded only when it runs, so
 * that help answers at once.
 */

/** Runs one command line (without program name); answers with the exit status and never throws. */
export async function runCommandLine(args: readonly string[], outside: Outside): Promise<number> {
  let status: number = EXIT.fine;
  const program = newProgram(outside);
  for (const spec of COMMANDS) {
    addCommand(program, spec, async (operands, options) => {
      status = await spec.run(startSession(outside, sharedOptions(options)), operands, options);
    });
  }
  if (args.length === 0) {
    // Without any word, help is what was wanted, not a complaint.
    program.outputHelp();
    return status;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.mistake;
    return reportFailure(error, outside, args.includes('--json'));
  }
}

const INTRODUCTION =
  'Compiles what intergovernmental bodies have adopted: citable provisions, a verified thematic index, findings.';

const CLOSING = `
Exit status: 0 all is well; 1 the answer is bad (errors found, text lost, a reference unresolved);
2 a mistake in what was asked; 3 a fault of the program.
Environment: NO_COLOR=1 for no colour; ACQUIS_DEBUG=1 to see where a fault of the program lies.`;

function newProgram(outside: Outside): Command {
  const columns = (): number => outside.out.columns ?? 100;
  const program = new Command('acquis')
    .description(INTRODUCTION)
    .version(outside.version, '-V, --version', 'print the version')
    .option('--json', 'answer as JSON')
    .option('--corpus <dir>', 'folder of the corpus (default: the one that comes with Acquis)')
    .option('--db <file>', 'database of all corpora (default: .acquis/acquis.db)')
    .helpCommand(true)
    .configureHelp({ showGlobalOptions: true, helpWidth: columns() })
    .configureOutput({
      writeOut: (text) => outside.out.write(text),
      writeErr: (text) => outside.err.write(text),
      getOutHelpWidth: columns,
      getErrHelpWidth: columns,
      outputError: (text, write) => write(text.replace(/^error: /u, 'acquis: ')),
    })
    .showHelpAfterError('Run "acquis help" to see what can be asked, "acquis help COMMAND" for one command.')
    .exitOverride()
    .addHelpText('after', CLOSING);
  return program;
}

type Action = (operands: readonly string[], options: Options) => Promise<void>;

function addCommand(program: Command, spec: CommandSpec, act: Action): void {
  const command = program.command(spec.usage).description(spec.summary).allowExcessArguments(false);
  command.summary(spec.summary);
  for (const { flags, text, choices, fallback } of spec.options ?? []) {
    const option = new Option(flags, text);
    if (choices) option.choices([...choices]);
    if (fallback !== undefined) option.default(fallback);
    command.addOption(option);
  }
  const more = spec.more ? `\n${spec.more}\n` : '';
  const examples = spec.examples.map((example) => `  $ ${example}`).join('\n');
  command.addHelpText('after', `${more}\nExamples:\n${examples}`);
  command.action(async () => {
    await act(command.args, command.optsWithGlobals());
  });
}

function sharedOptions(options: Options): SharedOptions {
  return {
    json: options.json === true,
    corpus: textOption(options, 'corpus'),
    db: textOption(options, 'db'),
  };
}
