import { AcquisError } from '../finding/index.ts';

/**
 * The parts of a ZIP container, within bounds: the sizes it declares are checked before anything is inflated, and no
 * part can grow beyond what it declared.
 */
export interface Container {
  readonly names: readonly string[];
  /** Bytes of a part; undefined when there is none of that name. */
  part(name: string): Uint8Array | undefined;
}

/** XML of a document of ten thousand pages stays below these (bytes). */
const LARGEST_PART = 128 * 1024 * 1024;
const LARGEST_TOTAL = 256 * 1024 * 1024;
/** Markup shrinks to a tenth or a fiftieth; a thousandfold is only reached by runs of one byte. */
const STEEPEST_RATIO = 300;
/** Below this size a ratio says nothing. */
const RATIO_FROM = 4 * 1024 * 1024;
const MOST_PARTS = 10_000;

/**
 * @param wanted which parts to inflate, by name
 * @throws AcquisError `file-unreadable` for a damaged container or one that would grow beyond bounds
 */
export async function openContainer(
  file: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Container> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let total = 0;
  const refuse = (what: string): never => {
    throw new AcquisError('file-unreadable', `${file} ${what}`, {
      advice: 'Check where the file comes from; open it in a word processor and save it anew.',
    });
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        if (names.length > MOST_PARTS) refuse(`holds more than ${MOST_PARTS} parts.`);
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > LARGEST_PART || total > LARGEST_TOTAL)
          refuse(`would unpack to more than any document needs (part ${name}).`);
        if (originalSize > RATIO_FROM && originalSize > size * STEEPEST_RATIO)
          refuse(
            `is packed as no document is: part ${name} grows ${Math.round(originalSize / Math.max(1, size))}-fold.`,
          );
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof AcquisError) throw cause;
    throw new AcquisError('file-unreadable', `${file} is a damaged ZIP container.`, {
      advice: 'Ask for a sound copy, or open it in a word processor and save it anew.',
      cause,
    });
  }
  return { names, part: (name) => (Object.hasOwn(parts, name) ? parts[name] : undefined) };
}
