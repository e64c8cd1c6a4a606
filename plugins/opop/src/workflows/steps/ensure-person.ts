import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

export type PersonInput = {
  kind: "seller" | "officer"
  auth_identity_id: string
  email: string
  name: string
  phone: string | null
}

async function setLogin(
  container: MedusaContainer,
  authIdentityId: string,
  key: string,
  value: string | null
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const identity = await auth.retrieveAuthIdentity(authIdentityId)
  const { [key]: _, ...others } = identity.app_metadata ?? {}
  await auth.updateAuthIdentities({
    id: authIdentityId,
    app_metadata: value === null ? others : { ...others, [key]: value },
  })
}

/**
 * The seller or officer of a login; makes the person when there is none yet, so
 * that the same login may buy, sell and be of the office. Answers its id and
 * whether it was made. Undo removes what was made.
 */
export const ensurePersonStep = createStep(
  "ensure-person",
  async (input: PersonInput, { container }) => {
    const { kind, auth_identity_id, email, name, phone } = input
    const access = container.resolve(ACCESS_MODULE)
    const key = `${kind}_id`
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id)
    const known: unknown = identity.app_metadata?.[key]
    if (typeof known === "string")
      return new StepResponse({ id: known, isNew: false }, null)
    const row = { email, name, phone }
    const { id } =
      kind === "seller"
        ? await access.createSellers(row)
        : await access.createOfficers(row)
    await setLogin(container, auth_identity_id, key, id)
    return new StepResponse(
      { id, isNew: true },
      { kind, id, key, auth_identity_id }
    )
  },
  async (made, { container }) => {
    if (!made) return
    const access = container.resolve(ACCESS_MODULE)
    await setLogin(container, made.auth_identity_id, made.key, null)
    await (made.kind === "seller"
      ? access.deleteSellers(made.id)
      : access.deleteOfficers(made.id))
  }
)
