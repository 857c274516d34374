/** What can be taken away: the book, and the data behind the pages, each with a sentence on what it holds. */
import { type Download, page, type Reading } from '../frame.tsx';
import { formatNumber } from '../words/catalogue.ts';
import { DOWNLOADS } from '../words/downloads.ts';
import { FRAME } from '../words/frame.ts';

export function downloadsPage(reading: Reading, downloads: readonly Download[]): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = DOWNLOADS[ui];
  const groups = [
    { id: 'book', title: say.book, list: downloads.filter((d) => isPrint(d.address)) },
    { id: 'data', title: say.data, list: downloads.filter((d) => !isPrint(d.address)) },
  ];
  return page(
    {
      reading,
      title: say.title,
      door: 'none',
      trail: [{ text: FRAME[ui].home, href: links.to('/') }, { text: say.title }],
      main: 'downloads',
    },
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ id, title, list }) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">{say.file}</th>
                  <th scope="col">{say.holds}</th>
                  <th scope="col">{say.size}</th>
                </tr>
              </thead>
              <tbody>
                {list.map(({ address, describes, bytes }) => (
                  <tr>
                    <td data-head={say.file}>
                      <a href={address} download dir="ltr">
                        {address.slice(1)}
                      </a>
                    </td>
                    <td data-head={say.holds}>{describes}</td>
                    <td
                      data-head={say.size}
                    >{`${formatNumber(ui, Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </>,
  );
}

const isPrint = (address: string): boolean => /\.(?:docx|pdf)$/u.test(address);
