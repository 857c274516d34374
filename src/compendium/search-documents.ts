/** What of a compendium, and of imported documents, can be found, and by what? Every provision that says something. */
import type { Edition, Provision, Topic } from '../instrument/index.ts';
import {
  analyseOpening,
  analyseOpenings,
  CITATION_FORMS,
  languageCode,
  type Opening,
} from '../language/index.ts';
import { briefCitation, citeProvision } from '../render/index.ts';
import type { SearchDocument } from '../search/index.ts';
import type { CorpusSummary, LibraryPassage } from '../store/index.ts';

/** What the index keeps of a provision besides its text: enough to show it among results. */
export interface StoredProvision {
  readonly corpus: string;
  /** Designation in the compendium; symbol and paragraph of an imported document. */
  readonly ref: string;
  /** Symbol of the imported document; null in a compendium. */
  readonly symbol: string | null;
  readonly citation: string;
  readonly date: string | null;
  readonly force: string | null;
  readonly addressees: readonly string[];
  readonly topics: readonly string[];
  readonly body: string;
  readonly meeting: string;
  readonly kind: string;
}

/** The provisions of an edition, in reading order. */
export function* editionDocuments(edition: Edition, corpus: CorpusSummary): Generator<SearchDocument> {
  const language = languageCode(edition.language);
  const openings = analyseOpenings(edition.provisions, language);
  const topics = topicsByRef(edition);
  const sections = new Map(edition.sections.map((s) => [`${s.part}.${s.numeral}`, s]));
  const instruments = new Map(edition.instruments.map((i) => [i.key, i]));
  const byRef = new Map(edition.provisions.map((p) => [p.ref, p]));
  for (const provision of edition.provisions) {
    if (provision.kind === 'omission' || provision.text.trim() === '') continue;
    const section = sections.get(`${provision.part}.${provision.section}`);
    const instrument = instruments.get(provision.instrument);
    const above = ancestors(provision, byRef);
    const listed = [provision, ...above].flatMap(({ ref }) => topics.get(ref) ?? []);
    const labels = [...new Set(listed.map((t) => t.label))];
    const broader = listed.flatMap((t) => t.broader ?? []);
    const body = corpus.bodies.find((b) => b.id === section?.body);
    const opening = openings.get(provision.ref);
    const meeting = section ? meetingName(body?.shortName ?? section.body, section.name, section.from) : '';
    const stored: StoredProvision = {
      corpus: corpus.id,
      ref: provision.ref,
      symbol: null,
      citation: briefCitation(
        citeProvision(provision, section, instrument, body, languageCode(edition.language)),
      ),
      date: section?.to ?? null,
      ...forceOf(opening),
      topics: labels,
      body: body?.shortName ?? '',
      meeting,
      kind: provision.kind,
    };
    yield {
      key: `${corpus.id}/${provision.ref}`,
      language: edition.language,
      fields: {
        text: provision.text,
        title: [instrument?.number ? instrument.title : '', ...above.map((p) => p.text)].join('\n').trim(),
        topics: [...new Set([...labels, ...broader])].join('\n'),
        notes: provision.notes.map((n) => n.text).join('\n'),
      },
      date: section?.to ?? '',
      facets: facets({
        corpus: [corpus.id],
        body: [body?.name ?? section?.body ?? ''],
        year: [section?.to.slice(0, 4) ?? ''],
        meeting: [meeting],
        kind: [provision.kind],
        part: [provision.part],
        topic: [...new Set([...labels, ...broader])],
        force: [stored.force ?? ''],
        addressee: stored.addressees,
        language: [edition.language],
      }),
      stored: JSON.stringify(stored),
    };
  }
}

/** A paragraph of an imported document. */
export function passageDocument(passage: LibraryPassage): SearchDocument {
  const opening = analyseOpening(passage.text, { language: passage.language, kind: passage.kind });
  const { corpus, symbol, body, date, language, metadata, kind } = passage;
  const meeting = metadata.session ?? '';
  const stored: StoredProvision = {
    corpus,
    ref: `${symbol}#${passage.id}`,
    symbol,
    citation: citePassage(passage),
    date,
    ...forceOf(opening),
    topics: metadata.subjects,
    body,
    meeting,
    kind,
  };
  return {
    key: `${corpus}/${language}/${symbol}#${passage.id}`,
    language,
    fields: { text: passage.text, title: passage.title, topics: metadata.subjects.join('\n') },
    date: date ?? '',
    facets: facets({
      corpus: [corpus],
      body: [body],
      year: [passage.year === null ? '' : String(passage.year)],
      meeting: [meeting],
      kind: [kind],
      topic: metadata.subjects,
      force: [stored.force ?? ''],
      addressee: stored.addressees,
      language: [language],
    }),
    stored: JSON.stringify(stored),
  };
}

/** `A/RES/75/1, para. 3`, `A/RES/75/1, PP 2`. */
function citePassage({ symbol, kind, number, language }: LibraryPassage): string {
  const bare = number.replace(/[.)]+$/u, '');
  if (bare === '') return symbol;
  const { comma, paragraph } = CITATION_FORMS[language];
  return symbol + comma + (kind === 'preambular' ? `PP ${bare}` : paragraph(bare));
}

const forceOf = (opening: Opening | undefined): Pick<StoredProvision, 'force' | 'addressees'> => ({
  force: !opening || opening.force === 'none' ? null : opening.force,
  addressees: opening?.addressees ?? [],
});

/** `Working Group, third meeting (2015)`. */
const meetingName = (body: string, name: string, from: string): string =>
  `${body}, ${name.charAt(0).toLowerCase()}${name.slice(1)} (${from.slice(0, 4)})`;

const facets = (values: Readonly<Record<string, readonly string[]>>): SearchDocument['facets'] =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, list]) => [name, list.filter((value) => value !== '')] as const)
      .filter(([, list]) => list.length > 0),
  );

function topicsByRef(edition: Edition): ReadonlyMap<string, readonly Topic[]> {
  const found = new Map<string, Topic[]>();
  for (const topic of edition.topics)
    for (const { ref } of topic.entries) {
      if (ref === null) continue;
      const list = found.get(ref) ?? [];
      if (!list.includes(topic)) list.push(topic);
      found.set(ref, list);
    }
  return found;
}

/** What a provision stands under, nearest first. */
function ancestors(provision: Provision, byRef: ReadonlyMap<string, Provision>): Provision[] {
  const found: Provision[] = [];
  let above = provision.parent === null ? undefined : byRef.get(provision.parent);
  while (above && !found.includes(above)) {
    found.push(above);
    above = above.parent === null ? undefined : byRef.get(above.parent);
  }
  return found;
}
