import { generate } from 'lean-qr';

/** Bytes that the largest code of the standard holds, version 40 with the least correction. */
const most = 2953;
/** Light modules around the code, as the standard asks for. */
const quiet = 4;

export interface QrCode {
  /** The dark modules as the path of an SVG whose units are modules. */
  readonly path: string;
  /** Modules from edge to edge, the light ones around included; they begin at −4. */
  readonly size: number;
  readonly quiet: number;
}

/** The smallest code that holds a text, with as much correction as that size has room for. @returns Null for a text that no code holds. */
export function qrCodeOf(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > most) return null;
  const code = generate(text);
  const places = Array.from({ length: code.size }, (_, place) => place);
  const path = places.flatMap((y) => places.filter((x) => code.get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`)).join('');
  return { path, size: code.size + 2 * quiet, quiet };
}
