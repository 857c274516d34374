/**
 * Bodies with a series of their own, by the first elements of their symbols. A body stands below the one whose symbol
 * is the beginning of its own. Names are those of the United Nations Terminology Database.
 */
export type BodyKind =
  | 'principal organ'
  | 'subsidiary organ'
  | 'regional commission'
  | 'treaty body'
  | 'conference of parties'
  | 'conference'
  | 'programme'
  | 'secretariat'
  | 'other';

type Row = readonly [symbol: string, name: string];

const PRINCIPAL: readonly Row[] = [
  ['A', 'General Assembly'],
  ['S', 'Security Council'],
  ['E', 'Economic and Social Council'],
  ['T', 'Trusteeship Council'],
];

const SUBSIDIARY: readonly Row[] = [
  ['A/AC.105', 'Committee on the Peaceful Uses of Outer Space'],
  ['A/AC.109', 'Special Committee on Decolonization'],
  ['A/AC.96', 'Executive Committee of the Programme of the United Nations High Commissioner for Refugees'],
  ['A/BUR', 'General Committee'],
  ['A/C.1', 'First Committee'],
  ['A/C.2', 'Second Committee'],
  ['A/C.3', 'Third Committee'],
  ['A/C.4', 'Fourth Committee'],
  ['A/C.5', 'Fifth Committee'],
  ['A/C.6', 'Sixth Committee'],
  ['A/CN.4', 'International Law Commission'],
  ['A/CN.9', 'United Nations Commission on International Trade Law'],
  ['A/CN.10', 'Disarmament Commission'],
  ['A/HRC', 'Human Rights Council'],
  ['A/HRC/AC', 'Human Rights Council Advisory Committee'],
  ['A/HRC/WG.6', 'Working Group on the Universal Periodic Review'],
  ['E/C.2', 'Committee on Non-Governmental Organizations'],
  ['E/C.19', 'Permanent Forum on Indigenous Issues'],
  ['E/CN.3', 'Statistical Commission'],
  ['E/CN.4', 'Commission on Human Rights'],
  ['E/CN.4/Sub.2', 'Subcommission on the Promotion and Protection of Human Rights'],
  ['E/CN.5', 'Commission for Social Development'],
  ['E/CN.6', 'Commission on the Status of Women'],
  ['E/CN.7', 'Commission on Narcotic Drugs'],
  ['E/CN.9', 'Commission on Population and Development'],
  ['E/CN.15', 'Commission on Crime Prevention and Criminal Justice'],
  ['E/CN.16', 'Commission on Science and Technology for Development'],
  ['E/CN.17', 'Commission on Sustainable Development'],
  ['E/HLPF', 'High-level Political Forum on Sustainable Development'],
  ['E/ICEF', "Executive Board of the United Nations Children's Fund"],
  ['PBC', 'Peacebuilding Commission'],
];

const REGIONAL: readonly Row[] = [
  ['E/ECA', 'Economic Commission for Africa'],
  ['E/ECE', 'Economic Commission for Europe'],
  ['ECE', 'Economic Commission for Europe'],
  ['E/ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['E/ESCWA', 'Economic and Social Commission for Western Asia'],
  ['LC', 'Economic Commission for Latin America and the Caribbean'],
];

const TREATY_BODIES: readonly Row[] = [
  ['CAT', 'Committee against Torture'],
  ['CAT/OP', 'Subcommittee on Prevention of Torture'],
  ['CCPR', 'Human Rights Committee'],
  ['CED', 'Committee on Enforced Disappearances'],
  ['CEDAW', 'Committee on the Elimination of Discrimination against Women'],
  ['CERD', 'Committee on the Elimination of Racial Discrimination'],
  ['CMW', 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families'],
  ['CRC', 'Committee on the Rights of the Child'],
  ['CRPD', 'Committee on the Rights of Persons with Disabilities'],
  ['E/C.12', 'Committee on Economic, Social and Cultural Rights'],
];

const CBD = 'Conference of the Parties to the Convention on Biological Diversity';
const OF_PARTIES: readonly Row[] = [
  ['CAC', 'Conference of the States Parties to the United Nations Convention against Corruption'],
  [
    'CTOC',
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  ],
  ['CTOC/COP/WG.2', 'Working Group of Government Experts on Technical Assistance'],
  ['CTOC/COP/WG.3', 'Working Group on International Cooperation'],
  ['CTOC/COP/WG.4', 'Working Group on Trafficking in Persons'],
  ['CTOC/COP/WG.6', 'Working Group on Firearms'],
  ['CTOC/COP/WG.7', 'Working Group on the Smuggling of Migrants'],
  ['CBD', CBD],
  ['UNEP/CBD', CBD],
  ['FCCC', 'Conference of the Parties to the United Nations Framework Convention on Climate Change'],
  ['FCCC/KP/CMP', 'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol'],
  ['FCCC/PA/CMA', 'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement'],
  ['FCCC/SBI', 'Subsidiary Body for Implementation'],
  ['FCCC/SBSTA', 'Subsidiary Body for Scientific and Technological Advice'],
  ['ICCD', 'Conference of the Parties to the United Nations Convention to Combat Desertification'],
  ['SPLOS', 'Meeting of States Parties to the United Nations Convention on the Law of the Sea'],
  ['UNEP/OzL.Pro', 'Meeting of the Parties to the Montreal Protocol'],
];

const CONFERENCES: readonly Row[] = [
  ['A/CONF', 'United Nations conference'],
  ['APLC', 'Anti-Personnel Mine Ban Convention'],
  ['BWC', 'Biological Weapons Convention'],
  ['CCM', 'Convention on Cluster Munitions'],
  ['CCW', 'Convention on Certain Conventional Weapons'],
  ['CD', 'Conference on Disarmament'],
  ['NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
  ['SAICM', 'International Conference on Chemicals Management'],
  ['TD', 'United Nations Conference on Trade and Development'],
  ['TD/B', 'Trade and Development Board'],
];

const PROGRAMMES: readonly Row[] = [
  ['DP', 'Executive Board of the United Nations Development Programme'],
  ['HSP', 'United Nations Human Settlements Programme'],
  ['HSP/HA', 'United Nations Habitat Assembly'],
  ['ID', 'United Nations Industrial Development Organization'],
  ['IDB', 'Industrial Development Board'],
  ['UNEP', 'United Nations Environment Programme'],
  ['UNEP/EA', 'United Nations Environment Assembly'],
  ['UNEP/GC', 'Governing Council of the United Nations Environment Programme'],
  ['UNW', 'Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women'],
  ['WFP', 'Executive Board of the World Food Programme'],
];

const SECRETARIAT: readonly Row[] = [
  ['ST', 'Secretariat'],
  ['DPPA', 'Department of Political and Peacebuilding Affairs'],
  ['LOS', 'Division for Ocean Affairs and the Law of the Sea'],
];

const OTHER: readonly Row[] = [
  ['CEB', 'United Nations System Chief Executives Board for Coordination'],
  ['CLCS', 'Commission on the Limits of the Continental Shelf'],
  ['HRI', 'International Human Rights Instruments'],
  ['ISBA', 'International Seabed Authority'],
  ['ISBA/A', 'Assembly of the International Seabed Authority'],
  ['ISBA/C', 'Council of the International Seabed Authority'],
  ['ITC', 'International Trade Centre'],
  ['JIU', 'Joint Inspection Unit'],
];

/** Every body known, with its kind. */
export const BODY_ROWS: readonly (readonly [BodyKind, readonly Row[]])[] = [
  ['principal organ', PRINCIPAL],
  ['subsidiary organ', SUBSIDIARY],
  ['regional commission', REGIONAL],
  ['treaty body', TREATY_BODIES],
  ['conference of parties', OF_PARTIES],
  ['conference', CONFERENCES],
  ['programme', PROGRAMMES],
  ['secretariat', SECRETARIAT],
  ['other', OTHER],
];
