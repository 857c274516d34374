/** Readonly data as the shape a schema infers. The types differ only in `readonly`; the value is the same. */
type Body<T> = T extends readonly (infer U)[]
  ? Body<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Body<T[K]> }
    : T;

export const asBody = <T>(value: T): Body<T> => value as Body<T>;
