"use client";

import { useEffect } from "react";
import { EmptyPanel } from "@/components/page/empty-panel";
import { focusPageHeading } from "@/components/page/focus-heading";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  // It takes the place of the page, and with it of whatever had the focus.
  useEffect(focusPageHeading, []);
  return (
    <main id="main" className="wrap">
      <EmptyPanel heading="This page could not be made" action={{ onClick: reset, label: "Try again" }}>
        Nothing that you stored is lost. If it happens again, restart Parallax; the terminal shows the cause.
      </EmptyPanel>
    </main>
  );
}
