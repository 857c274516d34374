/** Links that are suggested and not asserted: what may belong to a record, the words that say so, and the two answers. */
import type { Links } from '../address.ts';
import type { SuggestedView } from '../record-view.ts';
import { ONE_RECORD } from '../words/one-record.ts';
import { FIELD_NAMES } from '../words/record-fields.ts';
import { TiedDoor } from './tied-door.tsx';

const KINDS = ['provision', 'topic', 'article'] as const;

/** @param decide where an answer is sent; null where nobody may answer, as in a folder of files */
export function RecordSuggested({
  suggested,
  decide,
  links,
}: {
  suggested: readonly SuggestedView[];
  decide: string | null;
  links: Links;
}) {
  if (suggested.length === 0) return null;
  const ui = links.ui.language;
  const say = ONE_RECORD[ui];
  const names = {
    provision: say.provisions,
    topic: FIELD_NAMES[ui].topics,
    article: FIELD_NAMES[ui].articles,
  };
  const lists = KINDS.flatMap((kind) => {
    const list = suggested.filter((one) => one.kind === kind);
    return list.length === 0
      ? []
      : [
          <>
            <h3>{names[kind]}</h3>
            <ul class="tied suggested">
              {list.map((one) => (
                <li>
                  {decide !== null && <Choose one={one} />}
                  <TiedDoor one={one} />
                  <span class="because">{say.because(one.words.join(', '))}</span>
                </li>
              ))}
            </ul>
          </>,
        ];
  });
  return (
    <section class="record-suggested" aria-labelledby="suggested">
      <h2 id="suggested">{say.suggested}</h2>
      <p class="dim">{say.suggestedWhy}</p>
      {decide === null ? (
        lists
      ) : (
        <form action={decide} method="post">
          {lists}
          <Answer back={links.ui.here} links={links} />
        </form>
      )}
    </section>
  );
}

const Choose = ({ one }: { one: SuggestedView }) => (
  <input class="choose" type="checkbox" name="target" value={one.target} aria-label={one.mark ?? one.title} />
);

/** One name and one answer for all that are chosen. */
function Answer({ back, links }: { back: string; links: Links }) {
  const say = ONE_RECORD[links.ui.language];
  return (
    <div class="decide">
      <input type="hidden" name="back" value={back} />
      <label for="by">{say.yourName}</label>
      <input id="by" name="by" required maxlength={200} autocomplete="name" />
      <button type="submit" name="verdict" value="accepted">
        {say.accept}
      </button>
      <button type="submit" name="verdict" value="rejected">
        {say.reject}
      </button>
    </div>
  );
}
