/** What changed from one edition to the next: texts word by word, topics, references, each with its proof. */
import type { EditionComparison, ReferenceChange } from '../../../lineage/index.ts';
import { anchorOf } from '../address.ts';
import { directionOf } from '../direction.ts';
import { page } from '../frame.tsx';
import { Difference } from '../parts/difference.tsx';
import { COMPARISON } from '../words/comparison.ts';
import { FRAME } from '../words/frame.ts';
import { NOUNS } from '../words/nouns.ts';
import { ReferenceTable, RefList, type Sides, TopicTable } from './comparison-tables.tsx';
import { openingOf } from './provision.tsx';

export function comparisonPage(sides: Sides, comparison: EditionComparison): string {
  const { earlier, later, provisions, topics, references, summary } = comparison;
  const say = COMPARISON[sides.later.links.ui.language];
  const changedTopics = topics.filter((t) => t.kind !== 'same');
  const corrected = references.filter((r) => r.kind === 'corrected');
  const removed = references.filter((r) => r.kind === 'removed');
  const added = references.filter((r) => r.kind === 'added' && !r.newSection);
  return page(
    {
      reading: sides.later,
      title: say.title(earlier.id, later.id),
      door: 'editions',
      trail: [
        { text: FRAME[sides.later.links.ui.language].editions, href: sides.later.links.apart('/editions') },
        { text: say.pair(earlier.id, later.id) },
      ],
      main: 'comparison',
    },
    <>
      <h1>{say.title(earlier.id, later.id)}</h1>
      <ul class="changes-summary">
        <SummaryLine
          href="#texts"
          number={summary.provisions.changed}
          words={
            summary.provisions.changed === 0
              ? say.textsChanged
              : say.textsChangedInWords(summary.provisions.changedInWords)
          }
        />
        <SummaryLine href="#texts" number={summary.provisions.added} words={say.added} />
        <SummaryLine href="#texts" number={summary.provisions.unchanged} words={say.unchanged} />
        <SummaryLine href="#topics" number={changedTopics.length} words={say.topicsChanged} />
        <SummaryLine href="#corrected" number={corrected.length} words={say.referencesCorrected} />
        <SummaryLine href="#removed" number={removed.length} words={say.referencesDropped} />
      </ul>
      <section aria-labelledby="texts">
        <h2 id="texts">{say.texts}</h2>
        {provisions.changed.length === 0 && <p class="empty">{say.noTextChanged}</p>}
        {provisions.changed.map((change) => (
          <article class="text-change" id={anchorOf(change.later)}>
            <h3>
              <a href={sides.later.links.provision(change.later)}>{change.later}</a>{' '}
              <span class="dim">
                {say.extents[change.extent]}
                {change.earlier !== change.later && `, ${say.before(change.earlier)}`}
              </span>
            </h3>
            {change.extent !== 'notes' && (
              <p class="words diff">
                <Difference words={change.words} ui={sides.later.links.ui.language} />
              </p>
            )}
            {change.notes && (
              <dl class="against">
                <div>
                  <dt>{say.footnotes(earlier.id)}</dt>
                  <dd>
                    {change.notes.earlier.join(' ') || (
                      <span class="dim">{NOUNS[sides.later.links.ui.language].none}</span>
                    )}
                  </dd>
                </div>
                <div>
                  <dt>{say.footnotes(later.id)}</dt>
                  <dd>
                    {change.notes.later.join(' ') || (
                      <span class="dim">{NOUNS[sides.later.links.ui.language].none}</span>
                    )}
                  </dd>
                </div>
              </dl>
            )}
          </article>
        ))}
        <RefList title={say.addedList} refs={provisions.added.map((p) => p.ref)} reading={sides.later} />
        <RefList
          title={say.removedList}
          refs={provisions.removed.map((p) => p.ref)}
          reading={sides.earlier}
        />
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">{say.topics}</h2>
        {changedTopics.length === 0 ? (
          <p class="empty">{say.sameTopics}</p>
        ) : (
          <TopicTable sides={sides} matches={changedTopics} />
        )}
      </section>
      <section aria-labelledby="corrected">
        <h2 id="corrected">{say.referencesCorrected.replace(/^./u, (first) => first.toUpperCase())}</h2>
        {corrected.length === 0 && <p class="empty">{say.noCorrection}</p>}
        {corrected.map((change) => (
          <Correction sides={sides} change={change} />
        ))}
      </section>
      <ReferenceTable
        id="removed"
        title={say.referencesDropped.replace(/^./u, (first) => first.toUpperCase())}
        changes={removed}
        side="earlier"
        sides={sides}
      />
      <ReferenceTable id="added" title={say.addedReferences} changes={added} side="later" sides={sides} />
      <p class="dim">{say.newSections(summary.references.addedFromNewSections, later.id)}</p>
    </>,
  );
}

function SummaryLine({ href, number, words }: { href: string; number: number; words: string }) {
  return (
    <li>
      <a href={href}>
        <b>{number}</b> {words}
      </a>
    </li>
  );
}

function Correction({ sides, change }: { sides: Sides; change: ReferenceChange }) {
  const before = change.earlier?.ref;
  const after = change.later?.ref;
  return (
    <article class="finding">
      <p class="finding-message">
        <bdi>{change.topics.later.join(', ') || change.topics.earlier.join(', ')}</bdi>
      </p>
      <dl class="against">
        <div>
          <dt>{sides.earlier.edition.id}</dt>
          <dd>
            <bdi>{change.earlier?.published ?? ''}</bdi>
          </dd>
        </div>
        <div>
          <dt>{sides.later.edition.id}</dt>
          <dd>
            <bdi>{change.later?.published ?? ''}</bdi>
          </dd>
        </div>
      </dl>
      <ul class="concerned">
        {(before === after ? [null, after] : [before, after]).map((ref, n) => {
          const provision = ref
            ? (n === 0 ? sides.earlierBook : sides.laterBook).provisions.get(ref)
            : undefined;
          return (
            provision && (
              <li>
                <span class="concerned-ref">
                  <a href={(n === 0 ? sides.earlier : sides.later).links.provision(provision.ref)}>
                    {provision.ref}
                  </a>
                </span>
                <span
                  class="concerned-words"
                  lang={sides.laterBook.edition.language}
                  dir={directionOf(sides.laterBook.edition.language)}
                >
                  {openingOf(provision.text, 200)}
                </span>
              </li>
            )
          );
        })}
      </ul>
      {change.evidence.length > 0 && (
        <ul class="evidence">
          {change.evidence.map((line) => (
            <li lang="en" dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
