import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A value as compressed JSON, for columns that are never queried and only read whole. */
export function packJson(value: object): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(Buffer.from(JSON.stringify(value), "utf8")));
}

/** What `packJson` packed. The caller knows its shape: whoever wrote it wrote this shape, or an older method's. */
export function unpackJson(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed).toString("utf8"));
}
