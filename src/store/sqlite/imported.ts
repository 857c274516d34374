import type { KeepEditions } from '../imported.ts';
import { IMPORTED_TABLES } from './imported-schema.ts';
import { inserter, json } from './insert.ts';
import { forgetEditions } from './kept-editions.ts';
import { openForWriting, takeSteps } from './prepare.ts';
import { addBuild } from './save.ts';

export const keepEditions: KeepEditions = (path, kept, corpus, fingerprint) => {
  const db = openForWriting(path);
  try {
    db.transaction(() => {
      takeSteps(db, IMPORTED_TABLES);
      forgetEditions(db, corpus.id);
      const insert = inserter(db);
      for (const { origin, ...row } of kept)
        insert('imported_editions', { ...row, origin_json: json(origin) });
      addBuild(db, corpus, fingerprint);
    }).immediate();
  } finally {
    db.close();
  }
};
