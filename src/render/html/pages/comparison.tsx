/** What changed from one edition to the next: texts word by word, topics, references, each with its proof. */
import type { EditionComparison, ReferenceChange, WordChange } from '../../../lineage/index.ts';
import { anchorOf } from '../address.ts';
import { page } from '../frame.tsx';
import { ReferenceTable, RefList, type Sides, TopicTable } from './comparison-tables.tsx';
import { count } from './home.tsx';
import { openingOf } from './provision.tsx';

export function comparisonPage(sides: Sides, comparison: EditionComparison): string {
  const { earlier, later, provisions, topics, references, summary } = comparison;
  const changedTopics = topics.filter((t) => t.kind !== 'same');
  const corrected = references.filter((r) => r.kind === 'corrected');
  const removed = references.filter((r) => r.kind === 'removed');
  const added = references.filter((r) => r.kind === 'added' && !r.newSection);
  return page(
    {
      reading: sides.later,
      title: `What changed from ${earlier.id} to ${later.id}`,
      door: 'editions',
      trail: [{ text: 'Editions', href: '/editions' }, { text: `${earlier.id} to ${later.id}` }],
      main: 'comparison',
    },
    <>
      <h1>
        What changed from {earlier.id} to {later.id}
      </h1>
      <ul class="changes-summary">
        <SummaryLine
          href="#texts"
          number={summary.provisions.changed}
          words={
            summary.provisions.changed === 0
              ? 'texts changed'
              : `texts changed, ${summary.provisions.changedInWords} of them in words`
          }
        />
        <SummaryLine href="#texts" number={summary.provisions.added} words="paragraphs added" />
        <SummaryLine href="#texts" number={summary.provisions.unchanged} words="paragraphs unchanged" />
        <SummaryLine href="#topics" number={changedTopics.length} words="topics added, renamed or gone" />
        <SummaryLine href="#corrected" number={corrected.length} words="references corrected" />
        <SummaryLine href="#removed" number={removed.length} words="references dropped" />
      </ul>
      <section aria-labelledby="texts">
        <h2 id="texts">Texts</h2>
        {provisions.changed.length === 0 && (
          <p class="empty">No text that stands in both editions was changed.</p>
        )}
        {provisions.changed.map((change) => (
          <article class="text-change" id={anchorOf(change.later)}>
            <h3>
              <a href={sides.later.links.provision(change.later)}>{change.later}</a>{' '}
              <span class="dim">
                {EXTENTS[change.extent]}
                {change.earlier !== change.later && `, ${change.earlier} before`}
              </span>
            </h3>
            {change.extent !== 'notes' && (
              <p class="words diff">
                <Difference words={change.words} />
              </p>
            )}
            {change.notes && (
              <dl class="against">
                <div>
                  <dt>Footnotes {earlier.id}</dt>
                  <dd>{change.notes.earlier.join(' ') || <span class="dim">none</span>}</dd>
                </div>
                <div>
                  <dt>Footnotes {later.id}</dt>
                  <dd>{change.notes.later.join(' ') || <span class="dim">none</span>}</dd>
                </div>
              </dl>
            )}
          </article>
        ))}
        <RefList title="Added" refs={provisions.added.map((p) => p.ref)} reading={sides.later} />
        <RefList
          title="No longer there"
          refs={provisions.removed.map((p) => p.ref)}
          reading={sides.earlier}
        />
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">Topics</h2>
        {changedTopics.length === 0 ? (
          <p class="empty">Both indexes have the same topics.</p>
        ) : (
          <TopicTable sides={sides} matches={changedTopics} />
        )}
      </section>
      <section aria-labelledby="corrected">
        <h2 id="corrected">References corrected</h2>
        {corrected.length === 0 && <p class="empty">No reference was replaced by another.</p>}
        {corrected.map((change) => (
          <Correction sides={sides} change={change} />
        ))}
      </section>
      <ReferenceTable
        id="removed"
        title="References dropped"
        changes={removed}
        side="earlier"
        sides={sides}
      />
      <ReferenceTable
        id="added"
        title="References added to meetings that both editions hold"
        changes={added}
        side="later"
        sides={sides}
      />
      <p class="dim">
        {count(summary.references.addedFromNewSections, 'more reference was', 'more references were')} added
        for meetings and sessions that only {later.id} holds.
      </p>
    </>,
  );
}

const EXTENTS = {
  typography: 'only the kind of dash, quotation mark or space',
  punctuation: 'only punctuation',
  words: 'words changed',
  notes: 'only footnotes',
} as const;

function SummaryLine({ href, number, words }: { href: string; number: number; words: string }) {
  return (
    <li>
      <a href={href}>
        <b>{number}</b> {words}
      </a>
    </li>
  );
}

/** Said by `del` and `ins`, and by strike and rule as well as by colour. */
function Difference({ words }: { words: readonly WordChange[] }) {
  return (
    <>
      {words.map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </>
  );
}

function Correction({ sides, change }: { sides: Sides; change: ReferenceChange }) {
  const before = change.earlier?.ref;
  const after = change.later?.ref;
  return (
    <article class="finding">
      <p class="finding-message">{change.topics.later.join(', ') || change.topics.earlier.join(', ')}</p>
      <dl class="against">
        <div>
          <dt>{sides.earlier.edition.id}</dt>
          <dd>{change.earlier?.published ?? ''}</dd>
        </div>
        <div>
          <dt>{sides.later.edition.id}</dt>
          <dd>{change.later?.published ?? ''}</dd>
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
                <span class="concerned-words">{openingOf(provision.text, 200)}</span>
              </li>
            )
          );
        })}
      </ul>
      {change.evidence.length > 0 && (
        <ul class="evidence">
          {change.evidence.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
