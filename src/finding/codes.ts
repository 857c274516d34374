/**
 * The one registry of finding codes. A code is a promise: it is never renamed and never reused for something else.
 * `severity` is what the finding has when its evidence is decisive; a check may report it lower, never higher.
 */
export type Severity = 'error' | 'warning' | 'note';

export interface FindingCode {
  readonly severity: Severity;
  /** What it means, in one line, for the officer who reads the list. */
  readonly title: string;
}

export const FINDING_CODES = {
  'reference-to-nothing': { severity: 'error', title: 'A reference names a paragraph that does not exist' },
  'reference-wrong': { severity: 'error', title: 'The two columns of the index name different paragraphs' },
  'locator-wrong': {
    severity: 'error',
    title: 'The report column names another paragraph than the reference',
  },
  'reference-abbreviated': {
    severity: 'warning',
    title: 'A reference leaves out a level of the paragraph it names',
  },
  'reference-missing': {
    severity: 'error',
    title: 'The report column names a paragraph that the reference column lacks',
  },
  'locator-missing': {
    severity: 'error',
    title: 'The reference column names a paragraph that the report column lacks',
  },
  'symbol-wrong': {
    severity: 'error',
    title: 'The document symbol is not that of the meeting or session referred to',
  },
  'symbol-missing': { severity: 'error', title: 'The row has no document symbol for one of its sections' },
  'instrument-wrong': {
    severity: 'error',
    title: 'The resolution or decision named is not the one referred to',
  },
  'instrument-missing': {
    severity: 'warning',
    title: 'The row has no resolution or decision for one of its sections',
  },
  'cells-shifted': { severity: 'note', title: 'The cells of a row stand one column off and were put back' },
  'cell-misplaced': { severity: 'warning', title: 'A cell stands in another row than the one it belongs to' },
  'cell-unread': { severity: 'warning', title: 'A cell of the index could not be read' },
  'row-torn': { severity: 'warning', title: 'A row stands under another topic than the one it belongs to' },
  'row-orphaned': {
    severity: 'warning',
    title: 'A row of the index could not be tied to a topic or paragraph',
  },
  'topic-split': { severity: 'note', title: 'The name of a topic is split over a page break and was joined' },
  order: { severity: 'warning', title: 'Entries do not stand in the order of the compendium' },
  duplicate: { severity: 'warning', title: 'A paragraph is listed twice under one topic' },
  'range-style': { severity: 'note', title: 'A range or list is not written as in the rest of the index' },
  'topics-alike': { severity: 'note', title: 'Two topics have the same or nearly the same entries' },
  'provision-without-topic': { severity: 'warning', title: 'A provision stands under no topic of the index' },
  'numbering-gap': { severity: 'error', title: 'A number is missing in a sequence of paragraphs' },
  'numbering-jump': { severity: 'error', title: 'A paragraph number is out of sequence' },
  'ordinal-unknown': {
    severity: 'note',
    title: 'The ordinal of a preambular paragraph cannot be known after an omission',
  },
  'label-differs': { severity: 'error', title: 'A printed label does not agree with the count' },
  'marker-without-note': { severity: 'warning', title: 'A footnote marker has no footnote' },
  'note-without-marker': { severity: 'warning', title: 'A footnote has no marker in the text' },
  'marker-out-of-sequence': { severity: 'warning', title: 'A footnote marker is out of sequence' },
  'ibid-far': { severity: 'note', title: 'An "Ibid." cannot be tied to the footnote before it' },
  'contents-differ': { severity: 'warning', title: 'The table of contents and the headings do not agree' },
  'contents-entry-without-text': {
    severity: 'warning',
    title: 'The table of contents lists what the document does not print',
  },
  'text-not-in-contents': {
    severity: 'warning',
    title: 'The document prints what its table of contents does not list',
  },
  'heading-unmatched': {
    severity: 'warning',
    title: 'A heading could not be tied to a meeting or session of the manifest',
  },
  'date-differs': { severity: 'warning', title: 'The dates in a heading are not those of the manifest' },
  'text-differs': { severity: 'warning', title: 'The words of a provision differ between editions' },
  'text-missing': {
    severity: 'error',
    title: 'A provision of an earlier edition is missing from a later one',
  },
  'entry-corrected-later': {
    severity: 'error',
    title: 'A later edition replaced this reference with another',
  },
  'entry-dropped-later': { severity: 'note', title: 'A later edition no longer has this entry' },
  'mention-unresolved': { severity: 'warning', title: 'A mention in the text does not lead to a paragraph' },
  'mention-ambiguous': {
    severity: 'note',
    title: 'A mention in the text could mean more than one paragraph',
  },
  'text-cut': { severity: 'warning', title: 'A paragraph breaks off without its end' },
  'paragraph-rejoined': { severity: 'note', title: 'A paragraph was cut by a page break and joined again' },
  hyphenation: { severity: 'note', title: 'A word seems to carry a hyphen left from a line break' },
  'unlabelled-text': { severity: 'note', title: 'Text without a number stands among numbered paragraphs' },
  'entry-reference-wrong': {
    severity: 'error',
    title: 'The reference of an entry is not that of the recommendation whose words it prints',
  },
  'entry-words-differ': {
    severity: 'warning',
    title: 'The words of an entry differ from those of the report',
  },
  'entry-unresolved': { severity: 'error', title: 'An entry of a list is nothing in the report' },
  'entry-ambiguous': {
    severity: 'warning',
    title: 'An entry could be more than one paragraph of the report',
  },
  'response-differs': {
    severity: 'warning',
    title: 'The list gives another answer to a recommendation than the report',
  },
  'nothing-adopted': { severity: 'note', title: 'No adopted text was found in a document' },
  'versions-differ': {
    severity: 'warning',
    title: 'The language versions of a document differ in structure',
  },
  'version-repeated': { severity: 'note', title: 'A language version of a document stands in two files' },
  'symbol-unknown': { severity: 'warning', title: 'A document does not say its symbol' },
  'organ-unknown': { severity: 'note', title: 'A document symbol begins with an organ that is not known' },
  'language-differs': { severity: 'note', title: 'A file declares another language than it is written in' },
  'metadata-unread': { severity: 'warning', title: 'What stands beside the documents could not be read' },
  'file-unread': { severity: 'error', title: 'A file could not be read' },
  'reader-remark': { severity: 'note', title: 'What the reader of a file has to say about it' },
  'characters-damaged': { severity: 'warning', title: 'Characters of a source could not be decoded' },
  'concept-labels-clash': {
    severity: 'warning',
    title: 'A topic has one label twice, or shares it with another',
  },
  'concept-relations-clash': {
    severity: 'error',
    title: 'A topic stands above itself, or is related to one above it',
  },
  'coverage-broken': {
    severity: 'error',
    title: 'Characters of a source are in no text and not ignored for a reason',
  },
} as const satisfies Record<string, FindingCode>;

export type FindingCodeName = keyof typeof FINDING_CODES;
