// Which LibreOffice opens the documents that tests write? ACQUIS_LIBREOFFICE, or one that the machine has.
// Run by itself it installs the distribution's package (some 300 MB, so `npm test` does not);
// ACQUIS_REQUIRE_LIBREOFFICE=1 makes its absence a failure.
import { fileURLToPath } from 'node:url';
import { findProgram, runEnsure } from './build/ensure-program.mjs';

const LIBREOFFICE = {
  title: 'LibreOffice',
  tests: 'tests with LibreOffice',
  names: ['soffice', 'libreoffice'],
  variable: 'ACQUIS_LIBREOFFICE',
  required: 'ACQUIS_REQUIRE_LIBREOFFICE',
  packages: ['libreoffice-writer-nogui'],
};

/** @returns {string | undefined} path of a LibreOffice that this machine has */
export const findLibreOffice = () => findProgram(LIBREOFFICE);

if (process.argv[1] === fileURLToPath(import.meta.url)) runEnsure(LIBREOFFICE);
