const REPLACEMENT = "\uFFFD";

/**
 * The form in which every text is stored: LF line ends, no NUL and no lone surrogate.
 *
 * CR LF and a single CR become LF; a NUL and a surrogate without its partner become U+FFFD, one unit for one unit,
 * because SQLite would turn them into it anyway and offsets and hashes taken before would then be wrong. Nothing else
 * is touched: no trimming, no Unicode normalisation, no change to spaces or quotation marks (matching works on a
 * copy, see `normalisedView`). Applying it twice changes nothing more.
 *
 * Offsets taken before this step are of no use after it; it runs once, before anything is counted.
 */
export function normaliseSourceText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replaceAll("\0", REPLACEMENT)
    .replace(/\p{Cs}/gu, REPLACEMENT);
}
