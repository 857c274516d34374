import { describe, expect, it } from 'vitest';
import { createWeb } from '../../src/web/index.ts';
import { openLibrary } from '../../src/web/library.ts';
import { store, storeOf } from './world.ts';

const web = createWeb(store);
const where = async (path: string): Promise<string> => {
  const response = await web.request(path);
  return `${response.status} ${response.headers.get('Location') ?? ''}`;
};

describe('any name of a paragraph', () => {
  it.each([
    ['/CTOC/COP/WG.7/2015/6/para/6/a', '301 /compendium/A/III/2/a'],
    ['/ctoc/cop/wg.7/2015/6/para/5', '404 '],
    ['/locator?symbol=CTOC/COP/WG.7/2015/6&para=6%20(a)', '301 /compendium/A/III/2/a'],
    ['/locator?symbol=CTOC/COP/WG.7/2015/6&para=5&edition=2019', '301 /compendium/A/III/1?edition=2019'],
    ['/CTOC/COP/WG.7/2017/4/rec/1', '301 /compendium/A/IV/1'],
    ['/resolution/6/3/9/a', '301 /compendium/B/VI/9/a'],
    ['/resolution/6/3/PP/2', '301 /compendium/B/VI/PP/2'],
    ['/resolution/6/3', '301 /compendium/B/VI'],
    ['/CTOC/COP/WG.7/2015/6', '301 /compendium/A/III'],
    ['/CTOC/COP/2018/4', '301 /reports/2018-activities'],
    ['/go?q=III.2.a', '302 /compendium/A/III/2/a'],
    ['/go?q=A.III.3&edition=2019', '302 /compendium/A/III/3?edition=2019'],
    ['/go?q=resolution%206/3,%20para.%209%20(a)', '302 /compendium/B/VI/9/a'],
    ['/go?q=', '302 /'],
    ['/compendium/A', '302 /compendium#part-A'],
  ])('%s leads to %s', async (path, to) => {
    expect(await where(path)).toBe(to);
  });
});

describe('what is not there', () => {
  it.each([
    ['/go?q=III.77', 'No paragraph of that name'],
    ['/go?q=nonsense', 'No paragraph of that name'],
    ['/compendium/A/III/2/c', 'A.III.2'],
    ['/compendium/A/IV/1?edition=2019', 'A.IV.1 in the 2024 edition'],
    ['/compendium/A/III/1?edition=1999', 'The editions are 2019 and 2024'],
    ['/index/children-protecton', 'Children, protection'],
    ['/findings/1999', 'No such edition'],
    ['/editions/2024...1999', '2019 – 2024'],
    ['/reports/2018', 'Activities of the Office'],
    ['/resolution/9/9/1', 'No paragraph of that name'],
    ['/CTOC/COP/WG.7/2099/1', 'No such document'],
    ['/assets/none.css', 'no such file'],
    ['/%E0%A4%A', ''],
    ['/compendium/%E0%A4%A', ''],
    ['/nowhere/at/all', 'No such page'],
  ])('%s is a 404 that helps', async (path, help) => {
    const response = await web.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(help);
  });

  it('says what to do when the store holds no edition', () => {
    expect(() => openLibrary(storeOf(), { style: '', script: '', icon: '', fonts: [] })).toThrow(
      /holds no edition/u,
    );
  });
});
