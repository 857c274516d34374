/**
 * What an instrument is besides its words: designations, kinds, locators, where it was read. Akoma Ntoso has no place
 * for them, but lets a file carry elements of others in `<proprietary>`; there they stand in a namespace of their own.
 */
import type { Edition, Instrument, Provision } from '../../instrument/index.ts';
import { xmlText } from '../xml-text.ts';
import type { XmlNode } from './inline.ts';
import { element } from './layout.ts';
import { ACQUIS } from './meta.ts';
import { type Plan, unitsOf } from './plan.ts';

export const REGISTER_NAMESPACE = 'urn:acquis:register:1';

/** The prefix stands for the namespace in names: readers here know elements by their local name. */
const named = (name: string, attributes: Record<string, string>, children: XmlNode[] = []): XmlNode =>
  element(`acquis:${name}`, safe(attributes), children);

export function instrumentRegister(instrument: Instrument, plan: Plan): XmlNode {
  const { key, kind, number, title, part, section, meeting } = instrument;
  return proprietary([
    named('instrument', {
      key,
      kind,
      ...(number === null ? {} : { number }),
      title,
      part,
      section,
      meeting,
    }),
    ...[...unitsOf(plan.preamble), ...unitsOf(plan.body)].map(({ eId, provision }) => unit(eId, provision)),
  ]);
}

function unit(eId: string, { ref, path, kind, label, parent, source, locators }: Provision): XmlNode {
  const place = { file: source.file, line: String(source.line) };
  // Not `eId`: the schema wants no two attributes of that name with one value.
  const own = {
    for: eId,
    ref,
    path: path.join(' '),
    kind,
    label,
    ...(parent === null ? {} : { parent }),
    ...place,
  };
  return named(
    'provision',
    own,
    locators.map(({ symbol, kind: numbered, value, instrument }) =>
      named('locator', {
        symbol,
        kind: numbered,
        value,
        ...(instrument === undefined ? {} : { instrument }),
      }),
    ),
  );
}

/** The frame around the instruments: edition, parts, sections, meetings that adopted nothing. */
export function editionRegister({ id, title, year, language, parts, sections, silent }: Edition): XmlNode {
  return proprietary([
    named('edition', { id, title, year: String(year), language }),
    ...parts.map(({ key, heading, body }) => named('part', { key, heading, body })),
    ...sections.map(({ instruments, place, number, line, ...rest }) =>
      named('section', {
        ...rest,
        ...(place === null ? {} : { place }),
        number: String(number),
        line: String(line),
        instruments: instruments.join(' '),
      }),
    ),
    ...silent.map(({ number, ...rest }) => named('silent', { ...rest, number: String(number) })),
  ]);
}

const proprietary = (children: XmlNode[]): XmlNode =>
  element('proprietary', { source: `#${ACQUIS}` }, [
    element('acquis:register', { 'xmlns:acquis': REGISTER_NAMESPACE }, children),
  ]);

/** An attribute keeps no line ends (XML 1.0, 3.3.3) unless they are written as references, which the writer does not. */
const safe = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([k, v]) => [k, xmlText(v).replace(/[\t\n\r]/gu, ' ')]));
