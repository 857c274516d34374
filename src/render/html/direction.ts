/** In which direction is a language written? */
import { LANGUAGES, languageCode } from '../../language/index.ts';

/** `ltr` for a language that is not one of the six. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return LANGUAGES[languageCode(language)].direction;
}
