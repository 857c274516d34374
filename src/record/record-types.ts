import type { z } from 'zod';
import { activitySchema } from './types/activity.ts';
import { articleSchema } from './types/article.ts';
import { authoritySchema } from './types/authority.ts';
import { caseSchema } from './types/case.ts';
import { publicationSchema } from './types/publication.ts';
import { statuteSchema } from './types/statute.ts';

/** The types of records and their schemas. */
export const RECORD_SCHEMAS = {
  case: caseSchema,
  statute: statuteSchema,
  publication: publicationSchema,
  authority: authoritySchema,
  activity: activitySchema,
  article: articleSchema,
} as const;

export type RecordType = keyof typeof RECORD_SCHEMAS;

export const RECORD_TYPES = Object.keys(RECORD_SCHEMAS) as readonly RecordType[];

/** A record as it is kept: every field is there. */
export type RecordOf<T extends RecordType> = T extends RecordType
  ? DeepReadonly<z.output<(typeof RECORD_SCHEMAS)[T]>>
  : never;

export type KnowledgeRecord = RecordOf<RecordType>;

/** What it takes to make one: fields that are not known may be left out. */
export type RecordInput<T extends RecordType> = T extends RecordType
  ? DeepReadonly<Omit<z.input<(typeof RECORD_SCHEMAS)[T]>, 'type'>>
  : never;

type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
