import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
import "@fontsource-variable/inter/index.css";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { findPerson } from "@/app/guard/workspace";
import { SendWaiting } from "@/components/coding/outbox/send-waiting";
import { RightsProvider } from "@/components/page/rights";
import { SiteHeader } from "@/components/page/site-header";
import { SignSprite } from "@/components/signs/sign-sprite";

export const metadata: Metadata = {
  title: { default: "Parallax", template: "%s · Parallax" },
  description: "How news outlets cover the same event, with the passage behind every number.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** Of every page's first letters. Asked for beside the style sheet, they are there when the page is drawn first. */
const FIRST_FONTS = [inter, serif];

/** Every page is made per request: a page made at build time has no nonce, and its scripts would not run. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  for (const font of FIRST_FONTS) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const { accounts, role, user, coder } = await findPerson();
  return (
    <html lang="en">
      <body>
        <SignSprite />
        <RightsProvider accounts={accounts} role={role}>
          <SiteHeader accounts={accounts} role={role} name={user?.coder.name ?? null} />
          {children}
          {coder === null ? null : <SendWaiting coder={coder.key} />}
        </RightsProvider>
      </body>
    </html>
  );
}
