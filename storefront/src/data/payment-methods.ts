import "server-only"
import { z } from "zod"
import type { PaymentMethod } from "@/lib/payment-methods"
import { api } from "./client"

const Words = z.object({ id: z.string(), en: z.string() })

const MethodsDto = z.object({
  payment_methods: z.array(
    z.object({
      provider_id: z.string(),
      kind: z.string().nullable(),
      name: Words,
      fund_holder: z.string(),
      is_allowed: z.boolean(),
      refusals: z.array(z.object({ code: z.string(), message: Words })),
      fee: z.coerce.number().transform(Math.round),
    })
  ),
})

/** The ways in which a cart can be paid for now, and why not. Throws ApiError. */
export async function fetchPaymentMethods(
  cartId: string
): Promise<PaymentMethod[]> {
  const path = `/store/carts/${cartId}/payment-methods`
  const { payment_methods: methods } = await api.get(MethodsDto, path)
  return methods.map(({ provider_id, is_allowed, refusals, ...method }) => ({
    ...{ kind: method.kind, name: method.name, fee: method.fee },
    providerId: provider_id,
    fundHolder: method.fund_holder,
    isAllowed: is_allowed,
    reason: refusals[0]?.message ?? null,
  }))
}
