/** How is a printed document written as PDF? The one place that knows Typst. */
export { writePdf } from './write-pdf.ts';
