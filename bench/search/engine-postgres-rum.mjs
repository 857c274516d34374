// PostgreSQL with a RUM index, which keeps positions and gives the matches in the order of their rank.
import { postgres } from './postgres.mjs';

export const { build, open, size, cpu, memory } = postgres({
  method: 'rum',
  operators: 'rum_tsvector_ops',
  order: 'words <=> q',
  extension: 'rum',
});
