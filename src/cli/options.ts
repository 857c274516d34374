import { AcquisError } from '../finding/index.ts';

/** Options of one command as the command line gave them. */
export type Options = Readonly<Record<string, unknown>>;

/** The value of an option that takes a text; undefined when it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  if (value === '') {
    throw new AcquisError('argument-invalid', `--${name} is given without a value.`, {
      advice: `Write a value after --${name}, or leave it out.`,
    });
  }
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times; undefined when it was not given. */
export function listOption(options: Options, name: string): readonly string[] | undefined {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : undefined;
}

export const flagOption = (options: Options, name: string): boolean => options[name] === true;

/** @throws AcquisError `argument-invalid` for anything but a port: 0 (any free one) to 65535 */
export function portOption(options: Options, name: string): number {
  const value = textOption(options, name) ?? '';
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new AcquisError('argument-invalid', `"${value}" is not a port.`, {
    advice: 'A port is a number from 1 to 65535.',
  });
}
