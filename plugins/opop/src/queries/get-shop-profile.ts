import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { maskNumber } from "../lib/mask"
import { shopTextsOf, shopVersionOf } from "../lib/shop-profile"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"

/**
 * A shop as its owner sees it: what the owner may change, and what stands in
 * the register, which the office keeps. The phone of the contact is a person's,
 * so it is masked: enough to see that it is the right one. Throws
 * `pesantren_not_found`.
 */
export async function getShopProfile(scope: MedusaContainer, id: string) {
  const [entry] = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id }, { relations: ["record", "shop"], take: 1 })
  if (!entry) throw fail("pesantren_not_found")
  const { record, shop, name, image, caretaker_name, district_code } = entry
  const names = await nameAreas(scope, [district_code])
  return {
    ...shopTextsOf(shop),
    version: shopVersionOf(shop),
    register: {
      ...{ name, image, caretaker_name },
      foundation_name: record.foundation_name,
      cooperative_name: record.cooperative_name,
      place: names(district_code).full_name,
      street: record.street,
      hamlet: record.hamlet,
      rt_rw: record.rt_rw,
      postal_code: record.postal_code,
      contact_name: record.contact_name,
      contact_duty: record.contact_duty,
      contact_phone: record.contact_phone && maskNumber(record.contact_phone),
    },
  }
}
