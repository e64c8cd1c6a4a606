import "server-only"
import { cache } from "react"
import { z } from "zod"
import { chosenShopId, sellerToken } from "@/lib/seller-session"
import { MEMBER_ROLES, SHOP_STATES } from "@/lib/seller-rights"
import { ApiError } from "../api-error"
import { api } from "../client"
import { OfficeContact } from "./office"

const Membership = z.object({
  pesantren_id: z.string(),
  slug: z.string(),
  name: z.string(),
  role: z.enum(MEMBER_ROLES),
  state: z.enum(SHOP_STATES),
  office: OfficeContact.nullable(),
})

/** A shop that the person works in. */
export type Membership = z.output<typeof Membership>

const Me = z.object({
  seller: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    shops: z.array(Membership),
  }),
})

/** The person who is logged in to the seller centre. */
export type Seller = z.output<typeof Me>["seller"]

/** Who a token belongs to: a seller, a login that is none yet, or nobody. */
export type SellerSession =
  | Readonly<{ kind: "seller"; seller: Seller }>
  | Readonly<{ kind: "unregistered" | "guest" }>

/** Asks the backend whose token it is. Throws ApiError when it cannot say. */
export async function sessionOf(
  token: string | undefined
): Promise<SellerSession> {
  if (!token) return { kind: "guest" }
  try {
    const { seller } = await api.get(Me, "/seller/me", { token })
    return { kind: "seller", seller }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 401) return { kind: "guest" }
    if (error.code === "role_missing") return { kind: "unregistered" }
    throw error
  }
}

/** Who is looking, once per request. */
export const getSellerSession = cache(async () =>
  sessionOf(await sellerToken())
)

/** The shop that is worked in: the one chosen last, else the first by name. */
export async function currentShop(): Promise<Membership | null> {
  const [session, chosen] = await Promise.all([
    getSellerSession(),
    chosenShopId(),
  ])
  if (session.kind !== "seller") return null
  const { shops } = session.seller
  return (
    shops.find(({ pesantren_id }) => pesantren_id === chosen) ??
    shops[0] ??
    null
  )
}
