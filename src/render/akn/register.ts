/**
 * What an instrument is besides its words: designations, kinds, locators, where it was read. Akoma Ntoso has no place
 * for them, but lets a file carry elements of others in `<proprietary>`; there they stand in a namespace of their own.
 * Words are in it only where XML could not hold them.
 */
import type { Footnote, Instrument, Provision } from '../../instrument/index.ts';
import type { Mark } from '../../text/index.ts';
import { xmlText } from '../xml-text.ts';
import type { XmlNode } from './inline.ts';
import { type Plan, unitsOf } from './plan.ts';
import { asAttribute, BETWEEN, markOf, named, proprietary, spansAsText } from './register-value.ts';
import { isWhole, saysAll } from './typography.ts';

/** @param order place of a provision in the reading order of the edition, by designation */
export function instrumentRegister(
  instrument: Instrument,
  plan: Plan,
  order: ReadonlyMap<string, number>,
): XmlNode {
  const { key, kind, number, title, part, section, meeting } = instrument;
  const units = [...unitsOf(plan.preamble), ...unitsOf(plan.body)].map(({ eId, provision }) => ({
    eId,
    provision,
    place: order.get(provision.ref),
  }));
  const inOrder = [...units].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map((u) => u.provision.ref);
  const listed = instrument.provisions.join(BETWEEN);
  return proprietary([
    named('instrument', {
      ...{ key, kind, number, title, part, section, meeting },
      // Only where it is not the provisions that stand below.
      provisions: listed === inOrder.join(BETWEEN) ? null : listed,
    }),
    ...units.map(({ eId, provision, place }) => unit(eId, provision, place)),
  ]);
}

function unit(eId: string, provision: Provision, place: number | undefined): XmlNode {
  const { ref, id, path, kind, label, parent, source, locators, text, marks, notes } = provision;
  const values = {
    // Not `eId`: the schema wants no two attributes of that name with one value.
    for: eId,
    n: place,
    ref,
    path: path.join('/'),
    kind,
    label,
    parent,
    file: source.file,
    line: source.line,
    spans: spansAsText(source.spans),
    id: asAttribute(id) === id ? null : id,
    text: xmlText(text) === text ? null : text,
  };
  return named('provision', values, [
    ...locators.map(({ symbol, kind: numbered, value, instrument }) =>
      named('locator', { symbol, kind: numbered, value, instrument }),
    ),
    ...notes.map((note) => noteOf(note, text)),
    ...marksOf(text, marks),
  ]);
}

function noteOf({ marker, text, at, marks, line }: Footnote, around: string): XmlNode {
  const inText = at >= 0 && at <= around.length && isWhole(around, at);
  return named(
    'note',
    {
      line,
      at: inText ? null : at,
      marker: asAttribute(marker) === marker ? null : marker,
      text: xmlText(text) === text ? null : text,
    },
    marksOf(text, marks),
  );
}

const marksOf = (text: string, marks: readonly Mark[]): XmlNode[] =>
  saysAll(text, marks) ? [] : marks.map(markOf);
