/**
 * What did the checks find, for tools that show findings beside the source? SARIF 2.1.0 (OASIS): one run, one rule
 * for each code of the registry, one result for each finding, at a line of a file of the corpus.
 */
import { FINDING_CODES, type Finding, type FindingCodeName } from '../finding/index.ts';
import { toJson } from './edition-export.ts';

export interface SarifInfo {
  /** Version of the program that checked. */
  readonly version: string;
  /** Id and title of the corpus. */
  readonly corpus: string;
  readonly title: string;
  /** Where the program is described. */
  readonly informationUri?: string;
  /** Absolute URI of the folder the sources are in, ending in a slash; viewers ask for it when it is missing. */
  readonly sourceRoot?: string;
}

/** Name under which a viewer finds the folder of sources. */
const SOURCE_ROOT = 'SOURCES';
const CODES = (Object.keys(FINDING_CODES) as FindingCodeName[]).sort();

export function toSarif(findings: readonly Finding[], info: SarifInfo): string {
  const driver = {
    name: 'acquis',
    version: info.version,
    ...(info.informationUri === undefined ? {} : { informationUri: info.informationUri }),
    rules: CODES.map((code) => ({
      id: code,
      shortDescription: { text: FINDING_CODES[code].title },
      defaultConfiguration: { level: FINDING_CODES[code].severity },
    })),
  };
  return toJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [SOURCE_ROOT]: {
            ...(info.sourceRoot === undefined ? {} : { uri: info.sourceRoot }),
            description: { text: `Sources of ${info.title}` },
          },
        },
        properties: { corpus: info.corpus },
        results: findings.map(toResult),
      },
    ],
  });
}

function toResult(found: Finding): object {
  const { code, severity, message, place, published, expected, refs, evidence } = found;
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(place.source), uriBaseId: SOURCE_ROOT },
          ...(place.line === undefined ? {} : { region: { startLine: place.line } }),
        },
        ...(refs.length === 0
          ? {}
          : {
              logicalLocations: refs.map((ref) => ({ name: ref, fullyQualifiedName: qualified(found, ref) })),
            }),
      },
    ],
    partialFingerprints: { 'acquisFinding/v1': fingerprint(found) },
    properties: {
      ...(place.edition === undefined ? {} : { edition: place.edition }),
      ...(place.topic === undefined ? {} : { topic: place.topic }),
      ...(published === undefined ? {} : { published }),
      ...(expected === undefined ? {} : { expected }),
      refs,
      evidence,
    },
  };
}

/** The same fault keeps its fingerprint when lines move: everything but the line. */
const fingerprint = ({ code, place, published, refs }: Finding): string =>
  [code, place.edition ?? '', place.topic ?? '', published ?? '', refs.join(' ')].join('|');

const qualified = (found: Finding, ref: string): string =>
  found.place.edition === undefined ? ref : `${found.place.edition}/${ref}`;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
