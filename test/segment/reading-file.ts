import { type SegmentedFile, type SegmentedProvision, segmentFile } from '../../src/compendium/index.ts';

/** One text taken apart as `acquis segment` does, and what tests ask of it. */
export const taken = (text: string, file = 'paper.txt'): Promise<SegmentedFile> =>
  segmentFile(file, Buffer.from(text));

export function* nodesOf(answer: SegmentedFile): Generator<SegmentedProvision> {
  const down = function* (nodes: readonly SegmentedProvision[]): Generator<SegmentedProvision> {
    for (const node of nodes) {
      yield node;
      yield* down(node.children);
    }
  };
  for (const { masthead, provisions, annexes } of answer.instruments) {
    yield* down(masthead);
    yield* down(provisions);
    for (const annex of annexes) yield* down(annex.provisions);
  }
}

export const recommendationsOf = (answer: SegmentedFile): SegmentedProvision[] =>
  [...nodesOf(answer)].filter(({ kind }) => kind === 'recommendation');

/** Every other word of kinds and numbers: `chapeau 3.`, `recommendation 3.1`. */
export const outlineOf = (answer: SegmentedFile): string[] =>
  answer.instruments.flatMap(({ provisions }) => {
    const lines: string[] = [];
    const down = (nodes: readonly SegmentedProvision[], depth: number): void => {
      for (const { kind, number, text, children } of nodes) {
        lines.push(`${'  '.repeat(depth)}${kind} ${number === '' ? text.slice(0, 24) : number}`);
        down(children, depth + 1);
      }
    };
    down(provisions, 0);
    return lines;
  });
