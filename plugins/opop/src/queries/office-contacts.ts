import type { MedusaContainer } from "@medusajs/framework/types"
import { areaChain, smallestArea } from "../lib/area"
import { APPLICATION_MODULE } from "../modules/application"
import { nameAreas } from "./name-areas"

/** Whom to ask at the office, by at least one of phone and e-mail. */
export type OfficeContactView = {
  name: string
  phone: string | null
  email: string | null
}

/** Whom people of some areas ask: null where no office around one has said. */
export async function findOfficeContacts(
  container: MedusaContainer,
  areaCodes: readonly string[]
): Promise<(areaCode: string) => OfficeContactView | null> {
  const codes = [...new Set(areaCodes.flatMap(areaChain))]
  const rows =
    codes.length === 0
      ? []
      : await container
          .resolve(APPLICATION_MODULE)
          .listOfficeContacts({ area_code: codes }, { take: codes.length })
  return (areaCode) => {
    const chain = areaChain(areaCode)
    const nearest = smallestArea(
      rows.filter(({ area_code }) => chain.includes(area_code))
    )
    if (!nearest) return null
    const { name, phone, email } = nearest
    return { name, phone, email }
  }
}

/** The same of one area; null of none. */
export async function findOfficeContact(
  container: MedusaContainer,
  areaCode: string | null
): Promise<OfficeContactView | null> {
  if (areaCode === null) return null
  return (await findOfficeContacts(container, [areaCode]))(areaCode)
}

/** Every contact, by area. */
export async function listOfficeContacts(container: MedusaContainer) {
  const rows = await container
    .resolve(APPLICATION_MODULE)
    .listOfficeContacts({}, { order: { area_code: "ASC" }, take: 1000 })
  const names = await nameAreas(
    container,
    rows.map(({ area_code }) => area_code)
  )
  return rows.map(({ id, area_code, name, phone, email, updated_at }) => ({
    ...{ id, area_code, name, phone, email },
    area: names(area_code).full_name,
    updated_at: updated_at.toISOString(),
  }))
}
