/**
 * The two standard names that pure text code needs and `lib: ["ES2023"]` does not declare. Both exist in Node and in
 * every browser; neither reads the clock, the network or the machine.
 */
declare class URL {
  constructor(input: string, base?: string);
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
