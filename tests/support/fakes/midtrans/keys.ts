/** The pretended Midtrans's own keys; the test shop has them (scripts/lib/stand-ins.mjs). */
export const MIDTRANS_KEYS = {
  server: "SB-Mid-server-uji",
  client: "SB-Mid-client-uji",
} as const
