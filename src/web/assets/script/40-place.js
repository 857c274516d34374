/* Where one is: the line on top names the paragraph being read, the column of years marks its meeting. */
{
  const line = document.querySelector('[data-place]');
  const years = [...document.querySelectorAll('.years li[data-section]')];
  const paragraphs = [...document.querySelectorAll('main .para[id]')];
  if ((line || years.length > 0) && paragraphs.length > 0 && 'IntersectionObserver' in globalThis) {
    const whole = line?.textContent;
    const seen = new Set();
    const show = () => {
      const first = paragraphs.find((p) => seen.has(p));
      if (line) line.textContent = first ? first.id : whole;
      for (const year of years) {
        const here = first?.id.startsWith(`${year.dataset.section}.`) ?? false;
        if (here) year.setAttribute('aria-current', 'location');
        else year.removeAttribute('aria-current');
      }
    };
    /* A paragraph is being read when it stands in the upper third, below the line on top. */
    const watch = new IntersectionObserver(
      (entries) => {
        for (const entry of entries)
          if (entry.isIntersecting) seen.add(entry.target);
          else seen.delete(entry.target);
        show();
      },
      { rootMargin: '-56px 0px -66% 0px' },
    );
    for (const paragraph of paragraphs) watch.observe(paragraph);
  }
}

/* Where no server answers, the page of a topic narrows itself, by what its address asks. */
{
  const form = document.querySelector('form[data-narrow-topic]');
  if (form) {
    form.hidden = false;
    const asked = new URLSearchParams(location.search);
    const [year, part, force] = ['year', 'part', 'force'].map((name) => {
      const value = asked.get(name) ?? '';
      const choice = form.elements.namedItem(name);
      if (choice) choice.value = value;
      return value;
    });
    if (year || part || force) {
      let shown = 0;
      for (const listed of document.querySelectorAll('.listed')) {
        const placed = (!year || listed.dataset.year === year) && (!part || listed.dataset.part === part);
        const forces = listed.dataset.forces.split(' ').filter((one) => !force || one === force);
        listed.hidden = !placed || forces.length === 0;
        if (placed) shown += forces.length;
      }
      for (const around of ['.topic-item', '.topic-section', '.topic-part'])
        for (const part_ of document.querySelectorAll(around))
          part_.hidden = !part_.querySelector('.listed:not([hidden])');
      for (const year_ of document.querySelectorAll('.years li[data-section]')) {
        const section = document.getElementById(year_.dataset.section);
        year_.hidden = !section || section.closest('[hidden]') !== null;
      }
      const said = document.querySelector('[data-narrowed]');
      said.firstElementChild.textContent = said.dataset.narrowed.replace('#', String(shown));
      said.hidden = false;
    }
  }
}
