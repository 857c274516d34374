import { AcquisError } from '../finding/index.ts';
import type { Outside } from './outside.ts';
import { type Paint, paintFor } from './terminal/paint.ts';

/**
 * Exit statuses, the same for every command: 0 all is well; 1 the command worked and the answer is bad (errors found,
 * characters unaccounted for, a reference unresolved); 2 the caller's mistake; 3 a fault of the program.
 */
export const EXIT = { fine: 0, bad: 1, mistake: 2, fault: 3 } as const;

/** Says what went wrong, on what, and what to do; answers with the exit status. */
export function reportFailure(error: unknown, outside: Outside, json: boolean): number {
  const paint = paintFor(outside.err, outside.env);
  const debug = (outside.env.ACQUIS_DEBUG ?? '') !== '';
  if (error instanceof AcquisError) {
    outside.err.write(json ? asJson(error) : asText(error, paint));
    if (debug) outside.err.write(`${error.stack}\n`);
    return EXIT.mistake;
  }
  const message = error instanceof Error ? error.message : String(error);
  outside.err.write(`${paint.red('acquis: a fault of the program:')} ${message}\n`);
  const stack = error instanceof Error && error.stack ? error.stack : 'no stack';
  outside.err.write(debug ? `${stack}\n` : 'Run it again with ACQUIS_DEBUG=1 to see where, and tell us.\n');
  return EXIT.fault;
}

function asText(error: AcquisError, paint: Paint): string {
  const lines = [`${paint.red('acquis:')} ${error.message}`];
  if (error.near.length > 0) lines.push('Did you mean:', ...error.near.map((name) => `  ${name}`));
  if (error.advice) lines.push(error.advice);
  return `${lines.join('\n')}\n`;
}

function asJson({ code, message, advice, near }: AcquisError): string {
  return `${JSON.stringify({ error: { code, message, advice: advice ?? null, near } })}\n`;
}
