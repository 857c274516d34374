import { compressDesignations, formatDesignationList, parseDesignation } from '../cite/index.ts';

/**
 * Many refs for a person to read: runs as ranges (`A.VI.1–24`), a line for each section, as an index would print them.
 * A ref that is no designation of a list (an omission, a paragraph of unknown ordinal) stands by itself.
 */
export function refLines(refs: readonly string[]): string[] {
  const sections = new Map<string, string[]>();
  for (const ref of refs) {
    const section = ref.split('.').slice(0, 2).join('.');
    const own = sections.get(section);
    if (own) own.push(ref);
    else sections.set(section, [ref]);
  }
  return [...sections.values()].map((own) => {
    const read = own.map((ref) => ({ ref, designation: parseDesignation(ref) }));
    const countable = read.flatMap((r) => r.designation ?? []);
    const others = read.filter((r) => !r.designation).map((r) => r.ref);
    const list = countable.length === 0 ? [] : [formatDesignationList(compressDesignations(countable))];
    return [...list, ...others].join('; ');
  });
}
