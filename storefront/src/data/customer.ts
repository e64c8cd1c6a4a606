import "server-only"
import { cache } from "react"
import { z } from "zod"
import { buyerToken } from "@/lib/session"
import { ApiError } from "./api-error"
import { partsOf, type District } from "./areas"
import { AddressDto } from "./cart-schema"
import { api } from "./client"

const CustomerAddress = AddressDto.extend({
  id: z.string(),
  is_default_shipping: z.boolean().nullish(),
})

const CustomerDto = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullish(),
  phone: z.string().nullish(),
  metadata: z.object({ cart_id: z.string().nullish() }).nullish().catch(null),
  addresses: z.array(CustomerAddress).nullish(),
})

export type SavedAddress = z.output<typeof CustomerAddress>

/** The buyer who is logged in. */
export interface Customer {
  id: string
  email: string
  name: string
  phone: string
  /** The cart they used last, on whatever device. */
  cartId: string | null
  /** The default one first. */
  addresses: readonly SavedAddress[]
}

const Reply = z.object({ customer: CustomerDto })

const toCustomer = (dto: z.output<typeof CustomerDto>): Customer => ({
  id: dto.id,
  email: dto.email,
  name: dto.first_name ?? "",
  phone: dto.phone ?? "",
  cartId: dto.metadata?.cart_id ?? null,
  addresses: [...(dto.addresses ?? [])].sort(
    (a, b) => Number(b.is_default_shipping) - Number(a.is_default_shipping)
  ),
})

/** The customer behind a token; null when it has run out. Throws ApiError. */
export async function customerOf(token: string): Promise<Customer | null> {
  try {
    const reply = await api.get(Reply, "/store/customers/me", { token })
    return toCustomer(reply.customer)
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

/** Who is looking, once per request; null for guests. */
export const getCustomer = cache(async (): Promise<Customer | null> => {
  const token = await buyerToken()
  return token ? customerOf(token) : null
})

/** What a customer may change about themselves. */
export interface Profile {
  name: string
  phone: string
}

/** Writes name and phone. Throws ApiError, 401 for guests. */
export async function updateProfile({ name, phone }: Profile): Promise<void> {
  const body = { first_name: name, last_name: "", phone }
  await api.post(Reply, "/store/customers/me", body, {
    token: await buyerToken(),
  })
}

/**
 * Notes which cart is the customer's, so that it is found at their next login
 * on any device. Does nothing for guests.
 */
export async function rememberCart(
  cartId: string,
  token?: string
): Promise<void> {
  const session = token ?? (await buyerToken())
  if (!session) return
  const body = { metadata: { cart_id: cartId } }
  await api.post(Reply, "/store/customers/me", body, { token: session })
}

/** An address as a form gives it: the kecamatan already looked up. */
export interface AddressInput {
  name: string
  phone: string
  street: string
  rtRw: string
  village: string
  landmark: string
  postalCode: string
  district: { id: string; name: string; regency: string; province: string }
}

/** The form of Medusa's address; the kecamatan goes into its metadata. */
export const toAddressBody = (address: AddressInput) => ({
  first_name: address.name,
  last_name: "",
  phone: address.phone,
  address_1: address.street,
  city: address.district.regency,
  province: address.district.province,
  postal_code: address.postalCode,
  country_code: "id",
  metadata: {
    district_code: address.district.id,
    district_name: address.district.name,
    rt_rw: address.rtRw,
    village: address.village,
    landmark: address.landmark,
  },
})

/** Adds an address; the first one is the default. Throws ApiError. */
export async function addAddress(
  address: AddressInput,
  isDefault: boolean
): Promise<void> {
  const body = { ...toAddressBody(address), is_default_shipping: isDefault }
  await api.post(z.unknown(), "/store/customers/me/addresses", body, {
    token: await buyerToken(),
  })
}

/**
 * Keeps the address of an order for the next one, when a customer is logged in.
 * The order stands whether or not that works, so a refusal is let go.
 */
export async function keepAddress(
  address: Omit<AddressInput, "district"> & { district: District }
): Promise<void> {
  const customer = await getCustomer()
  if (!customer) return
  const district = partsOf(address.district)
  const isFirst = customer.addresses.length === 0
  await addAddress({ ...address, district }, isFirst).catch(
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
    }
  )
}

/** Changes an address of the customer; 404 for anyone else's. */
export async function changeAddress(
  id: string,
  address: AddressInput,
  isDefault: boolean
): Promise<void> {
  const body = { ...toAddressBody(address), is_default_shipping: isDefault }
  await api.post(z.unknown(), `/store/customers/me/addresses/${id}`, body, {
    token: await buyerToken(),
  })
}

/** Makes an address the one that checkout starts with. */
export async function preferAddress(id: string): Promise<void> {
  await api.post(
    z.unknown(),
    `/store/customers/me/addresses/${id}`,
    { is_default_shipping: true },
    { token: await buyerToken() }
  )
}

/** Deletes an address; one that is gone already is no fault. */
export async function deleteAddress(id: string): Promise<void> {
  try {
    await api.delete(z.unknown(), `/store/customers/me/addresses/${id}`, {
      token: await buyerToken(),
    })
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) throw error
  }
}
