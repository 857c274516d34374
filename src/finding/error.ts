/** Codes of callers' mistakes; a document, however damaged, never causes one. */
export type AcquisErrorCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'encoding-unreadable'
  | 'file-empty'
  | 'file-binary'
  | 'manifest-invalid'
  | 'topic-cycle'
  | 'edition-unknown'
  | 'reference-unknown'
  | 'topic-unknown'
  | 'document-unknown'
  | 'record-unknown'
  | 'format-unknown'
  | 'port-taken'
  | 'output-refused'
  | 'site-broken'
  | 'font-missing'
  | 'store-missing'
  | 'store-outdated'
  | 'writing-refused'
  | 'argument-invalid';

/** What failed, on what, and what to do about it. */
export class AcquisError extends Error {
  readonly code: AcquisErrorCode;
  /** What the caller can do; shown below the message. */
  readonly advice: string | undefined;
  /** Near matches for a mistyped name, best first. */
  readonly near: readonly string[];

  constructor(
    code: AcquisErrorCode,
    message: string,
    options: { advice?: string; near?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AcquisError';
    this.code = code;
    this.advice = options.advice;
    this.near = options.near ?? [];
  }
}
