/* What script adds to pages that already work: copy buttons, narrowing the index, "/" for the box. */

for (const button of document.querySelectorAll('button[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  if (!text) continue;
  const word = button.firstChild;
  const label = word.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      word.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(text);
      word.textContent = 'Selected';
    }
    setTimeout(() => {
      word.textContent = label;
    }, 2000);
  });
}

const narrow = document.querySelector('[data-narrow]');
if (narrow) {
  const input = narrow.querySelector('input');
  const count = narrow.querySelector('[data-narrow-count]');
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = [...document.querySelectorAll('li.topic-row[data-row]')];
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
          ? 'No topic with these words'
          : `${shown} ${shown === 1 ? 'topic' : 'topics'}`;
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
