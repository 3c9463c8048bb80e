// Sent with everything, static files included. The Content-Security-Policy needs a fresh nonce for
// each page and is therefore set in proxy.ts.
const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Native code, and packages that find their own files at run time, stay outside of the bundle.
  serverExternalPackages: ["@node-rs/argon2", "better-sqlite3", "@prisma/adapter-better-sqlite3", "linkedom"],
  // Without it, a lock file in a folder above would be taken for the project's root.
  turbopack: { root: import.meta.dirname },
  // Every page's title comes in its head. Streamed after the page, as Next does for browsers, it would be gone for a
  // moment whenever a page is drawn anew, and a screen reader would announce a page without a name.
  htmlLimitedBots: /.*/,
  // `npm test` runs the compiler over everything, tests included; `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },

  async headers() {
    return [{ source: "/:path*", headers: SECURITY_HEADERS }];
  },

  // The twins: a page's address with .json or .csv holds the page's numbers, for the same query.
  // Rewritten before Next looks for a page, so that /events/[slug] never sees "harbour-bridge.json".
  async rewrites() {
    const twins = ["json", "csv"].map((format) => ({
      source: `/:path((?!_next/|twin/).+)\\.${format}`,
      destination: `/twin/${format}/:path*`,
    }));
    // Browsers ask for this one by themselves, before the page has told them of its icon.
    return [...twins, { source: "/favicon.ico", destination: "/icon.svg" }];
  },
};

export default nextConfig;
