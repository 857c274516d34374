import type { TypedMark } from './parts.ts';

/** A link as typography: with its target only where that leads somewhere outside the document and does no more. */
export const linkMark = (href: string | undefined): TypedMark =>
  href !== undefined && /^(?:https?:\/\/|mailto:)\S+$/iu.test(href.trim())
    ? { kind: 'link', target: href.trim() }
    : { kind: 'link' };
