import type { Excerpt, HitPiece } from "@/domain/search/hit-passage";

/** A text with what was found in it marked. */
export function HitText({ pieces }: { readonly pieces: readonly HitPiece[] }) {
  // Pieces never change places, so their number names them.
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text));
}

/** The words around what was found; dots where the sentence goes on. */
export function ExcerptText({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <>
      {excerpt.isCutBefore ? "… " : null}
      <HitText pieces={excerpt.pieces} />
      {excerpt.isCutAfter ? " …" : null}
    </>
  );
}
