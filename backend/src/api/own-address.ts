import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fail } from "../lib/faults"
import { PROVIDER } from "../lib/login-address"

const Body = z.looseObject({ email: z.string().nullish() })

/**
 * A customer's account belongs to the address that the login was made with:
 * Medusa takes whatever address is posted, and would tell by its refusal who
 * has an account. Throws account_not_made, address_of_another.
 */
export async function requireOwnAddress(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { auth_context } = req as unknown as {
    auth_context: { auth_identity_id: string }
  }
  const [login] = await req.scope.resolve(Modules.AUTH).listProviderIdentities(
    {
      provider: PROVIDER,
      auth_identity_id: auth_context.auth_identity_id,
    },
    { select: ["id", "entity_id"], take: 1 }
  )
  if (!login) return next(fail("account_not_made"))
  const own = login.entity_id.toLowerCase()
  const body = Body.parse(req.validatedBody)
  if ((body.email ?? own).trim().toLowerCase() !== own)
    return next(fail("address_of_another"))
  req.validatedBody = { ...body, email: own }
  next()
}
