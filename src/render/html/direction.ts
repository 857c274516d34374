/** In which direction is a language written? */
import { DIRECTIONS, languageCode } from '../../language/index.ts';

/** `ltr` for a language that is not one of the six. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return DIRECTIONS[languageCode(language)];
}
