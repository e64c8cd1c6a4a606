import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

export const PROVIDER = "emailpass"

/** How an address of a login is written: lower case, nothing around it. */
const fold = (address: string) => address.trim().toLowerCase()

/**
 * The address that a login is kept under, and whether there is one. Logins are
 * lower case; one that was made with capitals, by the command line, keeps them.
 */
export async function findLogin(
  { scope }: MedusaRequest,
  typed: string
): Promise<{ address: string; isKnown: boolean }> {
  const folded = fold(typed)
  const known = await scope.resolve(Modules.AUTH).listProviderIdentities(
    {
      $and: [
        { provider: PROVIDER },
        { $or: [{ entity_id: typed }, { entity_id: folded }] },
      ],
    },
    { select: ["id", "entity_id"], take: 2 }
  )
  const addresses = known.map(({ entity_id }) => entity_id)
  return {
    address: addresses.includes(typed) ? typed : folded,
    isKnown: addresses.length > 0,
  }
}
