/**
 * How is any list of provisions printed: a topic, what a search found, a tray of texts to compare, the check of a
 * draft? Under headings, each provision in full with its notes, where it is cited from, and what is to be said of it.
 */
import type { Edition, Provision } from '../../instrument/index.ts';
import { DIRECTIONS, languageCode } from '../../language/index.ts';
import { briefCitation, citeProvision } from '../cite-provision.ts';
import { type Block, emphasis, LEAFLET, type PrintedDocument, plain, text } from './printed.ts';
import { provisionBlock, type Setting, settingFor } from './provisions.ts';
import { openNoteBook } from './runs.ts';

export interface ProvisionListView {
  readonly title: string;
  readonly subtitle?: string;
  /** Said before the list: what was asked, how many were found. */
  readonly remark?: string;
  readonly groups: readonly ProvisionGroup[];
  /** Whose language and year the list has; that of its first provision when left out. */
  readonly edition?: Edition;
}

export interface ProvisionGroup {
  /** Empty when the list has one group only. */
  readonly heading: string;
  readonly items: readonly ListedItem[];
}

export type ListedItem = ListedProvision | ListedText;

/** A paragraph of another collection, of which only the words are at hand. */
export interface ListedText {
  readonly text: string;
  readonly citation: string;
  readonly note?: string;
}

export interface ListedProvision {
  /** The edition the provision is of: a comparison may list several. */
  readonly edition: Edition;
  readonly ref: string;
  /** What is to be said of it: "adopted again in 2018", "repeats 14 words of the draft". */
  readonly note?: string;
}

export function provisionList(view: ProvisionListView): PrintedDocument {
  const listed = view.groups.flatMap(({ items }) =>
    items.flatMap((item) => ('edition' in item ? [item.edition] : [])),
  );
  const editions = [...new Set([...(view.edition ? [view.edition] : []), ...listed])];
  const language = editions[0]?.language ?? 'en';
  const notes = openNoteBook();
  const settings = new Map(editions.map((edition) => [edition, settingFor(edition, notes)]));
  const printed = new Set<string>();
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: view.title, anchor: 'title', newPage: false, listed: true },
    ...(view.subtitle ? [text('lead', plain(view.subtitle))] : []),
    ...(view.remark ? [text('remark', plain(view.remark))] : []),
    ...view.groups.flatMap((group, at): Block[] => [
      ...(group.heading === ''
        ? []
        : [
            {
              kind: 'heading',
              level: 2,
              text: group.heading,
              anchor: `group ${at}`,
              newPage: false,
              listed: true,
            } as const,
          ]),
      ...group.items.flatMap((item) =>
        'edition' in item
          ? itemBlocks(item, settings.get(item.edition), printed)
          : [text('entry', plain(item.text)), ...underneath(item.citation, item.note)],
      ),
    ]),
  ];
  return withoutLostLinks({
    language,
    direction: DIRECTIONS[languageCode(language)],
    properties: {
      title: view.title,
      subject: view.subtitle ?? '',
      creator: '',
      date: `${editions.at(-1)?.year ?? 2000}-01-01`,
    },
    ...LEAFLET,
    runningHead: view.title,
    blocks,
    notes: notes.notes,
  });
}

/** The opening words it depends on, itself, all below it; then the citation, and the note. */
function itemBlocks(item: ListedProvision, setting: Setting | undefined, printed: Set<string>): Block[] {
  const provision = setting?.provisions.get(item.ref);
  if (!setting || !provision) return [];
  const family = [...ancestors(provision, setting), ...descendants(provision, setting)];
  const blocks = family.map((member) => {
    const fresh = !printed.has(member.ref);
    printed.add(member.ref);
    return provisionBlock(member, setting, fresh);
  });
  const { edition } = item;
  const section = edition.sections.find((s) => s.part === provision.part && s.numeral === provision.section);
  const instrument = edition.instruments.find(({ key }) => key === provision.instrument);
  const citations = citeProvision(provision, section, instrument, undefined, languageCode(edition.language));
  const brief = briefCitation(citations);
  const cited = brief === citations.compendium ? brief : `${brief} (${citations.compendium})`;
  return [...blocks, ...underneath(cited, item.note)];
}

const underneath = (citation: string, note: string | undefined): Block[] => [
  text('citation', plain(citation)),
  ...(note ? [text('remark', emphasis(note))] : []),
];

function ancestors(provision: Provision, { provisions }: Setting): Provision[] {
  const line: Provision[] = [];
  const seen = new Set([provision.ref]);
  for (let above = provision.parent; above !== null && !seen.has(above); ) {
    seen.add(above);
    const next = provisions.get(above);
    if (!next) break;
    line.unshift(next);
    above = next.parent;
  }
  return line;
}

const descendants = (provision: Provision, setting: Setting): Provision[] => [
  provision,
  ...provision.children.flatMap((ref) => {
    const child = setting.provisions.get(ref);
    return child ? descendants(child, setting) : [];
  }),
];

/** Mentions of paragraphs that the list does not print become plain words. */
function withoutLostLinks(document: PrintedDocument): PrintedDocument {
  const anchors = new Set(
    document.blocks.flatMap((b) => (b.kind === 'heading' || b.kind === 'provision' ? [b.anchor] : [])),
  );
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind !== 'provision'
        ? block
        : {
            ...block,
            runs: block.runs.map((run) => {
              if (run.kind === 'note' || run.link?.kind !== 'within' || anchors.has(run.link.anchor))
                return run;
              const { link: _, ...bare } = run;
              return bare;
            }),
          },
    ),
  };
}
