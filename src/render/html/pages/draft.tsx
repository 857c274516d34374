/** What was agreed already of what a draft says? A form that works without scripts, and its answer, to be printed. */
import type { LanguageCode } from '../../../language/index.ts';
import type { CheckedParagraph, DraftCheck, DraftVerdict } from '../../../lineage/index.ts';
import type { Book } from '../book.ts';
import { page, type Reading } from '../frame.tsx';
import { AGREED } from '../words/agreed.ts';
import { DRAFT, verdictWords } from '../words/draft.ts';
import { count, NOUNS } from '../words/nouns.ts';
import { PRINT } from '../words/print.ts';
import { Checked } from './checked-paragraph.tsx';

/** @param fault why a draft could not be checked, in a sentence */
export function draftForm(reading: Reading, fault?: string): string {
  const say = AGREED[reading.links.ui.language];
  return page(
    { reading, title: say.draft, door: 'none', trail: trail(reading), main: 'draft' },
    <>
      <h1>{say.draft}</h1>
      <p class="lead">{say.draftLead}</p>
      {fault !== undefined && (
        <p class="fault" role="alert">
          <strong>{say.notRead}.</strong> {fault}
        </p>
      )}
      <form
        class="draft-form"
        action={reading.links.to('/draft')}
        method="post"
        enctype="multipart/form-data"
      >
        <label for="draft-text">{say.paste}</label>
        <textarea id="draft-text" name="text" rows={12} dir="auto" />
        <label for="draft-file">{say.orFile}</label>
        <input id="draft-file" name="file" type="file" />
        <p class="draft-send">
          <button type="submit">{say.check}</button>
          <TakeAway reading={reading} />
        </p>
        <p class="dim">{say.nothingKept}</p>
      </form>
    </>,
  );
}

/** The same question with its answer as a document: buttons of the form, since nothing is kept to make one from later. */
function TakeAway({ reading: { links } }: { reading: Reading }) {
  const say = PRINT[links.ui.language];
  return (
    <>
      {(['docx', 'pdf'] as const).map((format) => (
        <button type="submit" class="second" formaction={links.to(`/draft.${format}`)}>
          {format === 'docx' ? say.word : say.pdf}
        </button>
      ))}
    </>
  );
}

/** @param pasted the draft as it was pasted; undefined when it came as a file */
export function draftPage(
  reading: Reading,
  book: Book,
  check: DraftCheck,
  pasted: string | undefined,
): string {
  const ui = reading.links.ui.language;
  const say = AGREED[ui];
  return page(
    {
      reading,
      title: say.result,
      door: 'none',
      trail: [...trail(reading), { text: say.result }],
      main: 'draft',
    },
    <>
      <h1>{say.draft}</h1>
      <p class="dim">
        {check.file === '' ? null : <bdi>{check.file}: </bdi>}
        {count(ui, check.paragraphs.length, 'paragraph')} · {check.edition} ·{' '}
        <a href={reading.links.to('/draft')}>{say.another}</a>
      </p>
      {check.remarks.map((remark) => (
        <p class="dim">{remark}</p>
      ))}
      <Verdicts check={check} ui={ui} />
      <p class="legend dim">{DRAFT[ui].legend}</p>
      <ol class="checked">
        {check.paragraphs.map((paragraph, at) => (
          <Checked paragraph={paragraph} at={at} reading={reading} book={book} />
        ))}
      </ol>
      <AgainAsDocument reading={reading} pasted={pasted} />
    </>,
  );
}

const VERDICTS: readonly DraftVerdict[] = ['below', 'beyond', 'level', 'verbatim', 'new'];

/** How many paragraphs are what, each leading to the first of its kind. */
function Verdicts({ check: { paragraphs }, ui }: { check: DraftCheck; ui: LanguageCode }) {
  const sorted = VERDICTS.flatMap((verdict) => paragraphs.filter((p) => p.verdict === verdict));
  const kinds = new Map<string, CheckedParagraph[]>();
  for (const p of sorted) kinds.set(verdictWords(p, ui), [...(kinds.get(verdictWords(p, ui)) ?? []), p]);
  return (
    <ul class="verdicts">
      {[...kinds].map(([words, of]) => (
        <li>
          <a href={`#checked-${paragraphs.findIndex((p) => of.includes(p)) + 1}`}>
            <b>{of.length}</b> {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

function AgainAsDocument({ reading, pasted }: { reading: Reading; pasted: string | undefined }) {
  const { links } = reading;
  const say = DRAFT[links.ui.language];
  return (
    <form
      class="draft-form draft-again"
      action={links.to('/draft.docx')}
      method="post"
      enctype="multipart/form-data"
    >
      <h2>{say.takeAway}</h2>
      {pasted === undefined ? (
        <>
          <label for="draft-file">{say.chooseAgain}</label>
          <input id="draft-file" name="file" type="file" required />
        </>
      ) : (
        <textarea name="text" hidden readonly>
          {pasted}
        </textarea>
      )}
      <p class="draft-send">
        <TakeAway reading={reading} />
      </p>
    </form>
  );
}

function trail(reading: Reading) {
  const ui = reading.links.ui.language;
  return [
    { text: NOUNS[ui].home, href: reading.links.to('/') },
    { text: AGREED[ui].draft, href: reading.links.to('/draft') },
  ];
}
