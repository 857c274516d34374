/**
 * With which faces is a text set? Noto Serif for Latin, Greek and Cyrillic, Noto Naskh for Arabic, Noto Serif SC for
 * Chinese: open fonts from npm packages, so that no machine's own fonts change a page. Only what a text needs is
 * loaded, since the Chinese face alone has 15 megabytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AcquisError } from '../../finding/index.ts';

interface Face {
  readonly name: string;
  readonly package: string;
  readonly files: readonly string[];
  readonly needed: (text: string) => boolean;
}

const FACES: readonly Face[] = [
  {
    name: 'Noto Serif',
    package: '@expo-google-fonts/noto-serif',
    files: [
      '400Regular/NotoSerif_400Regular.ttf',
      '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
      '600SemiBold/NotoSerif_600SemiBold.ttf',
      '700Bold/NotoSerif_700Bold.ttf',
      '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
    ],
    needed: () => true,
  },
  {
    name: 'Noto Naskh Arabic',
    package: '@expo-google-fonts/noto-naskh-arabic',
    files: ['400Regular/NotoNaskhArabic_400Regular.ttf', '700Bold/NotoNaskhArabic_700Bold.ttf'],
    needed: (text) => /\p{Script=Arabic}/u.test(text),
  },
  {
    name: 'Noto Serif SC',
    package: '@expo-google-fonts/noto-serif-sc',
    files: ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'],
    needed: (text) => /\p{Script=Han}/u.test(text),
  },
];

const require = createRequire(import.meta.url);
const read = new Map<string, Buffer>();

/** @throws AcquisError `font-missing` when a package of fonts that the text needs is not installed */
export function fontsFor(text: string): Buffer[] {
  return FACES.filter(({ needed }) => needed(text)).flatMap((face) =>
    face.files.map((file) => fontFile(face, file)),
  );
}

function fontFile(face: Face, file: string): Buffer {
  const path = `${face.package}/${file}`;
  const known = read.get(path);
  if (known) return known;
  try {
    const bytes = readFileSync(require.resolve(path));
    read.set(path, bytes);
    return bytes;
  } catch (cause) {
    throw new AcquisError('font-missing', `The text needs the font ${face.name}, which is not installed.`, {
      advice: `Install it: npm install ${face.package}`,
      cause,
    });
  }
}
