import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Contact } from "../mails/contact"
import { settingsOf } from "../settings"
import { loadRows } from "./load-rows"

const Row = z.object({
  area_code: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

/** `32.02.27`, `32.02` and `32` of the first. */
const around = (code: string) =>
  code.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."))

/**
 * Whom the people of a kecamatan ask: the office of the smallest area around
 * it that named a contact, or else the operator; null when nobody did.
 */
export async function loadContact(
  container: MedusaContainer,
  districtCode: string | null
): Promise<Contact | null> {
  const rows = districtCode
    ? await loadRows(container, {
        schema: Row,
        entity: "office_contact",
        fields: Object.keys(Row.shape),
        filters: { area_code: around(districtCode) },
      })
    : []
  const [office] = rows.toSorted(
    (one, other) => other.area_code.length - one.area_code.length
  )
  if (office)
    return { name: office.name, phone: office.phone, email: office.email }
  const { phone, email } = settingsOf(container).complaint
  return phone || email
    ? { name: null, phone: phone ?? null, email: email ?? null }
    : null
}
