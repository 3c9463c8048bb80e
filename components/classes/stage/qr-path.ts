import { encodeQR } from "qr";

export interface QrPath {
  /** Modules on each side, quiet border included. */
  readonly size: number;
  /** An SVG path in a square of `size` units: one unit square a dark module. */
  readonly path: string;
}

/** An address as a QR code (ISO/IEC 18004, correction level M), drawn as one path. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size: rows.length, path };
}
