"use server"

import { z } from "zod"
import { getDistrict, partsOf, searchDistricts } from "@/data/areas"
import type { District } from "@/data/areas"
import { addAddress, changeAddress } from "@/data/customer"
import { AddressFields } from "@/lib/address-fields"
import { idField } from "@/lib/fields"
import { atSearch, errorsOf, formAction } from "@/lib/form-action"

const SaveAddress = z.looseObject({
  address_id: idField.optional(),
  intent: z.enum(["find", "save"]).catch("save"),
  district_q: z.string().optional(),
  is_default: z.string().optional(),
})

/**
 * Adds or changes an address of the customer. With the intent `find` it only
 * looks up kecamatan by name, for forms without scripts.
 */
export const saveAddress = formAction<
  typeof SaveAddress,
  { districts: District[] }
>(SaveAddress, async ({ input, typed }) => {
  if (input.intent === "find") {
    const districts = await searchDistricts(input.district_q ?? "")
    if (districts.length === 0)
      return { errors: { district_q: "district_not_found" } }
    return { data: { districts } }
  }
  const parsed = AddressFields.safeParse(typed)
  if (!parsed.success) {
    const chosen = await getDistrict(typed["district_code"] ?? "")
    return {
      errors: atSearch(errorsOf(parsed.error)),
      data: { districts: chosen ? [chosen] : [] },
    }
  }
  const fields = parsed.data
  const district = await getDistrict(fields.district_code)
  if (!district) return { errors: { district_q: "district_missing" } }
  const address = {
    name: fields.name,
    phone: fields.phone,
    street: fields.street,
    rtRw: fields.rt_rw,
    village: fields.village,
    landmark: fields.landmark,
    postalCode: fields.postal_code,
    district: partsOf(district),
  }
  const isDefault = input.is_default !== undefined
  await (input.address_id
    ? changeAddress(input.address_id, address, isDefault)
    : addAddress(address, isDefault))
  return { go: "/akun/alamat" }
})
