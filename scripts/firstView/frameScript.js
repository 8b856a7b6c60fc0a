// Runs before anything of the page is seen: a link to another view, or tables of the reader's own, must not show the figures of the first view.
// Then only its frame is seen, until the page's script has come.
(() => {
  const { documentElement: page } = document;
  const firstLink = '{address of the first view}';
  const decide = () => {
    const link = location.hash;
    let own = false;
    try {
      own = localStorage.getItem('laegedaekning-own') !== null;
    } catch {
      // No storage, so nothing of the reader's own.
    }
    const first = link === '' || link === '#' || link === firstLink;
    delete page.dataset.frame;
    delete page.dataset.frameLanguage;
    if (first && !own) return;
    page.dataset.frame = /[?&]mode=/.test(link) ? 'alone' : (/^#\/?([a-z]+)/.exec(link)?.[1] ?? 'overview');
    if (/[?&]lang=en/.test(link)) page.dataset.frameLanguage = 'en';
  };
  decide();
  // The font came with the page and takes a moment to be ready; in another one, lines would break elsewhere and all would jump.
  page.dataset.fontless = '';
  void document.fonts.load('1rem "Source Sans 3 Variable"').finally(() => delete page.dataset.fontless);
  // Once the page's script has taken over, an attribute of the whole page would only have all of its style worked out anew at each step.
  const again = () => {
    if (document.querySelector('[data-drawn]')) decide();
    else removeEventListener('hashchange', again);
  };
  addEventListener('hashchange', again);
})();
