import type { Child } from 'hono/jsx';

/** A table that may be wider than the page: it alone is scrolled, by the keyboard too (WCAG 2.1.1). */
export function ScrollTable({ name, children }: { name: string; children?: Child }) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={name}>
      {children}
    </section>
  );
}
