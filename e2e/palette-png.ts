import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE_BYTES = 8;
const MOST_COLOURS = 256;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/**
 * The same picture in at most 256 colours, less than half as heavy: for screens, which are a few grounds, a few marks and
 * the edges of letters. A colour that is not among them becomes the nearest. Reads what Chromium writes: 8 bits a channel, without
 * interlacing, with or without an alpha channel, which is dropped.
 */
export function toPalettePng(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined) throw new Error("not a PNG: it has no header");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  const colours = readColours(unfilter(packed, width * channels, channels), channels);
  const palette = choosePalette(colours);
  const nearest = new Map<number, number>(palette.map((colour, place) => [colour, place]));

  const rows = Buffer.alloc((width + 1) * height);
  for (const [place, colour] of colours.entries()) {
    const index = nearest.get(colour) ?? findNearest(palette, colour);
    nearest.set(colour, index);
    rows[Math.floor(place / width) * (width + 1) + 1 + (place % width)] = index;
  }
  const newHeader = Buffer.from(header);
  newHeader[9] = 3;
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    writeChunk("IHDR", newHeader),
    writeChunk("PLTE", Buffer.from(palette.flatMap(channelsOf))),
    writeChunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
}

function readChunks(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function writeChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Undoes the prediction of each row from its neighbours (PNG specification, 9 Filtering). */
function unfilter(packed: Buffer, rowBytes: number, channels: number): Buffer {
  const height = packed.length / (rowBytes + 1);
  const bytes = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (rowBytes + 1)] ?? 0;
    for (let x = 0; x < rowBytes; x += 1) {
      const at = y * rowBytes + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const above = y === 0 ? 0 : (bytes[at - rowBytes] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (bytes[at - rowBytes - channels] ?? 0);
      bytes[at] = (packed[at + y + 1] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return bytes;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return left;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function readColours(bytes: Buffer, channels: number): Uint32Array {
  const colours = new Uint32Array(bytes.length / channels);
  for (let place = 0; place < colours.length; place += 1) colours[place] = bytes.readUIntBE(place * channels, 3);
  return colours;
}

/** The frequent colours first, and none that is as near to one of them as has to be accepted for few enough to remain. */
function choosePalette(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  for (let apart = 1; ; apart *= 1.5) {
    const palette: number[] = [];
    for (const colour of sorted) {
      if (palette.every((other) => distanceOf(colour, other) >= apart)) palette.push(colour);
    }
    if (palette.length <= MOST_COLOURS) return palette;
  }
}

function findNearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distanceOf(colour, other));
  return distances.indexOf(Math.min(...distances));
}

/** Squared, in the cube of red, green and blue. */
function distanceOf(one: number, other: number): number {
  const [red, green, blue] = [
    (one >> 16) - (other >> 16),
    ((one >> 8) & 255) - ((other >> 8) & 255),
    (one & 255) - (other & 255),
  ];
  return red ** 2 + green ** 2 + blue ** 2;
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
