/** What is known of a document besides its words: how it was adopted, on what subject, what it cites and who cites it. */
import type { Child } from 'hono/jsx';
import type { Vote } from '../../../instrument/index.ts';
import { formatDay } from '../dates.ts';
import { corpusAddress } from '../document-address.ts';
import { type CitedDocument, type CitingPlace, type DocumentView, numberPath } from '../document-view.ts';
import type { Reading } from '../frame.tsx';
import { DOCUMENTS, type DocumentWords } from '../words/documents.ts';

export function DocumentFacts({ reading, view }: { reading: Reading; view: DocumentView }) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = DOCUMENTS[ui];
  const { document, corpus, cites, citedBy } = view;
  const { metadata: m, date } = document;
  const narrow = (key: string, value: string): string =>
    links.apart(`${corpusAddress(corpus.id)}?${key}=${encodeURIComponent(value)}`);
  return (
    <section class="facts document-facts" aria-labelledby="facts">
      <h2 id="facts">{say.facts}</h2>
      <dl>
        <Fact name={say.adopted}>{date !== null && formatDay(date, ui)}</Fact>
        <Fact name={say.agendaItem}>
          {m.agendaItem !== null && (
            <>
              <a href={narrow('item', m.agendaItem)}>{m.agendaItem}</a> {m.agendaTitle}
            </>
          )}
        </Fact>
        <Fact name={say.committee}>{m.committee}</Fact>
        <Fact name={say.vote}>{m.vote && <VoteFact vote={m.vote} say={say} />}</Fact>
        <Fact name={say.origin}>{m.originatingDocument}</Fact>
        <Fact name={say.record}>{[m.record, m.meeting].filter((t) => t !== null).join(', ')}</Fact>
        <Fact name={say.subjects}>
          {m.subjects.length > 0 &&
            m.subjects.map((subject, n) => (
              <>
                {n > 0 && ' · '}
                <a href={narrow('subject', subject)}>{subject}</a>
              </>
            ))}
        </Fact>
        <Fact name={say.sponsors}>{m.sponsors.join(', ')}</Fact>
        <Fact name={say.additionalSponsors}>{m.additionalSponsors.join(', ')}</Fact>
        <Fact name={say.goals}>{m.goals.join(', ')}</Fact>
      </dl>
      {citedBy.length > 0 && <CitedBy places={citedBy} title={say.citedBy} />}
      {cites.length > 0 && <Cites view={view} cites={cites} say={say} />}
    </section>
  );
}

/** Left out altogether where nothing is known. */
function Fact({ name, children }: { name: string; children?: Child }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function VoteFact({ vote, say }: { vote: Vote; say: DocumentWords }) {
  const lists = [
    [say.inFavour, vote.statesInFavour],
    [say.against, vote.statesAgainst],
    [say.abstaining, vote.statesAbstaining],
  ] as const;
  const counted = vote.inFavour + vote.against + vote.abstaining > 0;
  return (
    <>
      {vote.kind}
      {counted && `: ${say.votes(vote.inFavour, vote.against, vote.abstaining)}`}
      {lists
        .filter(([, states]) => states.length > 0)
        .map(([name, states]) => (
          <details>
            <summary>
              {name} ({states.length})
            </summary>
            <p>{states.join(', ')}</p>
          </details>
        ))}
    </>
  );
}

function CitedBy({ places, title }: { places: readonly CitingPlace[]; title: string }) {
  return (
    <>
      <h3 id="cited-by">
        {title} <span class="dim">({places.length})</span>
      </h3>
      <ul class="citing">
        {places.map(({ href, name, title: words }) => (
          <li>
            <a href={href}>{name}</a> <span class="dim">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Cites({
  view,
  cites,
  say,
}: {
  view: DocumentView;
  cites: readonly CitedDocument[];
  say: DocumentWords;
}) {
  const version = view.document.versions.find((v) => v.language === view.language);
  const nameOf = (id: string): string => {
    const provision = version?.provisions.find((p) => p.id === id);
    return (version && provision && numberPath(version, provision)) || id;
  };
  return (
    <>
      <h3 id="cites">
        {say.cites} <span class="dim">({cites.length})</span>
      </h3>
      <ul class="citing">
        {cites.map(({ symbol, href, title, provisions }) => (
          <li>
            {href === null ? symbol : <a href={href}>{symbol}</a>}{' '}
            <span class="dim">
              {href === null ? say.notHere : title}
              {' · '}
              {provisions.map((id, n) => (
                <>
                  {n > 0 && ', '}
                  <a href={`#${encodeURIComponent(id)}`}>{nameOf(id)}</a>
                </>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
