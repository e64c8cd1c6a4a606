import { z } from "zod"

const Claims = z.object({
  app_metadata: z.object({
    customer_id: z.string().optional(),
    seller_id: z.string().optional(),
    officer_id: z.string().optional(),
  }),
})

const HOMES = {
  buyer: "/akun",
  seller: "/penjual/masuk",
  officer: "/dinas/masuk",
} as const

/**
 * Where a login leads that is for buying, selling and the office alike: the
 * account of a buyer, else the door of the house that the person works in.
 */
export function loginHome(token: string): (typeof HOMES)[keyof typeof HOMES] {
  const who = claimsOf(token)?.app_metadata
  if (who?.customer_id) return HOMES.buyer
  if (who?.seller_id) return HOMES.seller
  return who?.officer_id ? HOMES.officer : HOMES.buyer
}

/** What a token says; it was the backend's own answer, so nothing is checked. */
function claimsOf(token: string) {
  try {
    const payload = token.split(".")[1] ?? ""
    const text = Buffer.from(payload, "base64url").toString()
    return Claims.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
