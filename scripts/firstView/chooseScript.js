// Stands behind a chart that was drawn at many widths. With scripts, a browser takes what stands in a <noscript> for text, which costs nothing; so the widest
// picture that has room is the only one that is ever made, and it is there when the page is laid out for the first time.
(() => {
  const place = document.currentScript?.parentElement;
  if (!place) return;
  // The page is not laid out before its font is there; so the room is measured in an empty copy of what stands around the picture.
  const inside = /** @type {Element} */ (place.cloneNode());
  let copy = inside;
  for (let around = place.parentElement; around && around.id !== 'app'; around = around.parentElement) {
    const next = /** @type {Element} */ (around.cloneNode());
    next.append(copy);
    copy = next;
  }
  document.body.append(copy);
  const height = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Widths are in text heights; a browser gives the width of a picture in whole px: half a px is none.
  const width = (inside.clientWidth / height) * 16 + 0.5;
  copy.remove();
  const pictures = place.querySelector('noscript')?.textContent.split(/(?<=<\/svg>)/) ?? [];
  const widthOf = (/** @type {string} */ picture) => Number(/ width="(\d+)/.exec(picture)?.[1]);
  const chosen = pictures.findLast((picture) => widthOf(picture) <= width) ?? pictures[0] ?? '';
  place.insertAdjacentHTML('beforeend', chosen);
  place.querySelector('svg')?.style.setProperty('width', `${widthOf(chosen) / 16}rem`);
})();
