/** Where in print does it stand? The file and the line, leading to the very line where the source can be read here. */
import { sourceAddress } from '../address.ts';
import type { Site } from '../frame.tsx';

export function SourcePlace({ site, file, line }: { site: Site; file: string; line?: number | undefined }) {
  const words = line === undefined ? file : `${file}, line ${line}`;
  return site.sources.some((s) => s.file === file) ? (
    <a href={sourceAddress(file, line)}>{words}</a>
  ) : (
    <span>{words}</span>
  );
}
