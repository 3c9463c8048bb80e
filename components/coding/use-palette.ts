import { useEffect, useState } from "react";
import type { Palette } from "./palette";

/**
 * The palette, once its code is here; null before. It is fetched when the page stands, since nothing of it is drawn
 * before a passage is chosen, and asked for again at every opening where that failed.
 */
export function usePalette(isOpen: boolean): { readonly Palette: typeof Palette } | null {
  const [found, setFound] = useState<{ readonly Palette: typeof Palette } | null>(null);
  useEffect(() => {
    if (found !== null) return;
    import("./palette").then(setFound, () => undefined);
  }, [found, isOpen]);
  return found;
}
