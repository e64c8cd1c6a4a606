import "server-only"
import type { CheckoutForm } from "@/lib/checkout-form"
import { ContactFields, NewRecipientFields } from "@/lib/checkout-form"
import { atSearch, errorsOf, type ErrorKey } from "@/lib/form-action"
import { getDistrict } from "./areas"
import type { Recipient } from "./checkout"
import { getCustomer, type SavedAddress } from "./customer"

/** The address part of a recipient, out of one that the customer saved. */
export const savedPlace = (saved: SavedAddress) => ({
  street: saved.address_1,
  rtRw: saved.metadata?.rt_rw ?? "",
  village: saved.metadata?.village ?? "",
  landmark: saved.metadata?.landmark ?? "",
  postalCode: saved.postal_code,
})

/** The customer's saved address with this id; undefined for anyone else's. */
export const findSaved = async (
  id: string
): Promise<SavedAddress | undefined> =>
  id === "new"
    ? undefined
    : (await getCustomer())?.addresses.find((address) => address.id === id)

type Read =
  | { recipient: Recipient; isNew: boolean }
  | { errors: Record<string, ErrorKey> }

const NO_DISTRICT: Read = { errors: { district_q: "district_missing" } }

/**
 * Who gets the order and where, from what was typed or from a saved address;
 * or a sentence for each field that has to change. Throws ApiError.
 */
export async function readRecipient(
  input: CheckoutForm,
  typed: Readonly<Record<string, string>>
): Promise<Read> {
  const saved = await findSaved(input.address_id)
  if (saved) {
    const contact = ContactFields.safeParse(typed)
    if (!contact.success) return { errors: errorsOf(contact.error) }
    const district = await getDistrict(saved.metadata?.district_code ?? "")
    if (!district) return { errors: { address_id: "address_incomplete" } }
    const recipient = { ...contact.data, ...savedPlace(saved), district }
    return { recipient, isNew: false }
  }
  const fields = NewRecipientFields.safeParse(typed)
  if (!fields.success) return { errors: atSearch(errorsOf(fields.error)) }
  const { rt_rw, postal_code, district_code, ...rest } = fields.data
  const district = await getDistrict(district_code)
  if (!district) return NO_DISTRICT
  const recipient = {
    ...rest,
    rtRw: rt_rw,
    postalCode: postal_code,
    district,
  }
  return { recipient, isNew: true }
}
