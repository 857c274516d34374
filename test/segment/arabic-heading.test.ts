import { describe, expect, it } from 'vitest';
import { segmentResolutions } from '../../src/segment/index.ts';
import { readText } from '../../src/source/index.ts';

const RESOLUTION = `قرار اتخذته الجمعية العامة في 3 أيار/مايو 2031

85/4 - صيانة الجسور

إن الجمعية العامة،

إذ تشير إلى قرارها 84/3 المؤرخ 2 أيار/مايو 2030،

1 - تقرر إصلاح جسرين؛

2 - تطلب تقديم تقرير.
`;

describe('the heading of an Arabic resolution', () => {
  it.each(['85/4 - ', '85/4 – ', '85/4. - ', '85/4 '])('has no dash in its title: %s', (number) => {
    const text = RESOLUTION.replace('85/4 - ', number);
    const source = readText('a.txt', new TextEncoder().encode(text));
    const [resolution] = segmentResolutions(source, { language: 'ar' }).resolutions;
    expect(resolution?.title).toBe('صيانة الجسور');
    expect(resolution?.symbol).toBe('A/RES/85/4');
    expect(resolution?.provisions).toHaveLength(2);
  });
});
