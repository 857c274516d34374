/* Copying: a citation as it is shown, or a paragraph with its citation; in a word processor the italics are kept. */
{
  const said = document.getElementById('said');
  /** Only a change is read out: the same words said twice are told apart by a space that nobody sees. */
  const say = (words) => {
    if (said) said.textContent = said.textContent === words ? `${words}\u00a0` : words;
  };
  globalThis.acquisSay = say;

  const escapeText = (text) =>
    text.replace(/[&<>]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
  const KEPT = { EM: 'em', I: 'em', STRONG: 'strong', B: 'strong', U: 'u', SUP: 'sup', SUB: 'sub' };

  /** The adopted words of an element: without calls of notes, removed words and what is said to screen readers only. */
  const wordsIn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return { html: escapeText(node.data), text: node.data };
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('.marker, del, .hidden'))
      return { html: '', text: '' };
    const inner = [...node.childNodes].map(wordsIn);
    const html = inner.map((part) => part.html).join('');
    const tag = KEPT[node.tagName];
    return {
      html: tag && html !== '' ? `<${tag}>${html}</${tag}>` : html,
      text: inner.map((part) => part.text).join(''),
    };
  };

  /** What stands below a paragraph belongs to it, with its letters. */
  const withBelow = (para) => {
    const found = [para];
    if (!para.id) return found;
    for (
      let next = para.nextElementSibling;
      next?.id.startsWith(`${para.id}.`);
      next = next.nextElementSibling
    )
      found.push(next);
    return found;
  };

  const paragraphsOf = (take) => {
    const within = take.closest('[data-taken]');
    const para = within ? null : document.getElementById(take.dataset.ref.replace(/\s/gu, '_'));
    const places = para ? withBelow(para) : [...(within?.querySelectorAll('[data-words]') ?? [])];
    return places.map((place, n) => {
      const words = wordsIn(place.matches('[data-words]') ? place : place.querySelector('.words'));
      const label = n === 0 ? '' : (place.querySelector(':scope > .body > .label')?.textContent ?? '').trim();
      return label === ''
        ? words
        : { html: `${escapeText(label)} ${words.html}`, text: `${label} ${words.text}` };
    });
  };

  /** @param style un: as the United Nations cite, short: the designation, link: the address */
  const taken = (take, style) => {
    const { citation, ref } = take.dataset;
    const { href } = take.querySelector('[data-cite="link"]') ?? {};
    const cited = style === 'link' ? href : style === 'short' ? ref : citation;
    const name = escapeText(style === 'link' ? ref : cited);
    const shown = href?.startsWith('http') ? `<a href="${escapeText(href)}">${name}</a>` : name;
    const all = paragraphsOf(take);
    const last = all.length - 1;
    const html = all.map((p, n) => `<p>${p.html}${n === last ? ` (${shown})` : ''}</p>`).join('');
    const text = all.map((p, n) => `${p.text.trim()}${n === last ? ` (${cited})` : ''}`).join('\n');
    return { html, text };
  };

  /** All that a page sets side by side, in its order. */
  const takenAll = () => {
    const all = [...document.querySelectorAll('[data-compared] .take')].map((take) => taken(take, 'un'));
    return { html: all.map((one) => one.html).join(''), text: all.map((one) => one.text).join('\n\n') };
  };

  /* Results that a script has put into the page have no buttons yet. */
  const offer = () => {
    for (const hit of document.querySelectorAll('.hit[data-citation]:not(:has(.take))')) {
      const take = document.createElement('div');
      take.className = 'take';
      Object.assign(take.dataset, { ref: hit.dataset.ref, citation: hit.dataset.citation });
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'take-one';
      button.dataset.take = 'un';
      button.textContent = said.dataset.copy;
      const of = document.createElement('span');
      of.className = 'hidden';
      of.textContent = ` ${hit.dataset.ref}`;
      button.append(of);
      take.append(button);
      hit.append(take);
    }
  };
  const searched = document.querySelector('[data-site-search]');
  if (searched) new MutationObserver(offer).observe(searched, { childList: true });

  /** The clipboard of the page; where a page may not have it (no https), the older way. */
  const put = async ({ html, text }) => {
    try {
      const types = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (html) types['text/html'] = new Blob([html], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(types)]);
      return true;
    } catch {
      const fill = (event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', text);
        if (html) event.clipboardData.setData('text/html', html);
      };
      document.addEventListener('copy', fill, { once: true });
      const done = document.execCommand('copy');
      document.removeEventListener('copy', fill);
      return done;
    }
  };

  /** The button says what was done; nothing moves, for its width is held. */
  const answer = (button, words) => {
    say(words);
    const word = button.firstChild;
    button.dataset.label ??= word.textContent;
    button.style.minInlineSize = `${button.offsetWidth}px`;
    word.textContent = words;
    clearTimeout(button.waiting);
    button.waiting = setTimeout(() => {
      word.textContent = button.dataset.label;
    }, 2000);
  };

  document.addEventListener('click', async (event) => {
    const button =
      event.target instanceof Element && event.target.closest('button[data-copy], button[data-take]');
    if (!button) return;
    const shown = button.dataset.copy ? document.getElementById(button.dataset.copy) : undefined;
    const take = button.closest('.take');
    const what = shown
      ? { text: shown.textContent.trim() }
      : button.dataset.take === 'all'
        ? takenAll()
        : taken(take, button.dataset.take);
    if (await put(what)) answer(button, said.dataset.copied);
    else {
      const place =
        shown ??
        (button.closest('[data-taken]') ?? document.getElementById(take.dataset.ref))?.querySelector(
          '.words',
        );
      if (place) getSelection().selectAllChildren(place);
      answer(button, said.dataset.selected);
    }
  });
}
