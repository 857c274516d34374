/* What script adds to pages that already work: narrowing the index, "/" for the box, suggestions. */

const narrow = document.querySelector('[data-narrow]');
if (narrow) {
  const input = narrow.querySelector('input');
  const count = narrow.querySelector('[data-narrow-count]');
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = [...document.querySelectorAll('li.topic-row[data-row]')];
  const forms = JSON.parse(narrow.dataset.forms);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const apply = () => {
    const words = fold(input.value).split(/\s+/u).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const name = fold(row.dataset.row);
      const fits = words.every((word) => name.includes(word));
      row.hidden = !fits;
      if (fits && !row.classList.contains('all-of')) shown += 1;
    }
    for (const family of document.querySelectorAll('li.family')) {
      family.hidden = !family.querySelector('li.topic-row:not([hidden])');
      if (words.length > 0) family.querySelector('details').open = true;
    }
    for (const group of document.querySelectorAll('[data-group]')) {
      group.hidden = !group.querySelector('li.topic-row:not([hidden])');
    }
    count.textContent =
      words.length === 0
        ? ''
        : shown === 0
          ? narrow.dataset.none
          : (forms[plural.select(shown)] ?? forms.other).replace('#', String(shown));
  };
  input.addEventListener('input', apply);
  if (input.value) apply();
}

const goBox = document.querySelector('[data-go]');
if (goBox) {
  goBox.title = 'Press / to come here';
  goBox.setAttribute('aria-keyshortcuts', '/');
}

/* Shift is no modifier here: on many keyboards "/" is typed with it. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.getModifierState('AltGraph')) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return;
  if (!goBox) return;
  event.preventDefault();
  goBox.focus();
  goBox.select();
});

/* A site of files keeps itself for where there is no network; on a USB stick it needs nothing. */
const worker = document.querySelector('link[rel="acquis-worker"]');
if (worker && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  navigator.serviceWorker
    .register(worker.href)
    .then(
      () => navigator.serviceWorker.ready,
      () => undefined,
    )
    .then((registration) => {
      if (!navigator.connection?.saveData) registration?.active?.postMessage('keep');
    });
}

/* What may be meant, while one types: a list under the box, reached by the arrows (ARIA APG, combobox). */
for (const box of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${box.id}-suggestions`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.dataset.suggestLabel);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');
  let doors = [];
  let chosen = -1;
  let waiting;
  let broken = false;
  const close = () => {
    list.remove();
    doors = [];
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  const choose = (at) => {
    chosen = at;
    for (const [n, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(n === chosen));
    if (chosen < 0) box.removeAttribute('aria-activedescendant');
    else {
      box.setAttribute('aria-activedescendant', list.children[chosen].id);
      list.children[chosen].scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (found) => {
    close();
    if (found.length === 0) return;
    doors = found;
    list.replaceChildren(
      ...found.map(({ text, count, kind, href }, n) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${n}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        const words = document.createElement('bdi');
        words.textContent = text;
        const number = document.createElement('span');
        number.className = 'dim';
        number.textContent = kind === 'paragraph' ? '' : String(count);
        item.append(words, number);
        item.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          location.href = href;
        });
        return item;
      }),
    );
    box.form.append(list);
    box.setAttribute('aria-expanded', 'true');
  };
  const ask = async () => {
    const typed = box.value.trim();
    if (typed.length < 2 || broken) return close();
    const query = new URLSearchParams(new FormData(box.form));
    query.set('q', typed);
    try {
      const answer = await fetch(`${box.dataset.suggest}?${query}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      if (box.value.trim() === typed && document.activeElement === box) show(found);
    } catch {
      broken = true;
      close();
    }
  };
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (doors.length === 0) return;
    if (event.key === 'ArrowDown') choose(chosen + 1 < doors.length ? chosen + 1 : -1);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? doors.length - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) location.href = doors[chosen].href;
    else return;
    event.preventDefault();
  });
}
