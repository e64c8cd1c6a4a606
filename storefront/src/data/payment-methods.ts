import "server-only"
import { z } from "zod"
import {
  PAYMENT_METHODS,
  PROVIDERS,
  type PaymentMethod,
} from "@/lib/payment-methods"
import { api } from "./client"

const Providers = z.object({
  payment_providers: z.array(z.object({ id: z.string() })),
})

/** The ways to pay that are open in a region. Throws ApiError. */
export async function openMethods(
  regionId: string
): Promise<readonly PaymentMethod[]> {
  const { payment_providers: providers } = await api.get(
    Providers,
    "/store/payment-providers",
    { query: { region_id: regionId } }
  )
  const ids = new Set(providers.map(({ id }) => id))
  return PAYMENT_METHODS.filter((method) => ids.has(PROVIDERS[method]))
}
