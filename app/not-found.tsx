import type { Metadata } from "next";
import { EmptyPanel } from "@/components/page/empty-panel";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="main" className="wrap">
      <EmptyPanel heading="There is nothing at this address" action={{ href: "/", label: "Go to all events" }}>
        It may have been removed, or the address may have been cut when it was copied.
      </EmptyPanel>
    </main>
  );
}
