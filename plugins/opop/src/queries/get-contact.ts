import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { PESANTREN_MODULE } from "../modules/pesantren"

/** Whom to call at a pesantren. Throws `pesantren_not_found`. */
export async function getContact(scope: MedusaContainer, id: string) {
  const [entry] = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id }, { relations: ["record"], take: 1 })
  if (!entry) throw fail("pesantren_not_found")
  const { contact_name, contact_duty, contact_phone } = entry.record
  return {
    district_code: entry.district_code,
    name: contact_name,
    duty: contact_duty,
    phone: contact_phone,
  }
}
