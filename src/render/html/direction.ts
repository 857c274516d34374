/** In which direction is a language written? */
import { LANGUAGES } from '../../language/index.ts';

/** `ltr` for a language that is not one of the six. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return Object.values(LANGUAGES).find((l) => l.code === language)?.direction ?? 'ltr';
}
