// The Content-Security-Policy of each site as far as it matters to an extension, and the strictest one there is.
import type { SiteName } from "./sites";

const framed = "frame-ancestors 'self' https://practice.test";

/** As the live sites send it (nonce or fixed hosts, who allows wasm, nobody allows eval). */
const live: Record<SiteName, (nonce: string) => string> = {
  x: (nonce) =>
    `default-src 'self'; script-src 'self' 'unsafe-inline' https://*.twimg.com 'nonce-${nonce}' 'wasm-unsafe-eval'; ` +
    `style-src 'self' 'unsafe-inline' https://*.twimg.com; img-src 'self' blob: data: https://*.twimg.com; ` +
    `connect-src 'self' blob: https://*.twimg.com; object-src 'none'; base-uri 'self'; ${framed}`,
  facebook: (nonce) =>
    `default-src data: blob: 'self' https://*.fbcdn.net; ` +
    `script-src *.facebook.com *.fbcdn.net 'nonce-${nonce}' blob: 'self' 'wasm-unsafe-eval'; ` +
    `style-src *.fbcdn.net data: *.facebook.com 'unsafe-inline'; connect-src *.facebook.com *.fbcdn.net 'self'; ${framed}`,
  instagram: (nonce) =>
    `default-src data: blob: 'self' https://*.cdninstagram.com; ` +
    `script-src *.instagram.com *.cdninstagram.com 'nonce-${nonce}' data: blob: 'self' 'wasm-unsafe-eval'; ` +
    `style-src 'self' 'unsafe-inline' *.cdninstagram.com; connect-src *.instagram.com 'self'; ${framed}`,
  linkedin: () =>
    `default-src 'none'; script-src 'report-sample' 'sha256-6gLjSWp3GRKZCUFvX5aGHtECD1wVRgJOJp7r0ZQjIV0=' https://static.licdn.com; ` +
    `style-src 'self' 'unsafe-inline' https://static.licdn.com; img-src data: blob: https:; connect-src 'self'; ` +
    `frame-src 'self'; base-uri 'none'; ${framed}`,
  practice: (nonce) =>
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; ` +
    `frame-src https://x.com https://www.facebook.com https://www.linkedin.com https://www.instagram.com`,
};

/** Nothing but the fixture's own two files and pictures, and Trusted Types without a single policy. */
function strict(nonce: string): string {
  return (
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src blob:; ` +
    `require-trusted-types-for 'script'; trusted-types 'none'`
  );
}

export function policyFor(site: SiteName, nonce: string, isStrict: boolean): string {
  return isStrict ? strict(nonce) : live[site](nonce);
}
