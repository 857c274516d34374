/** How is a printed document written as DOCX? The one place that knows the library and the format. */
export { writeDocx } from './write-docx.ts';
