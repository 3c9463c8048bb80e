"use client";

import { usePathname, useRouter } from "next/navigation";
import { startTransition, useEffect, useState } from "react";
import { listWaiting } from "@/domain/marks/kept-mark";
import { listKept } from "./mark-store";

/**
 * On every page but an article's, which has an outbox of its own: sends what a coder's marks left in this browser, such
 * as those of a page that was left before Parallax answered, and has the page drawn with them. Its code is fetched where
 * something waits.
 */
export function SendWaiting({ coder }: { readonly coder: string }) {
  const path = usePathname();
  const router = useRouter();
  const [said, setSaid] = useState("");
  const isArticle = path.startsWith("/articles/");
  useEffect(() => {
    if (isArticle || listWaiting(listKept(coder)).length === 0) return;
    let isGone = false;
    const opening = import("./open-outbox").then(({ openOutbox }) => {
      if (isGone) return null;
      return openOutbox({
        coder,
        articleKey: "",
        onSaved: (count) => {
          startTransition(() => router.refresh());
          if (count > 0) setSaid(count === 1 ? "Saved: the mark that waited." : `Saved: ${count} marks that waited.`);
        },
      });
    });
    // Where its code cannot be fetched, the next page tries again.
    opening.catch(() => undefined);
    return () => {
      isGone = true;
      void opening.then((outbox) => outbox?.close()).catch(() => undefined);
    };
  }, [coder, isArticle, path, router]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
