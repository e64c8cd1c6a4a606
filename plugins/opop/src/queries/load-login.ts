import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { failAccess } from "../faults/access"

const Login = z.object({
  provider_identities: z.array(
    z.object({ entity_id: z.string(), provider: z.string() })
  ),
})

/**
 * The address of a login, lower case, as the login itself has it. Throws
 * `account_not_made` for the token that registering a known address gives.
 */
export async function loadLoginEmail(
  container: MedusaContainer,
  authIdentityId: string
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "auth_identity",
      fields: ["provider_identities.entity_id", "provider_identities.provider"],
      filters: { id: authIdentityId },
    })
  const [login] = z.array(Login).parse(data)
  const email = login?.provider_identities.find(
    ({ provider }) => provider === "emailpass"
  )?.entity_id
  if (!email) throw failAccess("account_not_made")
  return email.toLowerCase()
}
