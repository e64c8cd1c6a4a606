import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"
import { APPLICATION_MODULE } from "../../modules/application"

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

type Row = { email: string; name: string; phone: string | null }

/**
 * A person whose making was cut off before the login knew of it: one of the
 * address without any role or application ever. Somebody who had one is never handed on.
 */
async function takeUpSeller(
  container: MedusaContainer,
  { email, name, phone }: Row
): Promise<string | null> {
  const access = container.resolve(ACCESS_MODULE)
  const [left] = await access.listSellers({ email }, { take: 1 })
  if (!left) return null
  const { id } = left
  const [member] = await access.listShopMembers({ seller_id: id }, { take: 1 })
  const [application] = await container
    .resolve(APPLICATION_MODULE)
    .listApplications({ seller_id: id }, { take: 1 })
  if (member || application) return null
  await access.updateSellers({ id, name, phone })
  return id
}

/** As {@link takeUpSeller}. */
async function takeUpOfficer(
  container: MedusaContainer,
  { email, name, phone }: Row
): Promise<string | null> {
  const access = container.resolve(ACCESS_MODULE)
  const [left] = await access.listOfficers({ email }, { take: 1 })
  if (!left) return null
  const { id } = left
  const [grant] = await access.listOfficerGrants(
    { officer_id: id },
    { take: 1 }
  )
  if (grant) return null
  await access.updateOfficers({ id, name, phone })
  return id
}

/**
 * The seller or officer of a login; makes the person when there is none yet, so
 * that the same login may buy, sell and be of the office. One that a crash left
 * without its login is taken up. Answers its id and whether it was made. Undo
 * removes what was made.
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
    const id =
      kind === "seller"
        ? ((await takeUpSeller(container, row)) ??
          (await access.createSellers(row)).id)
        : ((await takeUpOfficer(container, row)) ??
          (await access.createOfficers(row)).id)
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
