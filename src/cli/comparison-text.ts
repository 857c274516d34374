import type { EditionComparison } from '../lineage/index.ts';
import { refLines } from './ref-list.ts';
import type { Session } from './session.ts';
import { table } from './terminal/table.ts';
import { hang } from './terminal/width.ts';
import { markedChange } from './word-changes.ts';

/** The difference of two editions for a person: what changed, one thing after another. Removed words stand in [-...-], added ones in {+...+}. */
export function comparisonText(session: Session, comparison: EditionComparison): string {
  const blocks = [
    block(session, 'Provisions added', comparison.provisions.added),
    block(session, 'Provisions removed', comparison.provisions.removed),
    ...changedTexts(session, comparison),
    ...topicChanges(session, comparison),
    ...referenceChanges(session, comparison),
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

/** How many of each. */
export function summaryText(
  { paint, width }: Session,
  { earlier, later, summary }: EditionComparison,
): string {
  const { provisions, topics, references } = summary;
  const rows = [
    [
      'Provisions',
      `${provisions.added} added, ${provisions.removed} removed, ${provisions.changed} changed (${provisions.changedInWords} in their words), ${provisions.unchanged} unchanged, ${provisions.renumbered} renumbered`,
    ],
    [
      'Topics',
      `${topics.added} added, ${topics.removed} removed, ${topics.renamed} renamed, ${topics.split} split, ${topics.merged} merged, ${topics.same} the same`,
    ],
    [
      'References',
      `${references.added} added (${references.addedFromNewSections} from new meetings and sessions), ${references.removed} removed, ${references.corrected} corrected`,
    ],
  ];
  return table(
    [{ title: `${earlier.id} to ${later.id}` }, { title: '', flexible: true }],
    rows,
    width,
    paint.bold,
  );
}

function block(
  { paint, width }: Session,
  title: string,
  provisions: readonly { readonly ref: string }[],
): string {
  if (provisions.length === 0) return '';
  const lines = refLines(provisions.map((p) => p.ref));
  return [paint.bold(title), ...lines.map((line) => hang('  ', line, width))].join('\n');
}

function changedTexts({ paint, width }: Session, { provisions }: EditionComparison): string[] {
  if (provisions.changed.length === 0) return [];
  const texts = provisions.changed.map(({ earlier, later, extent, words, notes }) => {
    const name = earlier === later ? later : `${earlier}, now ${later}`;
    const body = words.map((piece) => markedChange(paint, piece)).join('');
    const footnotes = notes
      ? [
          `notes: ${markedChange(paint, { kind: 'removed', text: notes.earlier.join(' ') })} ${markedChange(paint, { kind: 'added', text: notes.later.join(' ') })}`,
        ]
      : [];
    const lines = extent === 'notes' ? footnotes : [body, ...footnotes];
    return [
      `${paint.bold(name)}  ${paint.dim(extent)}`,
      ...lines.map((line) => hang('  ', line, width)),
    ].join('\n');
  });
  return [paint.bold('Provisions changed'), ...texts];
}

function topicChanges({ paint, width }: Session, { topics }: EditionComparison): string[] {
  const changed = topics.filter((t) => t.kind !== 'same');
  if (changed.length === 0) return [];
  const rows = changed.map(({ kind, earlier, later }) => [kind, earlier.join('; '), later.join('; ')]);
  const columns = [
    { title: 'Topic' },
    { title: 'earlier', flexible: true },
    { title: 'later', flexible: true },
  ] as const;
  return [table(columns, rows, width, paint.bold)];
}

function referenceChanges({ paint, width }: Session, { references }: EditionComparison): string[] {
  // What a new meeting brings to the index is no change of what was printed; the summary counts it.
  const told = references.filter((r) => r.kind !== 'added' || !r.newSection);
  if (told.length === 0) return [];
  const rows = told.map(({ kind, topics, earlier, later }) => [
    kind,
    [...topics.later, ...(topics.later.length === 0 ? topics.earlier : [])].join('; '),
    earlier?.published ?? '',
    later?.published ?? '',
  ]);
  const columns = [
    { title: 'Reference' },
    { title: 'topic', flexible: true },
    { title: 'earlier' },
    { title: 'later' },
  ] as const;
  return [table(columns, rows, width, paint.bold)];
}
