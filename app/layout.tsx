import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { findPerson } from "@/app/guard/workspace";
import { RightsProvider } from "@/components/page/rights";
import { SiteHeader } from "@/components/page/site-header";
import { SignSprite } from "@/components/signs/sign-sprite";

export const metadata: Metadata = {
  title: { default: "Parallax", template: "%s · Parallax" },
  description: "How news outlets cover the same event, with the passage behind every number.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** Every page is made per request: a page made at build time has no nonce, and its scripts would not run. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const { accounts, role, user } = await findPerson();
  return (
    <html lang="en">
      <body>
        <SignSprite />
        <RightsProvider accounts={accounts} role={role}>
          <SiteHeader accounts={accounts} role={role} name={user?.coder.name ?? null} />
          {children}
        </RightsProvider>
      </body>
    </html>
  );
}
