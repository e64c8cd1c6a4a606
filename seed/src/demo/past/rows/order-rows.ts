import { orderTotal } from "../model"
import { creditsOf, type NamedLine, type NamedOrder } from "../named"
import { found, type World } from "../world"
import { type Row, rupiah, stamps } from "./row"

/** Orders of the past never change any more: Medusa keeps them in one version. */
const VERSION = 1
const MIXED = "mixed"

const addressOf = ({ buyer }: NamedOrder): Row => ({
  ...{ first_name: buyer.firstName, last_name: buyer.lastName },
  ...{ phone: buyer.phone, address_1: buyer.street, country_code: "id" },
  ...{ city: buyer.home.city, province: buyer.home.province },
  postal_code: buyer.home.postalCode,
  metadata: {
    district_code: buyer.home.districtCode,
    district_name: buyer.home.district,
  },
})

/** What was bought, paid, credited and sent back, in sums; whole rupiah. */
function totalsOf(order: NamedOrder): Row {
  const all = orderTotal(order)
  const back = creditsOf(order).reduce(
    (sum, { refund }) => sum + refund.amount,
    0
  )
  const paid = order.paidAt ? all : 0
  const sums = {
    ...{ original_order_total: all, credit_line_total: back },
    ...{ current_order_total: all - back, accounting_total: all - back },
    ...{ paid_total: paid, refunded_total: back },
    ...{ transaction_total: paid - back, pending_difference: all - paid },
  }
  return Object.assign(
    {},
    ...Object.entries(sums).map(([name, sum]) => rupiah(name, sum))
  ) as Row
}

const zeros = (names: readonly string[]): Row =>
  Object.assign({}, ...names.map((name) => rupiah(name, 0))) as Row

function itemRow(order: NamedOrder, line: NamedLine, isSent: boolean): Row {
  const sent = isSent ? line.quantity : 0
  return {
    ...{ id: order.newId("orditem"), order_id: order.id, version: VERSION },
    ...{ item_id: line.id, metadata: {}, ...rupiah("quantity", line.quantity) },
    ...{
      ...rupiah("fulfilled_quantity", sent),
      ...rupiah("shipped_quantity", sent),
    },
    ...rupiah("delivered_quantity", sent),
    ...zeros([
      ...["return_requested_quantity", "return_received_quantity"],
      ...["return_dismissed_quantity", "written_off_quantity"],
    ]),
    ...rupiah("unit_price", line.price),
    ...stamps(order.placedAt, order.endedAt),
  }
}

const lineRow = (
  { placedAt }: NamedOrder,
  { id, variant, price }: NamedLine
): Row => ({
  ...{ id, title: variant.product.title, subtitle: variant.title },
  ...{ thumbnail: variant.product.thumbnail, variant_id: variant.id },
  ...{ product_id: variant.product.id, product_title: variant.product.title },
  ...{ product_handle: variant.product.handle, variant_sku: variant.sku },
  ...{ variant_title: variant.title, requires_shipping: true },
  ...{ is_discountable: true, is_tax_inclusive: true, is_giftcard: false },
  ...{ is_custom_price: false, metadata: {}, ...rupiah("unit_price", price) },
  ...stamps(placedAt),
})

/** One option for the purchase: that of its parcels, where they go alike. */
function methodRow(order: NamedOrder, { options }: World, id: string): Row {
  const services = new Set(order.parts.map(({ parcel }) => parcel.service))
  const [only] = services
  const service = services.size === 1 && only ? only : MIXED
  const option = found(options, service)
  const amount = order.parts.reduce((sum, { parcel }) => sum + parcel.amount, 0)
  return {
    ...{ id, name: option.name, shipping_option_id: option.id },
    ...{ is_tax_inclusive: true, is_custom_amount: false },
    ...rupiah("amount", amount),
    data: {
      ...{ service, choices: {} },
      parcels: order.parts.map(({ parcel, pesantrenId }) => ({
        ...{ pesantren_id: pesantrenId, ...parcel },
      })),
    },
    ...stamps(order.placedAt),
  }
}

function moneyRows(order: NamedOrder, { currency }: World) {
  const common = { order_id: order.id, version: VERSION }
  const booking = (
    reference: string,
    reference_id: string,
    at: Date,
    amount: number
  ) => ({
    ...{ id: order.newId("ordtrx", at), ...common, currency_code: currency },
    ...{ reference, reference_id, ...rupiah("amount", amount), ...stamps(at) },
  })
  const credits = creditsOf(order)
  return {
    order_credit_line: credits.map(({ part, refund: { amount, owedAt } }) => ({
      ...{ id: order.newId("ordcl", owedAt), ...common, metadata: null },
      ...{ reference: "shop_order", reference_id: part.id },
      ...{ ...rupiah("amount", amount), ...stamps(owedAt) },
    })),
    order_transaction: order.paidAt
      ? [
          booking("capture", order.captureId, order.paidAt, orderTotal(order)),
          ...credits.map(({ part, refund }) =>
            booking("refund", part.refundId, refund.paidAt, -refund.amount)
          ),
        ]
      : [],
  }
}

/** Medusa's side of an order: what was bought, where it went, what it came to. */
export function orderRows(order: NamedOrder, world: World) {
  const { id, placedAt, endedAt, parts, buyer, isCancelled } = order
  const [shipTo, billTo] = [order.newId("ordaddr"), order.newId("ordaddr")]
  const method = order.newId("ordsm")
  const lines = parts.flatMap((part) =>
    part.lines.map((line) => ({ line, isSent: part.fulfillmentId !== null }))
  )
  const of = { order_id: id, version: VERSION }
  return {
    order_address: [shipTo, billTo].map((address) => ({
      ...{ id: address, ...addressOf(order), ...stamps(placedAt) },
    })),
    '"order"': [
      {
        ...{ id, region_id: world.regionId, customer_id: order.customerId },
        ...{ version: VERSION, sales_channel_id: world.channelId },
        ...{
          status: isCancelled ? "canceled" : "completed",
          email: buyer.email,
        },
        ...{ is_draft_order: false, currency_code: world.currency },
        ...{ shipping_address_id: shipTo, billing_address_id: billTo },
        ...{ no_notification: false, metadata: { is_demo: true } },
        canceled_at: isCancelled ? endedAt.toISOString() : null,
        // Of the day of loading: what follows changed orders sees them.
        ...stamps(placedAt, new Date()),
      },
    ],
    order_summary: [
      {
        id: order.newId("ordsum"),
        ...of,
        totals: totalsOf(order),
        ...stamps(placedAt),
      },
    ],
    order_line_item: lines.map(({ line }) => lineRow(order, line)),
    order_item: lines.map(({ line, isSent }) => itemRow(order, line, isSent)),
    order_shipping_method: [methodRow(order, world, method)],
    order_shipping: [
      {
        id: order.newId("ordspmv"),
        ...of,
        shipping_method_id: method,
        ...stamps(placedAt),
      },
    ],
    ...moneyRows(order, world),
  }
}
