import "server-only"
import { formatPhone } from "@/lib/fields"
import { getDistrict } from "./areas"
import type { Cart } from "./cart"
import type { Customer, SavedAddress } from "./customer"

/** The saved address that a cart goes to; undefined for a typed one. */
const inUse = (cart: Cart, saved: readonly SavedAddress[]) =>
  saved.find(
    (address) =>
      address.address_1 === cart.address?.address_1 &&
      address.metadata?.district_code === cart.address.metadata?.district_code
  )

/**
 * What the checkout form starts with: the draft that the cart keeps, else what
 * the account knows. `selected` is the saved address in use, or `new`.
 */
export async function checkoutDefaults(cart: Cart, customer: Customer | null) {
  const { address } = cart
  const saved = customer?.addresses ?? []
  const isStarted = Boolean(address?.metadata?.district_code)
  const selected = isStarted ? inUse(cart, saved) : saved[0]
  const isNew = selected === undefined
  const code = isNew ? address?.metadata?.district_code : undefined
  return {
    contact: {
      email: cart.email || (customer?.email ?? ""),
      name: address?.first_name || (customer?.name ?? ""),
      phone: formatPhone(address?.phone || (customer?.phone ?? "")),
    },
    place: {
      street: isNew ? (address?.address_1 ?? "") : "",
      rtRw: isNew ? (address?.metadata?.rt_rw ?? "") : "",
      village: isNew ? (address?.metadata?.village ?? "") : "",
      landmark: isNew ? (address?.metadata?.landmark ?? "") : "",
      postalCode: isNew ? (address?.postal_code ?? "") : "",
      district: code ? await getDistrict(code) : null,
    },
    selected: selected?.id ?? "new",
  }
}
