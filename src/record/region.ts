/** Which part of the world is a country in? The regions of the United Nations standard M49. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

const MEMBERS: Readonly<Record<Region, string>> = {
  africa:
    'DZA EGY LBY MAR SDN TUN ESH IOT BDI COM DJI ERI ETH ATF KEN MDG MWI MUS MYT MOZ REU RWA SYC SOM SSD UGA TZA ZMB ZWE AGO CMR CAF TCD COG COD GNQ GAB STP BWA SWZ LSO NAM ZAF BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SHN SEN SLE TGO',
  americas:
    'AIA ATG ABW BHS BRB BES VGB CYM CUB CUW DMA DOM GRD GLP HTI JAM MTQ MSR PRI BLM KNA LCA MAF VCT SXM TTO TCA VIR BLZ CRI SLV GTM HND MEX NIC PAN ARG BOL BVT BRA CHL COL ECU FLK GUF GUY PRY PER SGS SUR URY VEN BMU CAN GRL SPM USA',
  asia: 'KAZ KGZ TJK TKM UZB CHN HKG MAC TWN PRK JPN MNG KOR BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM AFG BGD BTN IND IRN MDV NPL PAK LKA ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM',
  europe:
    'BLR BGR CZE HUN POL MDA ROU RUS SVK UKR ALA DNK EST FRO FIN GGY ISL IRL IMN JEY LVA LTU NOR SJM SWE GBR ALB AND BIH HRV GIB GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP AUT BEL FRA DEU LIE LUX MCO NLD CHE',
  oceania:
    'AUS CXR CCK HMD NZL NFK FJI NCL PNG SLB VUT GUM KIR MHL FSM NRU MNP PLW UMI ASM COK PYF NIU PCN WSM TKL TON TUV WLF',
};

const REGION_OF = new Map(
  REGIONS.flatMap((region) => MEMBERS[region].split(' ').map((code): [string, Region] => [code, region])),
);

/** Undefined for Antarctica and codes that are none. */
export const regionOf = (code: string): Region | undefined => REGION_OF.get(code);

export const countriesOf = (region: Region): readonly string[] => MEMBERS[region].split(' ');
