// Stands behind a chart that was drawn at many widths. With scripts, a browser takes what stands in a <noscript> for text, which costs nothing; so the widest
// picture that has room is the only one that is ever made: when the page has been laid out, and before it is painted.
(() => {
  const place = document.currentScript?.parentElement;
  const pictures = place?.querySelector('noscript')?.textContent.split(/(?<=<\/svg>)/) ?? [];
  const widthOf = (/** @type {string} */ picture) => Number(/ width="(\d+)/.exec(picture)?.[1]);
  const choose = (/** @type {Element} */ room) => {
    const height = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // Widths are in text heights; a browser gives the width of a picture in whole px: half a px is none.
    const width = (room.clientWidth / height) * 16 + 0.5;
    const chosen = pictures.findLast((picture) => widthOf(picture) <= width) ?? pictures[0] ?? '';
    room.insertAdjacentHTML('beforeend', chosen);
    room.querySelector('svg')?.style.setProperty('width', `${widthOf(chosen) / 16}rem`);
  };
  new ResizeObserver(([seen], observer) => {
    observer.disconnect();
    if (seen) choose(seen.target);
  }).observe(place ?? document.body);
})();
