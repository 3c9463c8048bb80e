import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

export interface DoorAsset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What pages load, in memory: nothing that a request names is ever looked for on the disk. */
export interface DoorAssets {
  /** By name, such as `door.css`. */
  readonly files: ReadonlyMap<string, DoorAsset>;
  /** Changes when any of them does: it is part of their address, `/s/asset/VERSION/NAME`. */
  readonly version: string;
}

const ROOT = join(import.meta.dirname, "..");
const OWN = join(import.meta.dirname, "assets");
const FONTS = {
  "inter.woff2": "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  "inter-ext.woff2": "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  "serif.woff2": "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "serif-ext.woff2": "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  "serif-italic.woff2": "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
} as const;

/** What a file is, by its ending; files with other endings are not served. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Reads the style sheet, the script's modules and the fonts; the colours are those of the app, from its own file. */
export function readDoorAssets(): DoorAssets {
  const { resolve } = createRequire(import.meta.url);
  const paths = new Map<string, string>([
    ["tokens.css", join(ROOT, "app", "tokens.css")],
    ...readdirSync(OWN)
      .filter((name) => /^[a-z-]+\.(?:css|mjs)$/.test(name))
      .map((name): [string, string] => [name, join(OWN, name)]),
    ...Object.entries(FONTS).map(([name, path]): [string, string] => [name, resolve(path)]),
  ]);
  const hash = createHash("sha256");
  const files = new Map<string, DoorAsset>();
  for (const [name, path] of paths) {
    const bytes = new Uint8Array(readFileSync(path));
    hash.update(name).update(bytes);
    files.set(name, { type: TYPES[extname(name)] ?? "application/octet-stream", bytes });
  }
  return { files, version: hash.digest("hex").slice(0, 12) };
}
