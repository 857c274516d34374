/**
 * Which names were those of a country once? A former name is never quietly read as a present one: a record of its time
 * may mean it, and some countries became several. Codes as of ISO 3166-1, years as of ISO 3166-3 and official changes.
 */
export interface FormerName {
  readonly name: string;
  /** Countries it may mean today. */
  readonly codes: readonly string[];
  /** Year of the change. */
  readonly until: number;
}

const former = (name: string, until: number, codes: string): FormerName => ({
  name,
  until,
  codes: codes.split(' '),
});

export const FORMER_NAMES: readonly FormerName[] = [
  former('Swaziland', 2018, 'SWZ'),
  former('Burma', 1989, 'MMR'),
  former('Macedonia', 2019, 'MKD'),
  former('the former Yugoslav Republic of Macedonia', 2019, 'MKD'),
  former('Zaire', 1997, 'COD'),
  former('Yugoslavia', 2003, 'BIH HRV MNE MKD SRB SVN'),
  former('Federal Republic of Yugoslavia', 2003, 'SRB MNE'),
  former('Serbia and Montenegro', 2006, 'SRB MNE'),
  former('Czechoslovakia', 1992, 'CZE SVK'),
  former('Soviet Union', 1991, 'RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ KGZ TJK TKM UZB'),
  former(
    'Union of Soviet Socialist Republics',
    1991,
    'RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ KGZ TJK TKM UZB',
  ),
  former('USSR', 1991, 'RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ KGZ TJK TKM UZB'),
  former('German Democratic Republic', 1990, 'DEU'),
  former('East Germany', 1990, 'DEU'),
  former('West Germany', 1990, 'DEU'),
  former('East Timor', 2002, 'TLS'),
  former('Upper Volta', 1984, 'BFA'),
  former('Dahomey', 1975, 'BEN'),
  former('Ceylon', 1972, 'LKA'),
  former('Rhodesia', 1980, 'ZWE'),
  former('Southern Rhodesia', 1980, 'ZWE'),
  former('Kampuchea', 1990, 'KHM'),
  former('Western Samoa', 1997, 'WSM'),
  former('Netherlands Antilles', 2010, 'CUW SXM BES'),
  former('Democratic Yemen', 1990, 'YEM'),
  former('Persia', 1935, 'IRN'),
  former('Siam', 1949, 'THA'),
];
