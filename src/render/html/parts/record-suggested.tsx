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
  return (
    <section class="record-suggested" aria-labelledby="suggested">
      <h2 id="suggested">{say.suggested}</h2>
      <p class="dim">{say.suggestedWhy}</p>
      {KINDS.map((kind) => {
        const list = suggested.filter((one) => one.kind === kind);
        return (
          list.length > 0 && (
            <>
              <h3>{names[kind]}</h3>
              <ul class="tied suggested">
                {list.map((one) => (
                  <li>
                    <TiedDoor one={one} />
                    <span class="because">{say.because(one.words.join(', '))}</span>
                    {decide !== null && (
                      <Answer one={one} decide={decide} back={links.ui.here} links={links} />
                    )}
                  </li>
                ))}
              </ul>
            </>
          )
        );
      })}
    </section>
  );
}

function Answer({
  one,
  decide,
  back,
  links,
}: {
  one: SuggestedView;
  decide: string;
  back: string;
  links: Links;
}) {
  const say = ONE_RECORD[links.ui.language];
  const about = one.mark ?? one.title;
  const field = `by-${one.kind}-${one.target}`.replace(/[^\w-]/gu, '_');
  return (
    <form class="decide" action={decide} method="post">
      <input type="hidden" name="target" value={one.target} />
      <input type="hidden" name="back" value={back} />
      <label for={field}>{say.yourName}</label>
      <input id={field} name="by" required maxlength={200} autocomplete="name" />
      <button type="submit" name="verdict" value="accepted">
        {say.accept}
        <span class="hidden"> {about}</span>
      </button>
      <button type="submit" name="verdict" value="rejected">
        {say.reject}
        <span class="hidden"> {about}</span>
      </button>
    </form>
  );
}
