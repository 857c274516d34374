import { createHash } from 'node:crypto';
import { AcquisError, compareFindings, type Finding } from '../finding/index.ts';
import type { Corpus, Edition, ReportDocument, SourceDocument } from '../instrument/index.ts';
import { type SegmentedDocument, segment } from '../segment/index.ts';
import { readSource, readText } from '../source/index.ts';
import { proveCoverage, type SourceText } from '../text/index.ts';
import { checkReport, type VerifyContext, verifyCorpus } from '../verify/index.ts';
import { narrativeOf } from './documents.ts';
import { assembleEditions } from './editions.ts';
import type { CorpusFiles, Phase, Progress } from './effects.ts';
import { loadManifest, MANIFEST_FILE, type Manifest, type ManifestSource } from './manifest.ts';
import { readerFindings } from './reader-findings.ts';
import { DECISIONS_FILE } from './records/decision-file.ts';

/** Raised when what a build yields changes its shape or meaning, so that older databases are rebuilt. */
export const COMPILER_VERSION = '3';

/** The sources of a corpus as read, by file. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/**
 * Reads the sources of a corpus whatever their format; libraries for other formats than text are loaded when a source
 * first needs them, which is why this waits and `compileCorpus` does not.
 * @throws AcquisError for a manifest or source that cannot be used
 */
export async function readSources(
  files: CorpusFiles,
  options: { readonly progress?: Progress } = {},
): Promise<SourceTexts> {
  const start = performance.now();
  const texts = new Map<string, SourceText>();
  for (const source of loadManifest(files).sources)
    texts.set(source.file, await readSource(source.file, sourceBytes(files, source), encodingOf(source)));
  options.progress?.('read', performance.now() - start);
  return texts;
}

/**
 * A corpus folder → editions with their compendium, index and findings. Pure but for reading `files`.
 * @param options.texts what `readSources` gave; without it the sources are read here, and must all be text
 * @throws AcquisError for a manifest or source that cannot be used; never for what a document says
 */
export function compileCorpus(
  files: CorpusFiles,
  options: { readonly progress?: Progress; readonly texts?: SourceTexts } = {},
): Corpus {
  const timed = <T>(phase: Phase, work: () => T): T => {
    const start = performance.now();
    const result = work();
    options.progress?.(phase, performance.now() - start);
    return result;
  };
  const manifest = loadManifest(files);
  const texts = options.texts ?? timed('read', () => readTexts(files, manifest));
  const documents = timed(
    'segment',
    () =>
      new Map(
        manifest.sources.map((source): [string, SegmentedDocument] => {
          const text = texts.get(source.file);
          if (!text) throw new AcquisError('file-unreadable', `${source.file} was not read.`);
          return [source.id, segment(text, { language: source.language ?? manifest.language })];
        }),
      ),
  );
  const { editions, taken } = assembleEditions(manifest, documents, timed);
  const verified = timed('verify', () =>
    verifyCorpus(editions, (edition) => contextOf(manifest, edition, documents)),
  );
  const reports = manifest.sources.flatMap((source): ReportDocument[] => {
    const document = documents.get(source.id);
    return document ? [narrativeOf(document, source, taken)] : [];
  });
  const remarks = (of: (source: ManifestSource) => boolean): Finding[] =>
    manifest.sources.filter(of).flatMap(({ id }) => {
      const source = documents.get(id)?.source;
      return source ? readerFindings(source) : [];
    });
  return {
    id: manifest.id,
    title: manifest.title,
    bodies: manifest.bodies.map(({ id, name, shortName }) => ({ id, name, shortName })),
    editions: verified.map((edition) =>
      withRemarks(
        edition,
        remarks(({ role, edition: own }) => role !== 'report' && own === edition.id),
      ),
    ),
    reports: reports.map((r) =>
      manifest.sources.find((s) => s.id === r.id)?.role === 'report'
        ? withRemarks(
            { ...r, findings: [...r.findings, ...checkReport(r)].sort(compareFindings) },
            remarks(({ id }) => id === r.id),
          )
        : { ...r, findings: [] },
    ),
    coverage: [...documents.values()].map((d) => proveCoverage(d.source, d.claims)),
    sources: manifest.sources.flatMap(({ id, file, title }): SourceDocument[] => {
      const source = documents.get(id)?.source;
      return source ? [{ file, title, text: source.text, lineStarts: source.lineStarts }] : [];
    }),
  };
}

const withRemarks = <T extends { readonly findings: readonly Finding[] }>(
  owner: T,
  remarks: readonly Finding[],
): T =>
  remarks.length === 0
    ? owner
    : { ...owner, findings: [...owner.findings, ...remarks].sort(compareFindings) };

const readTexts = (files: CorpusFiles, manifest: Manifest): SourceTexts =>
  new Map(
    manifest.sources.map((source) => [
      source.file,
      readText(source.file, sourceBytes(files, source), encodingOf(source)),
    ]),
  );

const encodingOf = ({ encoding }: ManifestSource): { encoding?: string } =>
  encoding === undefined ? {} : { encoding };

function sourceBytes(files: CorpusFiles, source: ManifestSource): Uint8Array {
  const bytes = files.read(source.file);
  if (bytes) return bytes;
  throw new AcquisError(
    'file-missing',
    `The manifest names ${source.file} as "${source.id}", but there is no such file in ${files.name}.`,
    { advice: 'Put the file there, or take it out of the manifest.' },
  );
}

/** Where the index of an edition is printed, and how its lines read. */
function contextOf(
  manifest: Manifest,
  edition: Edition,
  documents: ReadonlyMap<string, SegmentedDocument>,
): VerifyContext {
  const sources = manifest.sources.filter((s) => s.edition === edition.id);
  const source =
    sources.find((s) => s.role === 'index') ??
    sources.find((s) => s.role === 'compendium-and-index') ??
    sources[0];
  const text = source ? documents.get(source.id)?.source : undefined;
  if (!source || !text) return { indexFile: '' };
  return {
    indexFile: source.file,
    indexLine: (line) => {
      const start = text.lineStarts[line - 1];
      return start === undefined
        ? undefined
        : text.text.slice(start, text.lineStarts[line] ?? text.text.length).replace(/[\r\n]+$/u, '');
    },
  };
}

/** SHA-256 over manifest, sources and compiler version, hexadecimal: equal fingerprints, equal build. */
export function corpusFingerprint(files: CorpusFiles): string {
  const manifest = loadManifest(files);
  const hash = createHash('sha256').update(COMPILER_VERSION);
  for (const file of [MANIFEST_FILE, ...manifest.sources.map((s) => s.file)])
    hash.update(`\0${file}\0`).update(files.read(file) ?? 'missing');
  const decisions = files.read(DECISIONS_FILE);
  if (decisions) hash.update(`\0${DECISIONS_FILE}\0`).update(decisions);
  return hash.digest('hex');
}
