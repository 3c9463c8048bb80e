"use client";

import { EmptyPanel } from "@/components/page/empty-panel";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main id="main" className="wrap">
      <EmptyPanel heading="This page could not be made" action={{ onClick: reset, label: "Try again" }}>
        Nothing that you stored is lost. If it happens again, restart Parallax; the terminal shows the cause.
      </EmptyPanel>
    </main>
  );
}
