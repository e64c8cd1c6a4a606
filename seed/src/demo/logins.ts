import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { inLanes } from "../lib/lanes"
import { readRows } from "../lib/query"

const PROVIDER = "emailpass"
/** A password is hashed for a good part of a second, on a thread of its own. */
const LANES = 4

const Identity = z.object({
  entity_id: z.string(),
  auth_identity_id: z.string(),
})

/** Somebody who has a login; without a password nobody can use it. */
export interface LoginWish {
  email: string
  password: string | null
}

/** Logins by address: the id of the auth identity of each. */
export type Logins = ReadonlyMap<string, string>

/**
 * Registers the logins that are missing, and gives those that are there this
 * installation's password.
 */
export async function ensureLogins(
  container: MedusaContainer,
  wishes: readonly LoginWish[]
): Promise<Logins> {
  const auth = container.resolve(Modules.AUTH)
  const known = await readRows(container, {
    entity: "provider_identity",
    fields: ["entity_id", "auth_identity_id"],
    filters: {
      entity_id: wishes.map(({ email }) => email),
      provider: PROVIDER,
    },
    row: Identity,
  })
  const logins = new Map(
    known.map((row) => [row.entity_id, row.auth_identity_id])
  )
  await inLanes(wishes, LANES, async ({ email, password }) => {
    if (logins.has(email)) {
      if (password !== null)
        await auth.updateProvider(PROVIDER, { entity_id: email, password })
      return
    }
    logins.set(email, await register(auth, { email, password }))
  })
  return logins
}

async function register(
  auth: IAuthModuleService,
  { email, password }: LoginWish
): Promise<string> {
  if (password === null) {
    // No hash is kept, so that no password fits, until somebody asks for one.
    const { id } = await auth.createAuthIdentities({
      provider_identities: [{ provider: PROVIDER, entity_id: email }],
    })
    return id
  }
  const { authIdentity, error } = await auth.register(PROVIDER, {
    body: { email, password },
  })
  if (!authIdentity) throw new Error(error ?? `no login was made for ${email}`)
  return authIdentity.id
}

/** The login of an address. Throws when there is none. */
export function loginOf(logins: Logins, email: string): string {
  const id = logins.get(email)
  if (!id) throw new Error(`There is no login of ${email}.`)
  return id
}
