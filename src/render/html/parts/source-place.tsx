/** Where in print does it stand? The file and the line, leading to the very line where the source can be read here. */
import { sourceAddress } from '../address.ts';
import type { Reading } from '../frame.tsx';
import { READING } from '../words/reading.ts';

export function SourcePlace({
  reading: { site, links },
  file,
  line,
}: {
  reading: Reading;
  file: string;
  line?: number | undefined;
}) {
  const words = line === undefined ? file : READING[links.ui.language].sourcePlace(file, line);
  return site.sources.some((s) => s.file === file) ? (
    <a href={links.apart(sourceAddress(file, line))}>{words}</a>
  ) : (
    <span>{words}</span>
  );
}
