import { TOPIC_PREFIX } from '../language/index.ts';

/** Under which topic does an entry of a list stand, and under which broader ones? */
export interface OpenTopic {
  readonly name: string;
  /** Depth of its heading, where the format has one. */
  readonly level: number | undefined;
  /** The word before it, `Theme`; empty for none. */
  readonly prefix: string;
}

/** The broadest first. */
export type TopicPath = readonly OpenTopic[];

/**
 * A title opens below those of a higher level. Without levels, the same word before it makes it a sibling; a title
 * right below another one is the narrower of the two.
 */
export function openTopic(
  path: TopicPath,
  printed: string,
  level: number | undefined,
  rightBelow: boolean,
): TopicPath {
  const text = printed.replace(/\s+/gu, ' ').trim();
  const match = TOPIC_PREFIX.exec(text);
  const prefix = match?.[1]?.toLowerCase() ?? '';
  const topic: OpenTopic = { name: match?.[2]?.trim() ?? text, level, prefix };
  if (level !== undefined) return [...path.filter((t) => t.level !== undefined && t.level < level), topic];
  if (prefix !== '') {
    const same = path.findIndex((t) => t.prefix === prefix);
    return [...(same < 0 ? path : path.slice(0, same)), topic];
  }
  if (rightBelow) return [...path, topic];
  return [...path.slice(0, -1), topic];
}
