/**
 * Keeps the things that were asked for last.
 *
 * @param most So many of them.
 * @returns Gives the kept one that is asked for; where there is none, what is made in its place.
 */
export function latest<Thing>(most: number): (isAskedFor: (thing: Thing) => boolean, make: () => Thing) => Thing {
  let kept: readonly Thing[] = [];
  return (isAskedFor, make) => {
    const first = kept[0];
    if (first !== undefined && isAskedFor(first)) return first;
    const thing = kept.find(isAskedFor) ?? make();
    kept = [thing, ...kept.filter((each) => each !== thing)].slice(0, most);
    return thing;
  };
}
