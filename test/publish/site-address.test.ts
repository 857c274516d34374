import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, relativeAddress } from '../../src/publish/site-address.ts';

describe('the file under which a page stands', () => {
  it.each([
    ['/', 'text/html', 'index.html'],
    ['/compendium/A/III', 'text/html', 'compendium/A/III/index.html'],
    ['/compendium/A/III?edition=2019', 'text/html', 'compendium/A/III/@edition=2019/index.html'],
    ['/compendium/A/III/23.bib', 'application/x-bibtex', 'compendium/A/III/23.bib'],
    ['/compendium/A/III/23.bib?edition=2019', 'application/x-bibtex', 'compendium/A/III/23@edition=2019.bib'],
    [
      '/api/editions/2024/provisions/A.III.1',
      'application/json',
      'api/editions/2024/provisions/A.III.1.json',
    ],
    ['/api/openapi.json', 'application/json', 'api/openapi.json'],
    ['/sources/%3Fa%22b', 'text/html', 'sources/~3f~a~22~b/index.html'],
    ['/index/%2e%2e', 'text/html', 'index/.~2e~/index.html'],
  ])('of %s (%s) is %s', (address, mediaType, file) => {
    expect(fileOf(address, mediaType)).toBe(file);
  });

  it('is another for each other address', () => {
    const step = fc.string({ minLength: 1, maxLength: 8 }).map(encodeURIComponent);
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.array(step, { minLength: 1, maxLength: 3 }),
        (a, b) => {
          const [one, other] = [
            fileOf(`/${a.join('/')}`, 'text/html'),
            fileOf(`/${b.join('/')}`, 'text/html'),
          ];
          expect(one === other).toBe(a.join('/') === b.join('/'));
        },
      ),
    );
  });

  it('never leaves the folder of the publication', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(fileOf(path || '/', 'text/html').split('/')).not.toContain('..');
      }),
    );
  });
});

describe('an address from file to file', () => {
  it('leads there when a browser resolves it', () => {
    const file = fc.array(
      fc.stringMatching(/^[a-zA-Z0-9@=.~é-]{1,5}$/u).filter((s) => !/^\.+$/u.test(s)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(file, file, (from, to) => {
        const base = `file:///stick/${from.map(encodeURIComponent).join('/')}`;
        const led = new URL(relativeAddress(from.join('/'), to.join('/')), base).href;
        expect(led).toBe(new URL(`file:///stick/${to.map(encodeURIComponent).join('/')}`).href);
      }),
    );
  });
});
