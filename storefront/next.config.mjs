/**
 * Scripts stay 'unsafe-inline': public pages are static, so Next's inline
 * payload can carry neither a nonce (it needs a request) nor a fixed hash.
 */
const isDev = process.env.NODE_ENV === "development"

const scripts = `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ""}`
const connections = "connect-src 'self'"

const rules = [
  "default-src 'self'",
  scripts,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  connections,
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]
const contentSecurityPolicy = rules.join("; ")

/**
 * Only the card page loads Stripe's script and frames. What it needs is in
 * https://docs.stripe.com/security/guide#content-security-policy; server.mjs
 * puts a stand-in in its place where one is set.
 */
const cardPolicy = [
  ...rules.filter((rule) => rule !== scripts && rule !== connections),
  `${scripts} https://js.stripe.com`,
  `${connections} https://api.stripe.com`,
  "frame-src https://js.stripe.com https://hooks.stripe.com",
].join("; ")

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(self), microphone=(), geolocation=(self), payment=()",
  },
]

/** Papers of the office: shown inside its own pages, unable to do anything. */
const paperHeaders = [
  {
    key: "Content-Security-Policy",
    value:
      "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
]

/**
 * Plain JavaScript, and next-intl's one alias by hand instead of its plugin:
 * otherwise the running server loads two compilers, some 40 MB.
 * @type {import("next").NextConfig}
 */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Cached pages and answers live in memory only. On disk they would outlive
  // the list of invalidated tags, which Next keeps in memory: after a restart
  // an old price could come back.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  turbopack: {
    resolveAlias: { "next-intl/config": "./src/i18n/request.ts" },
  },
  experimental: {
    // Photos and spreadsheets come in forms; the backend takes 8 MB each, and
    // what is larger than this is refused before anything reads it.
    serverActions: { bodySizeLimit: "13mb" },
    isrFlushToDisk: false,
    preloadEntriesOnStart: false,
  },
  // Indonesian has no prefix in the address, English lives under /en. Plain
  // routing rules cost less per request than a proxy function.
  redirects: () =>
    Promise.resolve([
      { source: "/id", destination: "/", permanent: true },
      { source: "/id/:path*", destination: "/:path*", permanent: true },
    ]),
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [],
      afterFiles: [
        { source: "/", destination: "/id" },
        {
          source: "/:path((?!en$|en/|_next/|api/|media/|og/|sitemap/).*)",
          destination: "/id/:path",
        },
      ],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: securityHeaders },
      {
        source: "/:locale(en)?/checkout/kartu",
        headers: [{ key: "Content-Security-Policy", value: cardPolicy }],
      },
      { source: "/:locale(en)?/dinas/berkas/:id", headers: paperHeaders },
    ]),
}

export default config
