import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { ItSheet } from "@/components/classes/it-sheet";
import { PageHead } from "@/components/page/page-head";
import { readClassPort } from "@/workflows/classes/addresses";

export const metadata: Metadata = { title: "For the school’s IT" };

/** What the class door needs of a school's network, on one sheet of paper. */
export default guardedPage("run-class", async () => (
  <main id="main" className="wrap">
    <PageHead crumb={<Link href="/classes">Classes</Link>} heading="For the school’s IT">
      What a class session needs of the network, and what it does not. Print this page and hand it on.
    </PageHead>
    <ItSheet port={readClassPort(process.env)} />
  </main>
));
