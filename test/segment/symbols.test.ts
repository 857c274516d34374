/** What an instrument is called: its symbol where its body has a series, its number wherever one is printed. */
import { expect, it } from 'vitest';
import { segmentFile } from '../../src/compendium/index.ts';

const read = (text: string) => segmentFile('made-up.txt', Buffer.from(text));
const TEXT = 'Recalling its earlier decisions,\n\n1. Decides to wait;\n\n2. Requests a report.';

it.each([
  ['Decision 1/CP.21', 'The Conference of the Parties,', null, '1/CP.21'],
  ['Resolution 5/8', 'The Conference of the Parties to the Bridges Convention,', null, '5/8'],
  ['12/10. Bridges', 'The Human Rights Council,', 'A/HRC/RES/12/10', '12/10'],
  ['Decision 17/117', 'The Human Rights Council,', 'A/HRC/DEC/17/117', '17/117'],
  ['Resolution 2016/17', 'The Economic and Social Council,', 'E/RES/2016/17', '2016/17'],
  ['75/127. Bridges', 'The General Assembly,', 'A/RES/75/127', '75/127'],
  ['Resolution 1440 (2002)', 'The Security Council,', 'S/RES/1440 (2002)', '1440 (2002)'],
  ['Bridges', 'The General Assembly,', null, null],
])('%s of "%s"', async (heading, formula, symbol, number) => {
  const { instruments } = await read(`${heading}\n\nRepair of bridges\n\n${formula}\n\n${TEXT}`);
  expect(instruments.map((i) => [i.symbol, i.number])).toEqual([[symbol, number]]);
});

it('keeps symbols of organs that are not known and says so once for each organ', async () => {
  const { instruments, findings } = await read(
    `Decision 5/1\n\nThe Conference of the Parties,\n\nRecalling LEG/CONF.15/21, LEG/CONF.15/22 and A/75/1,\n\n${TEXT}`,
  );
  expect(instruments[0]?.preambular[0]?.text).toContain('LEG/CONF.15/21, LEG/CONF.15/22');
  expect(findings.filter(({ code }) => code === 'organ-unknown')).toMatchObject([
    { published: 'LEG/CONF.15/21', place: { line: 5 } },
  ]);
});
