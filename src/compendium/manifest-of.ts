/**
 * An edition → the manifest that its book is compiled by: what the manifest said of bodies, meetings and parts is in the
 * edition, so a book can be read again where no corpus folder is left.
 */
import type { Edition } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import type { CorpusExport } from '../render/index.ts';
import { type Manifest, type ManifestMeeting, type ManifestSource, manifestSchema } from './manifest.ts';

/**
 * @param sources the documents to compile, in the place of those that the edition was compiled from
 * @throws z.ZodError when the edition names bodies or dates that no manifest may name
 */
export function manifestOf(
  edition: Edition,
  corpus: CorpusExport,
  sources: readonly ManifestSource[],
): Manifest {
  const meetings = new Map<string, ManifestMeeting>();
  for (const { meeting, body, number, name, from, to, place, report, numbers } of edition.sections)
    meetings.set(meeting, {
      ...{ key: meeting, body, number, name, from, to, place, numbers },
      report: report === '' ? null : report,
    });
  for (const { body, number, name, from, to } of edition.silent) {
    const key = `${body}-${number}`;
    if (!meetings.has(key))
      meetings.set(key, { key, body, number, name, from, to, place: null, report: null });
  }
  const broader = edition.topics.flatMap(({ label, broader: above }): [string, string][] =>
    above === null ? [] : [[label, above]],
  );
  return manifestSchema.parse({
    id: corpus.id,
    title: corpus.title,
    language: languageCode(edition.language),
    bodies: bodiesOf(edition, corpus),
    meetings: [...meetings.values()],
    sources,
    editions: [
      {
        id: edition.id,
        title: edition.title,
        year: edition.year,
        parts: edition.parts.map(({ key, body, heading }) => ({
          key,
          body,
          // As the book prints it: a single part that is called as the edition is needs no heading.
          ...(edition.parts.length === 1 && heading === edition.title ? {} : { heading: `${key}.` }),
        })),
        ...(broader.length === 0 ? {} : { broader }),
      },
    ],
    designations: { preambular: preambularLabel(edition) },
  });
}

/** Bodies by the ids that the edition uses, whether or not the corpus lists them. */
function bodiesOf(edition: Edition, { bodies }: CorpusExport): Manifest['bodies'] {
  const parts = new Map(edition.parts.map((p) => [p.key, p.body]));
  const recommending = new Set(
    edition.instruments.filter((i) => i.kind === 'recommendations').map((i) => parts.get(i.part)),
  );
  const used = new Set([...edition.sections, ...edition.silent, ...edition.parts].map(({ body }) => body));
  return [...new Set([...bodies.map(({ id }) => id), ...used])].map((id) => {
    const known = bodies.find((b) => b.id === id);
    return {
      id,
      name: known?.name ?? id,
      shortName: known?.shortName ?? id,
      adopts: recommending.has(id) ? ('recommendations' as const) : ('instruments' as const),
    };
  });
}

/** The word before the number of a preambular paragraph in designations: `PP`. */
function preambularLabel({ provisions }: Edition): string {
  const first = provisions.find((p) => p.kind === 'preambular' && p.path.length > 1);
  return first?.path.at(-2) ?? 'PP';
}
