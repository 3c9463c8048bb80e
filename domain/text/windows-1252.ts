// Code points of the bytes 0x80 to 0x9F; 0xFFFD for the five that stand for nothing.
const UPPER_CONTROLS = [
  0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd,
  0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0xfffd, 0x017e, 0x0178,
];

export const UNUSED_IN_WINDOWS_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Reads windows-1252, the encoding of old western web pages; an unused byte becomes U+FFFD. Written out because
 * Node 20's own decoder of that name reads Latin-1: curly quotation marks, dashes and the euro sign come out as
 * control characters. It never fails, so it is the wrong tool for finding out what an encoding is.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes);
  for (let index = 0; index < units.length; index += 1) {
    const byte = units[index] ?? 0;
    if (byte >= 0x80 && byte <= 0x9f) units[index] = UPPER_CONTROLS[byte - 0x80] ?? byte;
  }
  const parts: string[] = [];
  // In stretches, because a function takes only so many arguments.
  for (let start = 0; start < units.length; start += 8_192) {
    parts.push(String.fromCharCode(...units.subarray(start, start + 8_192)));
  }
  return parts.join("");
}
