import type { SceneElement } from './sceneElements.ts';

interface Drawn {
  readonly node: SVGElement;
  readonly text: Text | null;
  element: SceneElement;
}

/**
 * Draws one scene after the other into a group, behind what is in it: elements stay, and only what differs is written. An effect of the framework for each of a picture's
 * elements takes several times as long as writing what differs.
 */
export function scenePen(group: SVGGElement): (kinds: readonly (readonly SceneElement[])[]) => void {
  const drawn: Drawn[][] = [];
  return (kinds) => {
    let above: SVGElement | null = null;
    for (let kind = kinds.length - 1; kind >= 0; kind -= 1) {
      const [wanted, there] = [kinds[kind] ?? [], (drawn[kind] ??= [])];
      for (const { node } of there.splice(wanted.length)) node.remove();
      for (let index = 0; index < wanted.length; index += 1) {
        const element = wanted[index]!;
        const old = there[index];
        if (old) rewrite(old, element);
        else {
          const added = create(element);
          group.insertBefore(added.node, above);
          there.push(added);
        }
      }
      above = there[0]?.node ?? above;
    }
  };
}

function create(element: SceneElement): Drawn {
  const node = document.createElementNS('http://www.w3.org/2000/svg', element.tag);
  for (const [name, value] of Object.entries(element.attributes)) write(node, name, value);
  const text = element.text === undefined ? null : document.createTextNode(element.text);
  if (text) node.append(text);
  return { node, text, element };
}

function rewrite(drawn: Drawn, element: SceneElement): void {
  const before = drawn.element;
  if (before === element) return;
  for (const name in element.attributes) {
    const value = element.attributes[name];
    if (value !== before.attributes[name]) write(drawn.node, name, value);
  }
  if (drawn.text && element.text !== before.text) drawn.text.data = element.text ?? '';
  drawn.element = element;
}

function write(node: SVGElement, name: string, value: string | number | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, String(value));
}
