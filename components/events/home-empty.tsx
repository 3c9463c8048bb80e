import Link from "next/link";
import { EmptyPanel } from "@/components/page/empty-panel";
import { Allowed } from "@/components/page/rights";
import styles from "./home-empty.module.css";

/** Nothing here at all: what Parallax does, the first step, and the other way to begin. */
export function HomeEmpty() {
  return (
    <div className={styles.start}>
      <EmptyPanel
        heading="Compare how outlets cover the same event"
        action={{ label: "Add the first articles", href: "/articles/import", needs: "import-articles" }}
      >
        Paste two or more articles on the same happening, or drop the pages you have saved. Then note what each of them
        says, quotes, denies or leaves out: every sign of the comparison leads back to its sentence.
      </EmptyPanel>
      <Allowed to="edit-event">
        <p className={styles.otherwise}>
          or{" "}
          <Link prefetch={false} href="/events/new">
            set up an event first
          </Link>
        </p>
      </Allowed>
    </div>
  );
}
