// PostgreSQL with a GIN index.
import { postgres, RANK } from './postgres.mjs';

export const { build, open, size, cpu, memory } = postgres({
  method: 'gin',
  operators: '',
  order: `${RANK} DESC`,
});
