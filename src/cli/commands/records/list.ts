import { FACET_KINDS, RECORD_SORTS } from '../../../store/index.ts';
import { EXIT } from '../../failure.ts';
import { type Options, textOption } from '../../options.ts';
import type { Session } from '../../session.ts';
import { table } from '../../terminal/table.ts';
import { filterAsked, NO_RECORDS, numberAsked, shownTo, withRecords } from './records-asked.ts';

/** `acquis records list`: those that answer to every filter, with how many there are of each kind. */
export function listRecords(session: Session, _: readonly string[], options: Options): Promise<number> {
  const filter = filterAsked(options);
  const sort = RECORD_SORTS.find((name) => name === textOption(options, 'sort')) ?? 'title';
  const cursor = textOption(options, 'cursor');
  const limit = numberAsked(options, 'limit', Number.MAX_SAFE_INTEGER - 1);
  return withRecords(session, (store) => {
    const page = store?.records({ ...filter, sort, limit, ...(cursor !== undefined && { cursor }) });
    const { total = 0, records = [], next = null } = page ?? {};
    if (session.options.json) {
      const facets = store?.recordFacets(filter, FACET_KINDS) ?? {};
      session.printJson({ total, next, facets, records: records.map(shownTo(options)) });
      return EXIT.fine;
    }
    if (store === undefined) session.print(NO_RECORDS);
    else if (records.length === 0) session.print('No record answers to this.');
    else
      session.print(
        table(
          [
            { title: 'Id' },
            { title: 'Date' },
            { title: 'Countries', flexible: true },
            { title: 'Title', flexible: true },
          ],
          records.map(({ id, date, countries, title, sample }) => [
            id,
            date ?? '',
            countries.join(' '),
            sample ? `[sample] ${title}` : title,
          ]),
          session.width,
          session.paint.dim,
        ),
      );
    if (records.length > 0)
      session.print(
        session.paint.dim(
          `${total} record${total === 1 ? '' : 's'}${next ? `; go on with --cursor ${next}` : ''}`,
        ),
      );
    return EXIT.fine;
  });
}
