/**
 * What an edition is around its instruments: parts, sections, the thematic index, the concordance, mentions and findings.
 * Akoma Ntoso has no place for them; the collection carries them as each instrument carries its designations.
 */
import type { Finding } from '../../finding/index.ts';
import type { IndexEntry, Matter, Topic } from '../../instrument/index.ts';
import { editionDigest } from '../edition-export.ts';
import type { EditionView } from '../edition-view.ts';
import type { XmlNode } from './inline.ts';
import { BETWEEN, markOf, named, proprietary, spansAsText } from './register-value.ts';

export function editionRegister({ edition, corpus, bodies }: EditionView): XmlNode {
  const { id, title, year, language } = edition;
  return proprietary([
    named('edition', { id, title, year, language, digest: editionDigest(edition) }),
    named('corpus', { id: corpus.id, title: corpus.title }),
    ...bodies.map(({ id: body, name, shortName }) => named('body', { id: body, name, shortName })),
    ...edition.parts.map(({ key, heading, body }) => named('part', { key, heading, body })),
    ...edition.sections.map(({ instruments, ...section }) =>
      named('section', { ...section, instruments: instruments.join(BETWEEN) }),
    ),
    ...edition.silent.map((meeting) => named('silent', { ...meeting })),
    ...edition.instruments.map(({ key }) => named('member', { key })),
    ...edition.topics.map(topic),
    ...edition.concordance.map((row) => named('row', { ...row })),
    ...edition.mentions.map(({ refs, ...mention }) =>
      named('mention', { ...mention, refs: refs.join(BETWEEN) }),
    ),
    ...edition.findings.map(finding),
    ...edition.documents.map(({ matter, ...rest }) => named('document', { ...rest }, matter.map(matterOf))),
  ]);
}

const topic = ({ entries, ...rest }: Topic): XmlNode => named('topic', { ...rest }, entries.map(entry));

const entry = (of: IndexEntry): XmlNode => named('entry', { ...of });

function finding({ place, refs, evidence, ...rest }: Finding): XmlNode {
  return named(
    'finding',
    { ...rest, ...place, refs: refs.join(BETWEEN) },
    evidence.map((text) => named('evidence', { text })),
  );
}

const matterOf = ({ marks, notes, spans, ...rest }: Matter): XmlNode =>
  named('matter', { ...rest, spans: spansAsText(spans) }, [
    ...marks.map(markOf),
    ...notes.map(({ marks: within, ...note }) => named('note', { ...note }, within.map(markOf))),
  ]);
