import { type NextRequest, NextResponse } from "next/server";

/** Header that tells a page its own address, path and query; what a visitor sends under this name is overwritten. */
export const SENT_PATH = "x-parallax-path";

/**
 * Gives each page its Content-Security-Policy. Next reads the nonce from the request's header and
 * puts it on its own scripts. Nothing is decided here: who may do what is settled by `guarded`.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(makeNonce(), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(SENT_PATH, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/**
 * The policy as one header line: scripts by nonce only, styles from our own files only, nothing from
 * elsewhere. The development server needs eval, inline styles and its socket; those never ship.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
  ];
  return directives.join("; ");
}

function makeNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
}

export const config = {
  // Static files need no policy, and an upload that passes through here would be cut at 10 MB.
  matcher: ["/((?!_next/static/|articles/import/upload).*)"],
};
