import type { MedusaRequest } from "@medusajs/framework/http"
import { loadLoginEmail } from "../../queries/load-login"

/** The login of a request that a guard let through. */
export async function loginOf(
  req: MedusaRequest
): Promise<{ auth_identity_id: string; email: string }> {
  const { auth_context } = req as unknown as {
    auth_context: { auth_identity_id: string }
  }
  const { auth_identity_id } = auth_context
  return {
    auth_identity_id,
    email: await loadLoginEmail(req.scope, auth_identity_id),
  }
}
