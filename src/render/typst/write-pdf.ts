/**
 * How does a printed document become a PDF? Typst sets it: tagged for readers that speak, with embedded fonts, an
 * outline and links, by the rules of PDF/UA-1 (ISO 14289-1). The same document gives the same bytes.
 */
import { AcquisError } from '../../finding/index.ts';
import type { Paper, PrintedDocument } from '../book/index.ts';
import { fontsFor } from './fonts.ts';
import { TEMPLATE } from './template.ts';

/** What Typst calls the two. */
const PAPERS: Readonly<Record<Paper, string>> = { a4: 'a4', letter: 'us-letter' };

/**
 * @throws AcquisError `font-missing` when a character has no font, or its font is not installed; `format-unknown` when
 * the typesetting engine of this kind of machine cannot write PDF/UA, or there is none
 */
export async function writePdf(document: PrintedDocument, paper: Paper = 'a4'): Promise<Uint8Array> {
  const { NodeCompiler } = await engine();
  const data = JSON.stringify(document);
  const compiler = NodeCompiler.create({
    workspace: '/acquis',
    fontArgs: [{ fontBlobs: fontsFor(data) }],
    inputs: { paper: PAPERS[paper] },
  });
  compiler.addSource('/acquis/main.typ', TEMPLATE);
  compiler.mapShadow('/acquis/document.json', Buffer.from(data));
  try {
    return new Uint8Array(compiler.pdf({ mainFilePath: '/acquis/main.typ' }, { pdfStandard: 'ua-1' }));
  } catch (error) {
    throw explained(error);
  } finally {
    // What one document left in the engine's memory must not stay for the life of a server.
    compiler.evictCache(0);
  }
}

/** The engine is a native library: for some kinds of machine its package has none, or an older one. */
async function engine(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (cause) {
    throw noEngine(cause);
  }
}

const noEngine = (cause: unknown): AcquisError =>
  new AcquisError(
    'format-unknown',
    'A PDF for readers that speak cannot be typeset on this kind of machine.',
    {
      advice: 'Take the DOCX and save it as PDF, or run Acquis on Linux (x64).',
      cause,
    },
  );

function explained(error: unknown): unknown {
  const said = error instanceof Error ? error.message : String(error);
  if (/unknown variant .ua-1/u.test(said)) return noEngine(error);
  const glyph = /text (.+?) (?:could not|is not|cannot)|no font|could not be displayed/iu.exec(said);
  if (!glyph) return error;
  return new AcquisError('font-missing', `A character of the text is in none of the fonts: ${said}`, {
    advice: 'The PDF is set in Latin, Greek, Cyrillic, Arabic and Chinese; take the DOCX for other scripts.',
    cause: error,
  });
}
