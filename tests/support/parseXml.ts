export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const name = '[A-Za-z_:][\\w:.-]*';
const token = new RegExp(
  `<\\?[\\s\\S]*?\\?>|<!--(?:(?!--)[\\s\\S])*-->|</(${name})\\s*>|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
);

/** Reads XML as strictly as its specification has it, and throws on what is not well-formed. No DTD, no CDATA: nothing of ours writes them. */
export function parseXml(source: string): XmlElement {
  const outermost = { name: '', attributes: {}, text: '', children: [] as XmlElement[] };
  const open = [outermost];
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(source);
  if (forbidden) throw new Error(`A character that XML forbids at ${forbidden.index}`);
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    const parent = open.at(-1);
    if (!found || !parent) throw new Error(`Not XML at ${at}: ${JSON.stringify(source.slice(at, at + 80))}`);
    const [, closed, opened, attributes = '', empty, text] = found;
    if (closed !== undefined) {
      if (open.length === 1 || parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}> at ${at}`);
      open.pop();
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), text: '', children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    } else if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(`]]> in text at ${at}`);
      parent.text += decode(text);
    }
  }
  const [root, ...others] = outermost.children;
  if (!root || others.length > 0 || open.length > 1 || outermost.text.trim() !== '') throw new Error('Not one closed root element');
  return root;
}

/** An element with everything inside it, outermost first. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of source.matchAll(new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g'))) {
    if (key in attributes) throw new Error(`The attribute ${key} stands twice`);
    attributes[key] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replaceAll(/&([^;&]*);?/g, (whole, entity: string) => {
    const code = /^#(?:(\d+)|x([\da-fA-F]+))$/.exec(entity);
    if (!whole.endsWith(';')) throw new Error(`A bare & in ${JSON.stringify(text.slice(0, 80))}`);
    const character = code
      ? String.fromCodePoint(code[1] === undefined ? Number.parseInt(code[2] ?? '', 16) : Number(code[1]))
      : named[entity];
    if (character === undefined) throw new Error(`An unknown entity &${entity};`);
    return character;
  });
}
