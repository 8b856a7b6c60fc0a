/** Elements, attributes and texts, without Svelte's comments and the space between elements. */
export function treeOf(node: Element): unknown {
  return {
    name: node.tagName,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    text: node.children.length === 0 ? node.textContent.trim() : '',
    children: [...node.children].map(treeOf),
  };
}
