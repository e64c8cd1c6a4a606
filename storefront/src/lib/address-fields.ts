import { z } from "zod"
import {
  districtField,
  nameField,
  optionalText,
  phoneField,
  postalCodeField,
  streetField,
} from "./fields"

/** The fields of an Indonesian postal address, by name, as the forms have them. */
export const AddressFields = z.object({
  name: nameField,
  phone: phoneField,
  district_code: districtField,
  street: streetField,
  rt_rw: optionalText(20),
  village: optionalText(60),
  postal_code: postalCodeField,
  landmark: optionalText(120),
})

export type AddressFields = z.output<typeof AddressFields>
