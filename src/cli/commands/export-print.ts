import { AcquisError } from '../../finding/index.ts';
import type { Edition, Topic } from '../../instrument/index.ts';
import {
  compendiumBook,
  corpusOf,
  corrigendumDocument,
  type PrintedDocument,
  type PrintFormat,
  print,
  toIssuedJson,
  topicDocument,
  viewFrom,
} from '../../render/index.ts';
import type { Store } from '../../store/index.ts';
import { nearMatches } from '../../text/index.ts';
import { withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { flagOption, listOption, type Options, textOption } from '../options.ts';
import { deliverBytes } from '../output.ts';
import type { Session } from '../session.ts';
import { findTopicNamed, type TopicFound } from '../topic-choice.ts';

const KINDS = ['book', 'corrigendum', 'topic'] as const;
type Kind = (typeof KINDS)[number];

/** `acquis export book|corrigendum|topic`: what a secretariat issues on paper. */
export async function exportPrint(session: Session, asked: string, options: Options): Promise<number> {
  const kind = kindNamed(asked);
  const format = printFormat(kind, textOption(options, 'format'));
  return withStore(session, async (store) => {
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const printed = documentOf(kind, store, edition, options);
    const paper = textOption(options, 'paper') === 'letter' ? 'letter' : 'a4';
    deliverBytes(
      session,
      textOption(options, 'output'),
      await print(printed, format, { paper, ...attachedTo(kind, store, edition, options) }),
      format,
    );
    return EXIT.fine;
  });
}

/** Only a whole book can be read back. */
function attachedTo(kind: Kind, store: Store, edition: Edition, options: Options): { attached?: string } {
  const whole = listOption(options, 'topic') === undefined && listOption(options, 'meeting') === undefined;
  return kind === 'book' && whole
    ? { attached: toIssuedJson(edition, corpusOf(viewFrom(store, edition))) }
    : {};
}

function documentOf(kind: Kind, store: Store, edition: Edition, options: Options): PrintedDocument {
  const found = (listOption(options, 'topic') ?? []).map((label) => findTopicNamed(edition, label));
  if (kind === 'corrigendum') return corrigendumDocument(edition);
  if (kind === 'topic') return oneTopic(edition, found);
  const meetings = listOption(options, 'meeting');
  return compendiumBook(edition, {
    bodies: store.corpus().bodies,
    asPublished: flagOption(options, 'asPublished'),
    findings: flagOption(options, 'findings'),
    ...(found.length === 0 ? {} : { topics: found.flatMap((one) => topicsIn(one).map(({ id }) => id)) }),
    ...(meetings === undefined ? {} : { meetings }),
  });
}

function oneTopic(edition: Edition, [found, ...others]: readonly TopicFound[]): PrintedDocument {
  if (found && others.length === 0) return topicDocument(edition, found.label, topicsIn(found));
  throw new AcquisError('argument-invalid', 'One topic is printed at a time.', {
    advice: 'Name it: acquis export topic --topic "Media" --format docx -o media.docx',
  });
}

const topicsIn = ({ own, narrower }: TopicFound): Topic[] => [...(own ? [own] : []), ...narrower];

function kindNamed(asked: string): Kind {
  const kind = KINDS.find((name) => name === asked);
  if (kind) return kind;
  throw new AcquisError('argument-invalid', `"${asked}" is nothing that can be exported.`, {
    advice: `There are: data, ${KINDS.join(', ')}.`,
    near: nearMatches(asked, KINDS),
  });
}

function printFormat(kind: Kind, format: string | undefined): PrintFormat {
  if (format === 'docx' || format === 'pdf') return format;
  throw new AcquisError('argument-invalid', `The ${kind} is written as docx or pdf.`, {
    advice: `acquis export ${kind} --format docx -o ${kind}.docx`,
  });
}
