/** How is what the checks found printed behind the book? One entry each, gravest first, linked to its paragraphs. */
import { compareFindings, type Finding } from '../../finding/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { type Block, emphasis, plain, type Run, strong, text } from './printed.ts';
import { linkTo } from './references.ts';

export function findingBlocks(edition: Edition, heading: string): Block[] {
  const refs = new Set(edition.provisions.map(({ ref }) => ref));
  const found = [...edition.findings].sort(compareFindings);
  return [
    { kind: 'heading', level: 1, text: heading, anchor: 'findings', newPage: true, listed: true },
    ...found.map((finding) => text('entry', ...wordsOf(finding, refs))),
  ];
}

function wordsOf(
  { severity, code, message, place, refs: about, evidence }: Finding,
  refs: ReadonlySet<string>,
): Run[] {
  const where = [
    place.topic,
    place.line === undefined ? place.source : `${place.source}, line ${place.line}`,
  ];
  const linked = about
    .filter((ref) => refs.has(ref))
    .flatMap((ref, at) => [plain(at === 0 ? ' [' : ', '), linkTo(ref, ref)]);
  return [
    strong(`${severity.charAt(0).toUpperCase()}${severity.slice(1)} `),
    emphasis(`${code}: `),
    plain([message, ...evidence].join(' ')),
    ...linked,
    ...(linked.length > 0 ? [plain(']')] : []),
    plain(` (${where.filter((part) => part !== undefined).join('; ')})`),
  ];
}
