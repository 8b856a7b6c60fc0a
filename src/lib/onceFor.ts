/**
 * Remembers what was made for each object, as long as the object lives: the same view is asked for many times while a page is drawn.
 *
 * @param make Must depend on nothing but its argument, which must not change.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
