/** Which articles are there to refer to? Numbers and short titles are facts; the texts stand in the instruments. */
export interface InstrumentArticle {
  /** `protocol-18` */
  readonly ref: string;
  readonly instrument: 'convention' | 'protocol';
  readonly number: string;
  readonly title: string;
}

/** United Nations Convention against Transnational Organized Crime, adopted by resolution 55/25 of 15 November 2000. */
const CONVENTION = [
  'Statement of purpose',
  'Use of terms',
  'Scope of application',
  'Protection of sovereignty',
  'Criminalization of participation in an organized criminal group',
  'Criminalization of the laundering of proceeds of crime',
  'Measures to combat money-laundering',
  'Criminalization of corruption',
  'Measures against corruption',
  'Liability of legal persons',
  'Prosecution, adjudication and sanctions',
  'Confiscation and seizure',
  'International cooperation for purposes of confiscation',
  'Disposal of confiscated proceeds of crime or property',
  'Jurisdiction',
  'Extradition',
  'Transfer of sentenced persons',
  'Mutual legal assistance',
  'Joint investigations',
  'Special investigative techniques',
  'Transfer of criminal proceedings',
  'Establishment of criminal record',
  'Criminalization of obstruction of justice',
  'Protection of witnesses',
  'Assistance to and protection of victims',
  'Measures to enhance cooperation with law enforcement authorities',
  'Law enforcement cooperation',
  'Collection, exchange and analysis of information on the nature of organized crime',
  'Training and technical assistance',
  'Other measures: implementation of the Convention through economic development and technical assistance',
  'Prevention',
  'Conference of the Parties to the Convention',
  'Secretariat',
  'Implementation of the Convention',
  'Settlement of disputes',
  'Signature, ratification, acceptance, approval and accession',
  'Relation with protocols',
  'Entry into force',
  'Amendment',
  'Denunciation',
  'Depositary and languages',
];

/** Protocol against the Smuggling of Migrants by Land, Sea and Air, annex III of the same resolution. */
const PROTOCOL = [
  'Relation with the United Nations Convention against Transnational Organized Crime',
  'Statement of purpose',
  'Use of terms',
  'Scope of application',
  'Criminal liability of migrants',
  'Criminalization',
  'Cooperation',
  'Measures against the smuggling of migrants by sea',
  'Safeguard clauses',
  'Information',
  'Border measures',
  'Security and control of documents',
  'Legitimacy and validity of documents',
  'Training and technical cooperation',
  'Other prevention measures',
  'Protection and assistance measures',
  'Agreements and arrangements',
  'Return of smuggled migrants',
  'Saving clause',
  'Settlement of disputes',
  'Signature, ratification, acceptance, approval and accession',
  'Entry into force',
  'Amendment',
  'Denunciation',
  'Depositary and languages',
];

const numbered = (
  instrument: InstrumentArticle['instrument'],
  titles: readonly string[],
): readonly InstrumentArticle[] =>
  titles.map((title, i) => ({ ref: `${instrument}-${i + 1}`, instrument, number: String(i + 1), title }));

export const INSTRUMENT_ARTICLES: readonly InstrumentArticle[] = [
  ...numbered('convention', CONVENTION),
  ...numbered('protocol', PROTOCOL),
];

const BY_REF = new Map(INSTRUMENT_ARTICLES.map((article) => [article.ref, article]));

/** @param ref `protocol-18`, `convention-24` */
export const articleByRef = (ref: string): InstrumentArticle | undefined => BY_REF.get(ref);
