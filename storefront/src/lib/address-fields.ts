import { z } from "zod"
import {
  districtField,
  nameField,
  optionalText,
  phoneField,
  postalCodeField,
  streetField,
} from "./fields"

/** The fields of an Indonesian postal address, by their form names. */
export const AddressFields = z.object({
  name: nameField,
  phone: phoneField,
  street: streetField,
  rt_rw: optionalText(20),
  village: optionalText(60),
  district_code: districtField,
  postal_code: postalCodeField,
  landmark: optionalText(120),
})

export type AddressFields = z.output<typeof AddressFields>
