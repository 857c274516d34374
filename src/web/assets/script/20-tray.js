/* The tray: paragraphs chosen on any page, to be compared; kept in this browser. Without it, each link leads to the page that compares. */
{
  const tray = document.getElementById('tray');
  const MOST = 12;

  const startTray = () => {
    const key = `acquis tray ${tray.dataset.of}`;
    const page = document.querySelector('[data-compared]');
    const onPage = page ? page.dataset.compared.split(',') : undefined;
    const count = tray.querySelector('.tray-count');
    const list = tray.querySelector('ul');
    const open = tray.querySelector('.tray-open');

    /** A browser may refuse to keep anything. */
    let unkept = [];
    const read = () => {
      try {
        const kept = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(kept) ? kept.filter((ref) => typeof ref === 'string').slice(0, MOST) : [];
      } catch {
        return unkept;
      }
    };
    const write = (refs) => {
      unkept = refs;
      try {
        if (refs.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(refs));
      } catch {
        // Then it lasts as long as the page.
      }
    };
    const sameSet = (a, b) => a.length === b.length && a.every((ref) => b.includes(ref));

    const addressOf = (refs) => {
      const address = new URL(tray.dataset.compare, location.href);
      for (const ref of refs) address.searchParams.append('ref', ref);
      return address.href;
    };

    const show = () => {
      const refs = read();
      tray.hidden = refs.length === 0 || (onPage !== undefined && sameSet(refs, onPage));
      document.body.classList.toggle('has-tray', !tray.hidden);
      count.textContent = String(refs.length);
      open.href = addressOf(refs);
      list.replaceChildren(
        ...refs.map((ref) => {
          const item = document.createElement('li');
          const name = document.createElement('bdi');
          name.textContent = ref;
          const remove = document.createElement('button');
          remove.type = 'button';
          remove.dataset.trayRemove = ref;
          remove.setAttribute('aria-label', `${tray.dataset.remove} ${ref}`);
          remove.textContent = '×';
          item.append(name, remove);
          return item;
        }),
      );
      for (const link of document.querySelectorAll('a[data-tray]')) {
        link.setAttribute('role', 'button');
        link.setAttribute('aria-pressed', String(refs.includes(link.dataset.tray)));
      }
    };

    const toggle = (ref) => {
      const refs = read();
      const is = refs.includes(ref);
      if (!is && refs.length >= MOST) return globalThis.acquisSay(tray.dataset.full);
      write(is ? refs.filter((other) => other !== ref) : [...refs, ref]);
      show();
      globalThis.acquisSay(`${ref}: ${is ? tray.dataset.removed : tray.dataset.added} (${read().length})`);
    };

    document.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const add = event.target.closest('a[data-tray]');
      if (add) {
        event.preventDefault();
        return toggle(add.dataset.tray);
      }
      const remove = event.target.closest('[data-tray-remove]');
      if (remove) {
        const at = [...list.querySelectorAll('button')].indexOf(remove);
        toggle(remove.dataset.trayRemove);
        // The place of the keyboard is not lost with the button.
        (list.querySelectorAll('button')[Math.max(0, at - 1)] ?? document.getElementById('main')).focus();
      }
      if (event.target.closest('.tray-empty')) {
        write([]);
        show();
        globalThis.acquisSay(tray.dataset.emptied);
        document.getElementById('main').focus();
      }
      // On the page that compares, taking out and moving are links; the tray follows if it held the same.
      const set = event.target.closest('a[data-tray-set]');
      if (set && onPage && sameSet(read(), onPage)) write(set.dataset.traySet.split(',').filter(Boolean));
    });
    document.addEventListener('keydown', (event) => {
      const add =
        event.key === ' ' && event.target instanceof Element && event.target.closest('a[data-tray]');
      if (!add) return;
      event.preventDefault();
      toggle(add.dataset.tray);
    });
    addEventListener('storage', show);
    addEventListener('pageshow', show);
    new MutationObserver((changes) => {
      if (
        changes.some((c) =>
          [...c.addedNodes].some((n) => n.nodeType === 1 && n.querySelector?.('a[data-tray]')),
        )
      )
        show();
    }).observe(document.getElementById('main'), { childList: true, subtree: true });
    show();
  };

  if (tray) startTray();
}
