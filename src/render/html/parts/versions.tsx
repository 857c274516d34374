/**
 * The words of one language version, or of two side by side, row by row: what answers to what stands on one line, and
 * a gap is shown as a gap. On a narrow screen the two follow one another paragraph by paragraph.
 */
import type { Footnote, LibraryProvision, LibraryVersion } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { directionOf } from '../direction.ts';
import { type DocumentView, numberPath } from '../document-view.ts';
import { OWN_NAMES } from '../words/catalogue.ts';
import { DOCUMENTS } from '../words/documents.ts';
import { Notes, Words } from './words.tsx';

interface Shown {
  readonly version: LibraryVersion;
  readonly view: DocumentView;
  readonly ui: LanguageCode;
}

export function VersionText({ version, view, ui }: Shown) {
  return (
    <div class="paragraphs version-text" lang={version.language} dir={directionOf(version.language)}>
      {version.provisions.map((provision) => (
        <ProvisionLine provision={provision} version={version} view={view} ui={ui} id={provision.id} />
      ))}
      <Uncalled version={version} view={view} ui={ui} />
    </div>
  );
}

export function VersionsTogether({
  rows,
  version,
  other,
  view,
  ui,
}: Shown & { readonly rows: readonly string[]; readonly other: LibraryVersion }) {
  const [left, right] = [version, other].map((v) => new Map(v.provisions.map((p) => [p.id, p])));
  return (
    <div class="together">
      {rows.map((row) => {
        const one = left?.get(row);
        const two = right?.get(row);
        if (!one && !two) return null;
        return (
          <div class="pair" id={row}>
            <Side provision={one} version={version} view={view} ui={ui} id={undefined} />
            <Side provision={two} version={other} view={view} ui={ui} id={undefined} />
          </div>
        );
      })}
    </div>
  );
}

function Side({
  provision,
  version,
  view,
  ui,
  id,
}: Shown & { readonly provision: LibraryProvision | undefined; readonly id: string | undefined }) {
  const { language } = version;
  if (!provision)
    return (
      <p class="gap" lang={ui} dir={directionOf(ui)}>
        {DOCUMENTS[ui].gap(OWN_NAMES[language])}
      </p>
    );
  return (
    <div class="side" lang={language} dir={directionOf(language)}>
      <ProvisionLine provision={provision} version={version} view={view} ui={ui} id={id} />
    </div>
  );
}

/** Kinds that open a level of the numbering; headings stand above paragraphs without pushing them in. */
const INDENTING: ReadonlySet<LibraryProvision['kind']> = new Set(['operative', 'paragraph', 'subparagraph']);

function depthOf(version: LibraryVersion, provision: LibraryProvision): number {
  let depth = 0;
  for (let id = provision.parent; id !== null; ) {
    const above = version.provisions.find((p) => p.id === id);
    if (!above) break;
    if (INDENTING.has(above.kind)) depth += 1;
    id = above.parent;
  }
  return Math.min(depth, 3);
}

function ProvisionLine({
  provision,
  version,
  view,
  ui,
  id,
}: Shown & { readonly provision: LibraryProvision; readonly id: string | undefined }) {
  const { kind, number, text, marks } = provision;
  const { language } = version;
  const owner = `${provision.id}-${language}`;
  const notes = provision.notes.map((note): Footnote => ({ ...note, marks: [], line: provision.line }));
  const leads = kind === 'masthead' ? [] : view.leads(text, marks, language);
  const words = <Words text={text} marks={marks} notes={notes} leads={leads} owner={owner} />;
  if (kind === 'heading' || kind === 'annex')
    return (
      <h2 class="version-heading" id={id}>
        {number !== '' && `${number} `}
        {words}
      </h2>
    );
  const path = numberPath(version, provision);
  return (
    <div class={`para depth-${depthOf(version, provision)} kind-${kind}`} id={id}>
      <div class="body">
        <span class="label">{kind === 'preambular' ? `PP ${number}` : number}</span>
        <p class="words">{words}</p>
      </div>
      <div class="beside">
        <Notes notes={notes} owner={owner} ui={ui} leads={(note) => view.leads(note, [], language)} />
        {id !== undefined && path !== '' && (
          <div class="meta">
            <a class="ref" href={`#${encodeURIComponent(id)}`} lang="en" dir="ltr">
              {path}
            </a>
          </div>
        )}
      </div>
    </div>
  );
}

function Uncalled({ version, view, ui }: Shown) {
  if (version.notes.length === 0) return null;
  return (
    <section class="uncalled" aria-labelledby="uncalled">
      <h2 id="uncalled" class="quiet-head" lang={ui} dir={directionOf(ui)}>
        {DOCUMENTS[ui].uncalled}
      </h2>
      {version.notes.map(({ marker, text }) => (
        <p>
          {marker} <Words text={text} leads={view.leads(text, [], version.language)} />
        </p>
      ))}
    </section>
  );
}
