/** At which address does the report itself name a provision? It redirects to the provision's page. */
import type { Locator } from '../../instrument/index.ts';

/** `/CTOC/COP/WG.7/2015/6/para/27`, `/resolution/6/3/9/a`; permanent as the report is. */
export function locatorAddress(locator: Locator): string {
  const steps = locatorSteps(locator.value).map(encodeURIComponent).join('/');
  if (locator.kind === 'paragraph') return `/${locator.symbol}/para/${steps}`;
  if (locator.kind === 'recommendation') return `/${locator.symbol}/rec/${steps}`;
  return `/${locator.kind}/${locator.instrument ?? ''}/${steps}`;
}

/** `8 (e)` → `8`, `e`; `(n) (iii)` → `n`, `iii`; `PP 5` → `PP`, `5`. */
export const locatorSteps = (value: string): string[] =>
  value.split(/[\s()/,.\u00A0]+/u).filter((s) => s !== '');
