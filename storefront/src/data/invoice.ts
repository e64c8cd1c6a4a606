import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { ApiError } from "./api-error"
import { api, type ApiFile } from "./client"
import { accessOf, type OrderAccess } from "./parcels"

/** Drawing a long order's paper. */
const PDF_MS = 20_000

const InvoiceDto = z.object({
  number: z.string(),
  placed_at: z.string(),
  platform: z.object({
    name: z.string(),
    operator: z.string(),
    address: z.string(),
  }),
  buyer: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string(),
  }),
  parcels: z.array(
    z.object({
      maker: z.object({
        name: z.string(),
        institution: z.string().nullable(),
        place: z.string(),
        nib: z.string().nullable(),
        phone: z.string().nullable(),
      }),
      lines: z.array(
        z.object({
          title: z.string(),
          variant: z.string().nullable(),
          quantity: z.number(),
          unit_price: z.number(),
          amount: z.number(),
          permits: z.array(z.string()),
        })
      ),
      service: z.string(),
      shipping: z.number(),
      insurance: z.number(),
      discount: z.number(),
      total: z.number(),
    })
  ),
  sums: z.object({
    goods: z.number(),
    shipping: z.number(),
    discount: z.number(),
    fees: z.array(z.object({ name: z.string(), amount: z.number() })),
    total: z.number(),
    unique_code: z.number(),
  }),
  payment: z.object({
    method: z.string(),
    fund_holder: z.string(),
    paid_at: z.string().nullable(),
    pay_by: z.string().nullable(),
  }),
  contract: z.array(
    z.object({ key: z.string(), title: z.string(), text: z.string() })
  ),
  complaints: z.array(
    z.object({ name: z.string(), lines: z.array(z.string()) })
  ),
})

/** What was agreed and what it costs. Money is whole rupiah, times are ISO. */
export type Invoice = z.output<typeof InvoiceDto>

const ORDER_ID = /^order_[A-Za-z0-9]{10,40}$/

/** Null for whoever may not see the order, as for one that never was. */
async function unlessHidden<Answer>(
  access: OrderAccess,
  ask: () => Promise<Answer>
): Promise<Answer | null> {
  if (!ORDER_ID.test(access.orderId)) return null
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** The invoice of an order, in the reader's language. Throws ApiError. */
export const getInvoice = async (access: OrderAccess, locale: Locale) =>
  unlessHidden(access, async () => {
    const { invoice } = await api.get(
      z.object({ invoice: InvoiceDto }),
      `/store/orders/${access.orderId}/invoice`,
      { ...(await accessOf(access)), locale }
    )
    return invoice
  })

/** The same as a PDF. Throws ApiError. */
export const getInvoiceFile = async (
  access: OrderAccess,
  locale: Locale
): Promise<ApiFile | null> =>
  unlessHidden(access, async () =>
    api.file(`/store/orders/${access.orderId}/invoice/pdf`, {
      ...(await accessOf(access)),
      ...{ locale, timeoutMs: PDF_MS },
    })
  )
