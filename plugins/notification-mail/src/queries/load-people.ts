import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localeOf } from "../lib/locale"
import type { Reader } from "../mails/notice"

const Person = z.object({ name: z.string(), email: z.string() })
type Person = z.infer<typeof Person>

const Spoken = z.object({
  email: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

/** More officers of one role in one kecamatan are not written to. */
const OFFICERS = 30

/**
 * People as readers, each once: in the language that their buyer's account
 * states, else in Indonesian.
 */
export async function toReaders(
  container: MedusaContainer,
  people: readonly Person[]
): Promise<Reader[]> {
  const byEmail = new Map(people.map((person) => [person.email, person]))
  if (byEmail.size === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer",
      fields: ["email", "metadata"],
      filters: { email: [...byEmail.keys()], has_account: true },
    })
  const spoken = new Map(
    z
      .array(Spoken)
      .parse(data)
      .map((customer) => [customer.email, customer])
  )
  return [...byEmail.values()].map(({ name, email }) => ({
    name,
    email,
    locale: localeOf(spoken.get(email)),
  }))
}

/** A person by id, as a reader; none when there is no such person. */
const loadPerson =
  (entity: "seller" | "officer") =>
  async (container: MedusaContainer, id: string): Promise<Reader[]> => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity, fields: ["name", "email"], filters: { id } })
    return toReaders(container, z.array(Person).parse(data))
  }

export const loadSeller = loadPerson("seller")
export const loadOfficer = loadPerson("officer")

/** The people of a shop now who have one of the roles. */
export async function loadShopPeople(
  container: MedusaContainer,
  { pesantren_id, roles }: { pesantren_id: string; roles: string[] }
): Promise<Reader[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "shop_member",
      fields: ["seller.name", "seller.email"],
      filters: { pesantren_id, role: roles, removed_at: null },
    })
  const members = z.array(z.object({ seller: Person })).parse(data)
  return toReaders(
    container,
    members.map(({ seller }) => seller)
  )
}

/** `32.02.27` and all that it lies in. */
const upwards = (code: string) =>
  code.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."))

/** The officers whose role holds in a kecamatan. */
export async function loadOfficers(
  container: MedusaContainer,
  { role, area_code }: { role: string; area_code: string | null }
): Promise<Reader[]> {
  if (!area_code) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "officer_grant",
      fields: ["officer.name", "officer.email"],
      filters: { role, area_code: upwards(area_code), revoked_at: null },
      pagination: { take: OFFICERS },
    })
  const grants = z.array(z.object({ officer: Person })).parse(data)
  return toReaders(
    container,
    grants.map(({ officer }) => officer)
  )
}
