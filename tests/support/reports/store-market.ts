import type { Client } from "pg"
import {
  amountOf,
  moneyOf,
  placedAtOf,
  type Market,
  type Order,
} from "./market.ts"

const raw = (value: number) => ({ value: String(value), precision: 20 })

/** Rows into a table, a thousand at once; the keys of the first name the columns. */
async function insert(
  client: Client,
  table: string,
  rows: readonly Record<string, unknown>[]
) {
  const names = Object.keys(rows[0] ?? {})
  if (names.length === 0) return
  const columns = names.map((name) => `"${name}"`).join(", ")
  for (let at = 0; at < rows.length; at += 1000)
    await client.query(
      `insert into ${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(at, at + 1000))]
    )
}

const placeOf = (district: string) => ({
  district_code: district,
  regency_code: district.slice(0, 5),
  province_code: district.slice(0, 2),
})
const now = () => new Date().toISOString()
const stamps = () => ({ created_at: now(), updated_at: now() })

async function storeMakers(client: Client, { makers, goods }: Market) {
  await insert(
    client,
    "pesantren",
    makers.map(({ id, district, isDemo }) => ({
      ...{ id, slug: id, name: `Pesantren ${id}`, aliases: [] },
      ...{ ...placeOf(district), is_demo: isDemo, ...stamps() },
    }))
  )
  await insert(
    client,
    "pesantren_record",
    makers.map(({ id, cohort, duplicateOf }) => ({
      ...{ id: `rec_${id}`, pesantren_id: id, cohort_year: cohort },
      ...{ duplicate_of: duplicateOf, readiness: "selling" },
      ...{ opop_stage: "participant", ...stamps() },
    }))
  )
  await insert(
    client,
    "shop",
    makers.map(({ id }) => ({
      ...{ id: `shop_${id}`, pesantren_id: id, state: "approved" },
      ...stamps(),
    }))
  )
  await insert(
    client,
    "product",
    goods.map(({ id }) => ({
      ...{ id, title: id, handle: id, status: "published" },
      ...{ is_giftcard: false, discountable: true, ...stamps() },
    }))
  )
  await client.query(
    `insert into product_category_product (product_id, product_category_id)
     select g.id, c.id from jsonb_to_recordset($1) as g(id text, category text)
     join product_category c on c.handle = g.category`,
    [JSON.stringify(goods)]
  )
}

const partsOf = (orders: readonly Order[]) =>
  orders.flatMap((order) => order.parts.map((part) => ({ order, part })))

async function storeParts(client: Client, orders: readonly Order[]) {
  const parts = partsOf(orders)
  await insert(
    client,
    "shop_order",
    parts.map(({ order, part }) => {
      const { goods, shipping, discount, total } = moneyOf(part)
      const all = order.parts.reduce((sum, one) => sum + moneyOf(one).total, 0)
      return {
        ...{ id: part.id, order_id: order.id, pesantren_id: part.maker },
        ...{ number: part.number, state: part.state, goods, shipping },
        ...{ discount, total, order_total: all, insurance: 0, cod_fee: 0 },
        ...{ service: "regular", weight_grams: 500, lead_days: 0, version: 1 },
        ...{ raw_goods: raw(goods), raw_shipping: raw(shipping) },
        ...{ raw_discount: raw(discount), raw_total: raw(total) },
        ...{ raw_order_total: raw(all), raw_insurance: raw(0) },
        ...{ raw_cod_fee: raw(0), hand_over_attempts: 0, paid_at: part.paidAt },
        ...{ shipped_at: part.shippedAt, delivered_at: part.deliveredAt },
        ...{
          ended_at: part.endedAt,
          ...stamps(),
          created_at: placedAtOf(part),
        },
      }
    })
  )
  await insert(
    client,
    "shop_order_line",
    parts.flatMap(({ part }) =>
      part.lines.map((line) => ({
        ...{ id: line.id, shop_order_id: part.id, line_item_id: line.id },
        ...{ product_id: line.product, title: line.product },
        ...{ quantity: line.quantity, unit_price: line.price },
        ...{ amount: amountOf(line), discount: line.discount },
        ...{ raw_unit_price: raw(line.price), raw_amount: raw(amountOf(line)) },
        ...{ raw_discount: raw(line.discount), ...stamps() },
      }))
    )
  )
}

async function storePayments(client: Client, orders: readonly Order[]) {
  const idr = { currency_code: "idr", ...stamps() }
  await insert(
    client,
    "payment_collection",
    orders.map(({ id }) => ({
      ...{ id: `pc_${id}`, amount: 0, raw_amount: raw(0), ...idr },
      status: "completed",
    }))
  )
  await insert(
    client,
    "payment",
    orders.map(({ id }) => ({
      ...{ id: `pay_${id}`, amount: 0, raw_amount: raw(0), ...idr },
      ...{ provider_id: "pp_transfer_manual", payment_session_id: `ps_${id}` },
      payment_collection_id: `pc_${id}`,
    }))
  )
  await insert(
    client,
    "order_payment_collection",
    orders.map(({ id }) => ({
      ...{ order_id: id, payment_collection_id: `pc_${id}`, id: `opc_${id}` },
      ...stamps(),
    }))
  )
  const refunds = orders.flatMap(({ id, refunds: all }) =>
    all.map((refund) => ({ order: id, refund }))
  )
  await insert(
    client,
    "refund",
    refunds.map(({ order, refund: { id, amount, at, part, owed } }) => ({
      ...{ id, amount, raw_amount: raw(amount), payment_id: `pay_${order}` },
      ...{ note: owed ? null : part, created_at: at, updated_at: at },
    }))
  )
  await insert(
    client,
    "refund_obligation",
    refunds
      .filter(({ refund }) => refund.owed !== null)
      .map(({ order, refund: { id, amount, part, owed } }) => ({
        ...{ id: `robl_${id}`, key: id, order_id: order, shop_order_id: part },
        ...{ refund_id: id, amount, raw_amount: raw(amount), reason: owed },
        ...{ state: "open", ...stamps() },
      }))
  )
}

/** Writes a market as if it had happened, in one transaction. */
export async function storeMarket(client: Client, market: Market) {
  const { orders } = market
  await client.query("begin")
  await storeMakers(client, market)
  await insert(
    client,
    "order_address",
    orders.map(({ id, district }) => ({
      ...{ id: `oa_${id}`, metadata: { district_code: district }, ...stamps() },
    }))
  )
  await insert(
    client,
    `"order"`,
    orders.map(({ id, email }) => ({
      ...{ id, email, currency_code: "idr", shipping_address_id: `oa_${id}` },
      ...{ version: 1, is_draft_order: false, status: "pending", ...stamps() },
    }))
  )
  await storeParts(client, orders)
  await storePayments(client, orders)
  await client.query("commit")
}
