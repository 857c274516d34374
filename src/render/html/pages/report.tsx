/** What does a report of the corpus say? Headings and numbered paragraphs as printed; kept and citable, not adopted. */
import type { OutlineHeading, Provision, ReportDocument } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { anchorOf } from '../address.ts';
import { formatDay } from '../dates.ts';
import { longTitle, page, type Reading } from '../frame.tsx';
import { Notes, Words } from '../parts/words.tsx';
import { CHECKS } from '../words/checks.ts';
import { count, NOUNS } from '../words/nouns.ts';

/** The documents of the corpus: what the editions were compiled from, and reports that belong to none. */
export function reportsPage(reading: Reading): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = CHECKS[ui];
  return page(
    {
      reading,
      title: say.documents,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.documents }],
    },
    <>
      <h1>{say.documents}</h1>
      <ul class="candidates">
        {reading.site.reports.map((r) => (
          <li>
            <a href={links.apart(`/reports/${encodeURIComponent(r.id)}`)}>{r.title}</a>
            <p class="dim">
              {[r.symbol, r.date === null ? null : formatDay(r.date, ui)]
                .filter((t) => t !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}

type Line = { readonly heading: OutlineHeading } | { readonly paragraph: Provision };

export function reportPage(reading: Reading, report: ReportDocument): string {
  const lines = inOrder(report);
  const { links } = reading;
  const ui = links.ui.language;
  const say = CHECKS[ui];
  return page(
    {
      reading,
      title: report.title,
      door: 'none',
      trail: [
        { text: say.documents, href: links.apart('/reports') },
        { text: report.symbol ?? say.document },
      ],
      main: 'report',
    },
    <>
      <div class="print-head">
        <span />
        <span>{report.symbol ?? ''}</span>
      </div>
      <header class="topic-head">
        <h1 class={longTitle(report.title)}>{report.title}</h1>
        <p class="dim">
          {[
            report.symbol,
            report.date === null ? null : formatDay(report.date, ui),
            count(ui, report.paragraphs.length, 'paragraph'),
          ]
            .filter((t) => t !== null)
            .join(' · ')}
        </p>
      </header>
      {report.headings.length > 1 && (
        <nav class="outline" aria-label={say.contents}>
          <ol>
            {report.headings.map((h, n) => (
              <li class={`outline-${Math.min(4, h.level)}`}>
                <a href={`#heading-${n + 1}`}>
                  {h.label} {h.text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="report-text paragraphs">
        {lines.map((line) =>
          'heading' in line ? (
            <Heading heading={line.heading} id={`heading-${report.headings.indexOf(line.heading) + 1}`} />
          ) : (
            <ReportParagraph provision={line.paragraph} ui={ui} />
          ),
        )}
      </div>
    </>,
  );
}

/** Both lists carry the line they stand on; the order of the lines is that of the document. */
function inOrder(report: ReportDocument): Line[] {
  const lines: { at: number; line: Line }[] = [
    ...report.headings.map((heading) => ({ at: heading.line, line: { heading } })),
    ...report.paragraphs.map((paragraph) => ({ at: paragraph.source.line, line: { paragraph } })),
  ];
  return lines.sort((a, b) => a.at - b.at).map((l) => l.line);
}

function Heading({ heading, id }: { heading: OutlineHeading; id: string }) {
  const words = (
    <>
      {heading.label !== '' && <span class="heading-label">{heading.label}</span>} {heading.text}
    </>
  );
  if (heading.level <= 1) return <h2 id={id}>{words}</h2>;
  if (heading.level === 2) return <h3 id={id}>{words}</h3>;
  if (heading.level === 3) return <h4 id={id}>{words}</h4>;
  return <h5 id={id}>{words}</h5>;
}

function ReportParagraph({ provision, ui }: { provision: Provision; ui: LanguageCode }) {
  return (
    <div class="para depth-0 kind-narrative" id={anchorOf(provision.ref)}>
      <div class="body">
        <span class="label">{provision.label}</span>
        <p class="words">
          <Words
            text={provision.text}
            marks={provision.marks}
            notes={provision.notes}
            owner={provision.ref}
          />
        </p>
      </div>
      <div class="beside">
        <Notes notes={provision.notes} owner={provision.ref} ui={ui} />
      </div>
    </div>
  );
}
