import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { failAccess } from "../../faults/access"
import { SELLING_STATE } from "../../lib/shop-states"
import { ACCESS_MODULE } from "../../modules/access"
import { PESANTREN_MODULE } from "../../modules/pesantren"
import { requireSession } from "./session"
import type { FindOwner, SellerContext, SellerRoute } from "./types"

/** The shop that a person of several works in, by the id of its pesantren. */
const SHOP_HEADER = "x-pesantren-id"

/**
 * Lets a person through who is a member of the chosen shop with a fitting role,
 * in a fitting state of the shop, and only to that shop's rows. Memberships and
 * states are read on every request, so a removal takes effect at once. Throws
 * 401 without a session, 403 without the role or for a suspended shop, 404 for
 * a foreign shop or row.
 */
export const guardSeller =
  (route: SellerRoute, owners: Readonly<Record<string, FindOwner>>) =>
  async (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const session = await requireSession(req, { actorType: "seller" })
    const seller = await readSeller(req, session.actor_id)
    if (route.roles !== "new" && !seller.id) throw failAccess("role_missing")
    if (route.roles !== "new" && route.roles !== "person")
      seller.shop = await chooseShop(req, seller.id)
    checkShop(route, seller)
    if (route.owner) {
      const { entity, param } = route.owner
      const owner = await owners[entity]?.(req.scope, req.params[param] ?? "")
      if (!owner || !owns(seller, owner)) throw failAccess("row_not_found")
    }
    Object.assign(req, { seller })
    next()
  }

const owns = (
  { id, shop }: SellerContext,
  owner: { pesantren_id: string | null; seller_id?: string | null }
): boolean =>
  shop
    ? owner.pesantren_id === shop.pesantren_id
    : id !== "" && owner.seller_id === id

function checkShop(
  { roles, method, shop: states }: SellerRoute,
  { shop }: SellerContext
): void {
  if (!shop || roles === "new" || roles === "person") return
  if (!roles.includes(shop.role)) throw failAccess("role_missing")
  const wanted = states ?? (method === "GET" ? "any" : "unsuspended")
  if (wanted !== "any" && shop.state === "suspended")
    throw failAccess("shop_suspended")
  if (wanted === "open" && shop.state !== SELLING_STATE)
    throw failAccess("shop_not_open")
}

async function readSeller(
  req: MedusaRequest,
  id: string
): Promise<SellerContext> {
  const [seller] = id
    ? await req.scope.resolve(ACCESS_MODULE).listSellers({ id }, { take: 1 })
    : []
  return seller
    ? { id, name: seller.name, email: seller.email, shop: null }
    : { id: "", name: "", email: "", shop: null }
}

/** The shop that the header names, or the only one the person belongs to. */
async function chooseShop(
  req: MedusaRequest,
  sellerId: string
): Promise<NonNullable<SellerContext["shop"]>> {
  const memberships = await req.scope
    .resolve(ACCESS_MODULE)
    .listShopMembers({ seller_id: sellerId, removed_at: null })
  const asked = req.get(SHOP_HEADER)
  if (!asked && memberships.length > 1)
    throw failAccess("pesantren_choice_required")
  const member = memberships.find(
    ({ pesantren_id }) => !asked || pesantren_id === asked
  )
  // Somebody else's shop and one that never was look alike.
  if (!member) throw failAccess("row_not_found")
  const { pesantren_id, role } = member
  const [shop] = await req.scope
    .resolve(PESANTREN_MODULE)
    .listShops({ pesantren_id }, { take: 1 })
  if (!shop) throw failAccess("row_not_found")
  return { pesantren_id, role, state: shop.state }
}
