import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { fail } from "../errors"
import { COMPLAINT_DAYS } from "../lib/invoice-terms"
import type { InvoiceFacts } from "../lib/make-invoice"
import { isPaidAtTheDoor } from "../lib/order-payment"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { loadMakers, loadPermits } from "./load-makers"
import { loadRecipients, type Recipient } from "./load-recipients"
import { partsOf } from "./order-sql"
import { readLines, readOrders } from "./read-orders"
import { rowsOf } from "./rows-of"

/** Of the payment plugin, by its name; an application may be without it. */
const MONEY_MODULE = "money"

const Session = z.object({
  provider_id: z.string(),
  data: z
    .object({
      expires_at: z.string().nullish(),
      instructions: z.object({ fund_holder: z.string().nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
})

const Payment = z.object({
  provider_id: z.string(),
  canceled_at: z.unknown(),
  captured_at: z.coerce.date().nullish(),
})

const Order = z.object({
  display_id: z.coerce.string(),
  created_at: z.coerce.date(),
  email: z.string().nullish(),
  payment_collections: z
    .array(
      z.object({
        payments: z.array(Payment).nullish(),
        payment_sessions: z.array(Session).nullish(),
      })
    )
    .nullish(),
})

const Expectation = z.object({
  code: z.number().nullable(),
  expires_at: z.coerce.date(),
})

const addressOf = (to: Recipient) =>
  [
    to.street,
    to.rt_rw && `RT/RW ${to.rt_rw}`,
    to.village,
    to.district && `Kec. ${to.district}`,
    to.city,
    [to.province, to.postal_code].filter(Boolean).join(" "),
  ]
    .filter(Boolean)
    .join(", ")

async function loadPayment(
  container: MedusaContainer,
  orderId: string,
  order: z.output<typeof Order>
): Promise<InvoiceFacts["payment"]> {
  const session = (order.payment_collections ?? [])
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .at(-1)
  const cash = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .find((payment) => !payment.canceled_at && isPaidAtTheDoor(payment))
  const [awaited] = container.hasRegistration(MONEY_MODULE)
    ? await rowsOf(container, {
        ...{ schema: Expectation, entity: "expectation" },
        ...{ fields: ["code", "expires_at"], filters: { order_id: orderId } },
        pagination: { take: 1, skip: 0, order: { created_at: "DESC" } },
      })
    : []
  return {
    provider_id: session?.provider_id ?? "",
    fund_holder: session?.data?.instructions?.fund_holder ?? null,
    pay_by:
      awaited?.expires_at.toISOString() ?? session?.data?.expires_at ?? null,
    code: awaited?.code ?? 0,
    cash: cash ? { paid_at: cash.captured_at ?? null } : null,
  }
}

/** The terms and the time for complaints that held when the order was made. */
async function loadTerms(
  container: MedusaContainer,
  at: Date
): Promise<InvoiceFacts["terms"]> {
  const [versions, rules] = await Promise.all([
    rowsOf(container, {
      ...{ schema: z.object({ version: z.string() }), entity: "terms_version" },
      fields: ["version"],
      filters: { document: "terms", valid_from: { $lte: at } },
      pagination: { take: 1, skip: 0, order: { valid_from: "DESC" } },
    }),
    container.resolve(SHOP_ORDER_MODULE).deadlinesAt(at),
  ])
  const rule = rules.find(({ kind }) => kind === "complete")
  return {
    version: versions[0]?.version ?? "–",
    complaint_days: rule?.days ?? COMPLAINT_DAYS,
  }
}

/** All that the invoice of an order says. Throws `order_not_found`. */
export async function loadInvoice(
  container: MedusaContainer,
  orderId: string
): Promise<InvoiceFacts> {
  const [[order], parts, recipients] = await Promise.all([
    rowsOf(container, {
      ...{ schema: Order, entity: "order", filters: { id: orderId } },
      fields: [
        ...["display_id", "created_at", "email"],
        "payment_collections.payments.provider_id",
        "payment_collections.payments.canceled_at",
        "payment_collections.payments.captured_at",
        "payment_collections.payment_sessions.provider_id",
        "payment_collections.payment_sessions.data",
      ],
    }),
    readOrders(container, partsOf(orderId)),
    loadRecipients(container, [orderId]),
  ])
  if (!order || parts.length === 0) throw fail("order_not_found")
  const lines = await readLines(
    container,
    parts.map(({ id }) => id)
  )
  const products = [...lines.values()]
    .flat()
    .flatMap(({ product_id }) => (product_id ? [product_id] : []))
  const [makers, permits, payment, terms] = await Promise.all([
    loadMakers(
      container,
      parts.map(({ pesantren_id }) => pesantren_id)
    ),
    loadPermits(container, products),
    loadPayment(container, orderId, order),
    loadTerms(container, order.created_at),
  ])
  const to = recipients.get(orderId)
  return {
    number: order.display_id,
    placed_at: order.created_at,
    ...{ parts, lines, makers, permits, payment, terms },
    buyer: {
      name: to?.name ?? "",
      phone: to?.phone || null,
      email: order.email ?? null,
      address: to ? addressOf(to) : "",
    },
  }
}
