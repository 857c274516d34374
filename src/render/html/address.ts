/**
 * What is the permanent, readable address of a provision, and which provision does an address name?
 * `A.III.19` ↔ `/compendium/A/III/19`, `B.VI.PP.5` ↔ `/compendium/B/VI/PP/5`. One function each way; a property
 * test holds the round trip. An ordinal that cannot be known (`PP.?`) is addressed as `PP/unknown`.
 */

import type { LanguageCode } from '../../language/index.ts';
import type { FindLeads } from './document-view.ts';

const ROOT = '/compendium';
const UNKNOWN = 'unknown';

/** Address of a designation; the parts of a designation are joined by full stops and are never empty. */
export function addressOf(ref: string): string {
  return `${ROOT}/${ref.split('.').map(encodeStep).join('/')}`;
}

/** Designation named by an address (percent-encoded path, no query); undefined when it is no address of the compendium. */
export function refOf(address: string): string | undefined {
  if (!address.startsWith(`${ROOT}/`)) return undefined;
  const steps = address
    .slice(ROOT.length + 1)
    .split('/')
    .map(decodeStep);
  if (steps.some((s) => s === undefined || s === '' || s.includes('.'))) return undefined;
  return steps.join('.');
}

/** `?` is written out because it would start the query; a label that reads like the word is marked with a tilde. */
function encodeStep(step: string): string {
  if (step === '?') return UNKNOWN;
  return encodeURIComponent(/^~*unknown$/u.test(step) ? `~${step}` : step);
}

function decodeStep(step: string): string | undefined {
  if (step === UNKNOWN) return '?';
  try {
    const plain = decodeURIComponent(step);
    return /^~+unknown$/u.test(plain) ? plain.slice(1) : plain;
  } catch {
    return undefined;
  }
}

/** Fragment of a provision inside a page; the designation itself, which is a valid `id`. */
export const anchorOf = (ref: string): string => ref.replace(/\s/gu, '_');

function withQuery(path: string, parameters: readonly string[]): string {
  if (parameters.length === 0) return path;
  const [before = '', fragment] = path.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}${parameters.join('&')}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The page asked for, in another language of the interface. */
export const inLanguage = ({ here }: Interface, language: LanguageCode): string =>
  `${here}${here.includes('?') ? '&' : '?'}ui=${language}`;

const SOURCES = 'sources/';
/** Where sources stand that the corpus keeps outside its folder of sources. */
const ELSEWHERE = '~';

/** Address of a source, at a line: its path within the corpus folder. `/sources/2019-index.txt#L129`. */
export function sourceAddress(file: string, line?: number): string {
  const inside = file.startsWith(SOURCES);
  const steps = (inside ? file.slice(SOURCES.length) : file).split('/').map(encodeURIComponent);
  // A folder that is called like the mark is marked once more.
  const path = inside && /^~+$/u.test(steps[0] ?? '') ? [`~${steps[0]}`, ...steps.slice(1)] : steps;
  return `/${SOURCES}${(inside ? path : [ELSEWHERE, ...path]).join('/')}${line === undefined ? '' : `#${lineAnchor(line)}`}`;
}

/** File that an address names (percent-encoded path); undefined when it is no address of a source. */
export function sourceFileOf(address: string): string | undefined {
  if (!address.startsWith(`/${SOURCES}`)) return undefined;
  try {
    const [first = '', ...rest] = address
      .slice(SOURCES.length + 1)
      .split('/')
      .map(decodeURIComponent);
    if (first === ELSEWHERE) return rest.join('/');
    return SOURCES + [/^~+$/u.test(first) ? first.slice(1) : first, ...rest].join('/');
  } catch {
    return undefined;
  }
}

/** Fragment of a line in the page of its source. */
export const lineAnchor = (line: number): string => `L${line}`;

/** In which language the interface speaks, and whether the reader said so in the address. */
export interface Interface {
  readonly language: LanguageCode;
  /** False when it was only negotiated: then addresses do not carry it. */
  readonly chosen: boolean;
  /** Path and query of the page asked for, without the language: what a change of language leads back to. */
  readonly here: string;
}

/**
 * Addresses that keep the edition being read and the language chosen for the interface. `edition` is null for the
 * default one, whose addresses carry no query.
 */
export interface Links {
  readonly edition: string | null;
  readonly ui: Interface;
  to(path: string): string;
  /** Of a page that belongs to no edition: only the language is kept. */
  apart(path: string): string;
  provision(ref: string): string;
  /** The section page, at the paragraph. */
  inSection(part: string, section: string, ref?: string): string;
  topic(id: string): string;
  /** The address to cite: of the edition, in no language of the interface. */
  permanent(ref: string): string;
  /** Provisions side by side, in this order; null where no server answers. */
  compare(refs: readonly string[]): string | null;
  /** Where documents named in a text stand in the library; nothing without one. */
  readonly leads: FindLeads;
}

const ENGLISH: Interface = { language: 'en', chosen: false, here: '/' };

const NO_LEADS: FindLeads = () => [];

export function linksFor(
  edition: string | null,
  ui: Interface = ENGLISH,
  leads: FindLeads = NO_LEADS,
  /** The pages are files, and no server answers. */
  files = false,
): Links {
  const apart = ui.chosen ? [`ui=${ui.language}`] : [];
  const kept = [...(edition === null ? [] : [`edition=${encodeURIComponent(edition)}`]), ...apart];
  const to = (path: string): string => withQuery(path, kept);
  return {
    edition,
    ui,
    to,
    apart: (path) => withQuery(path, apart),
    provision: (ref) => to(addressOf(ref)),
    inSection: (part, section, ref) =>
      to(
        `${addressOf(`${part}.${section}`)}${ref === undefined ? '' : `#${encodeURIComponent(anchorOf(ref))}`}`,
      ),
    topic: (id) => to(`/index/${encodeURIComponent(id)}`),
    permanent: (ref) => withQuery(addressOf(ref), kept.slice(0, kept.length - apart.length)),
    compare: (refs) =>
      files ? null : withQuery('/compare', [...refs.map((ref) => `ref=${encodeURIComponent(ref)}`), ...kept]),
    leads: (text, marks, language) =>
      leads(text, marks, language).map((lead) => ({ ...lead, href: withQuery(lead.href, apart) })),
  };
}
