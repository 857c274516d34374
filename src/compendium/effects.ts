/**
 * The outside world as arguments: everything a use case may touch besides its input.
 */
export interface CorpusFiles {
  /** Path shown in messages: the folder of the corpus. */
  readonly name: string;
  /** Bytes of a file of the corpus by its path inside the folder; undefined when it is not there. */
  read(path: string): Uint8Array | undefined;
}

/** A folder whose files are not known beforehand. */
export interface FolderFiles extends CorpusFiles {
  /** Paths of all files in it and below, in the order of their names; hidden ones left out. */
  list(): readonly string[];
}

/** Called when a phase ends, with its name and how long it took in milliseconds. */
export type Progress = (phase: Phase, milliseconds: number) => void;

export type Phase = 'read' | 'segment' | 'assemble' | 'index' | 'verify' | 'store' | 'records';
