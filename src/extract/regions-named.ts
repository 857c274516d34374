import { REGIONS, type Region } from '../record/index.ts';
import type { Stretch } from './passage.ts';

/** Which regions does a text name whole? "West Africa" and the "African Union" are not Africa. English only. */
export interface RegionNamed extends Stretch {
  readonly region: Region;
}

const NAMES: Readonly<Record<Region, string>> = {
  africa: 'Africa',
  americas: 'the Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
};
/** A part of it, or a body that is called after it. */
const PART_BEFORE =
  /(?:\b(?:North|South|East|West|Central|Middle|Latin|Inner)(?:-?\p{L}+)?|\bHorn of|\b[Ss]ub-Saharan|\bNorthern and|\bCouncil of) $/u;
const GOES_ON = /^(?:-| Union| Commission| Development)/u;

export const regionsNamed = (text: string): readonly RegionNamed[] =>
  REGIONS.flatMap((region) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${NAMES[region]}(?!\\p{L})`, 'gu'))].flatMap(
      ({ index, 0: name }): readonly RegionNamed[] => {
        const end = index + name.length;
        return PART_BEFORE.test(text.slice(0, index)) || GOES_ON.test(text.slice(end))
          ? []
          : [{ region, start: index, end }];
      },
    ),
  );
