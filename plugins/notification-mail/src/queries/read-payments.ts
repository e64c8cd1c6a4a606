import { z } from "@medusajs/framework/zod"
import type { OrderView } from "../mails/order-view"

const amount = z.coerce.number()

const Transfer = z.object({
  fund_holder: z.string(),
  accounts: z.array(
    z.object({ bank: z.string(), number: z.string(), holder: z.string() })
  ),
})

const Qris = z.object({
  fund_holder: z.string(),
  payload: z.string(),
  merchant_name: z.string(),
})

/** Whose own page takes the money, as the order's page reads it. */
const PAGE_PROVIDER = "pp_midtrans_"

const Page = z.url({ protocol: /^https?$/ })

const Session = z.object({
  provider_id: z.string(),
  amount,
  data: z
    .object({
      expires_at: z.string().nullish(),
      instructions: z.unknown(),
      redirect_url: z.unknown().optional(),
    })
    .nullish(),
})

/** What `query.graph` reads of an order's payments. */
export const PaymentCollections = z
  .array(
    z.object({
      payments: z
        .array(
          z.object({
            provider_id: z.string(),
            canceled_at: z.unknown(),
            captured_at: z.unknown(),
            amount,
          })
        )
        .nullish(),
      payment_sessions: z.array(Session).nullish(),
    })
  )
  .nullish()

export const PAYMENT_FIELDS = [
  "payment_collections.payments.provider_id",
  "payment_collections.payments.amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captured_at",
  "payment_collections.payment_sessions.provider_id",
  "payment_collections.payment_sessions.amount",
  "payment_collections.payment_sessions.data",
]

type Awaited = Pick<OrderView, "transfer" | "qris" | "page" | "cash">

const NONE = { transfer: null, qris: null, page: null, cash: null }

function awaitedBy(session: z.infer<typeof Session>): Awaited {
  const { provider_id, amount: due, data } = session
  const { expires_at, instructions, redirect_url } = data ?? {}
  if (!expires_at) return NONE
  if (provider_id.startsWith(PAGE_PROVIDER)) {
    const url = Page.safeParse(redirect_url).data
    return { ...NONE, page: url ? { amount: due, expires_at, url } : null }
  }
  const transfer = Transfer.safeParse(instructions).data
  if (transfer)
    return { ...NONE, transfer: { ...transfer, amount: due, expires_at } }
  const qris = Qris.safeParse(instructions).data
  if (!qris) return NONE
  const { fund_holder, merchant_name: merchant } = qris
  return { ...NONE, qris: { amount: due, expires_at, fund_holder, merchant } }
}

/** What the buyer still has to pay, and how: at most one of them is there. */
export function readPayments(
  collections: z.infer<typeof PaymentCollections>
): Awaited {
  const standing = (collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
  const [payment] = standing
  if (payment) {
    const isCash =
      payment.provider_id.startsWith("pp_cod_") && !payment.captured_at
    return { ...NONE, cash: isCash ? payment.amount : null }
  }
  const views = (collections ?? [])
    .flatMap(({ payment_sessions: sessions }) => sessions ?? [])
    .map(awaitedBy)
  return (
    views.find(({ transfer, qris, page }) => transfer ?? qris ?? page) ?? NONE
  )
}

/**
 * Until when an order that nobody paid was to be paid, whichever way (an ISO
 * time; null where no time was named); undefined where money came or is to come
 * in cash. What was only held on a card did not come.
 */
export function unpaidUntil(
  collections: z.infer<typeof PaymentCollections>
): string | null | undefined {
  const all = collections ?? []
  const isMoney = all
    .flatMap(({ payments }) => payments ?? [])
    .some(
      ({ captured_at, provider_id }) =>
        captured_at || provider_id.startsWith("pp_cod_")
    )
  if (isMoney) return undefined
  const times = all
    .flatMap(({ payment_sessions: sessions }) => sessions ?? [])
    .flatMap(({ data }) => data?.expires_at ?? [])
  return times.sort().at(-1) ?? null
}
