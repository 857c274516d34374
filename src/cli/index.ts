/** What does Acquis answer to a person or a program at a command line? */
export { documentFolder, folderFiles } from './corpus-folder.ts';
export { indexFile } from './index-file.ts';
export { listen } from './listen.ts';
export type { Compiler, Listening, OpenSearch, Outside, Screen } from './outside.ts';
export { processOutside } from './process.ts';
export { runCommandLine } from './program.ts';
