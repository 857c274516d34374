/** What does Acquis answer to a person or a program at a command line? */
export { documentFolder, folderFiles } from './corpus-folder.ts';
export { listen } from './listen.ts';
export type { Compiler, Listening, Outside, Screen } from './outside.ts';
export { processOutside } from './process.ts';
export { runCommandLine } from './program.ts';
