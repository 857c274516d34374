import type { Paper, PrintedDocument } from '../render/index.ts';
import { print } from '../render/index.ts';
import { type Options, textOption } from './options.ts';
import { deliverBytes } from './output.ts';
import type { Session } from './session.ts';

/** Writes the answer as a document where one was asked for; false where it is to be shown on the screen. */
export async function printedOut(
  session: Session,
  options: Options,
  document: () => PrintedDocument,
): Promise<boolean> {
  const format = textOption(options, 'format');
  if (format !== 'docx' && format !== 'pdf') return false;
  const paper: Paper = textOption(options, 'paper') === 'letter' ? 'letter' : 'a4';
  deliverBytes(session, textOption(options, 'output'), await print(document(), format, { paper }), format);
  return true;
}
