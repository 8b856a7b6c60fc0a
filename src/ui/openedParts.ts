/**
 * Reads which parts that every view has, as `details` with an id, a reader has opened: the view drawn at build time can be used before its script
 * comes, and another view may replace it.
 *
 * @returns Opens them again in what stands there then.
 */
export function openedParts(page: ParentNode): () => void {
  const ids = [...page.querySelectorAll('details[id][open]')].map(({ id }) => id);
  return () => {
    for (const id of ids) page.querySelector(`#${id}`)?.setAttribute('open', '');
  };
}
