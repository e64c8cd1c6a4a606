import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rangeOf } from "../lib/cart-range"
import { SELLING_STATE } from "../lib/shop-states"
import { NO_SIDES, wholeSides } from "../lib/packed-size"
import type { Maker, PurchaseLine } from "../lib/parcels"
import { onceARequest } from "../lib/request-memo"
import { findHolidays } from "./find-holidays"
import { findUnapproved } from "./find-unapproved"

const amount = z.coerce.number().nullish()

const Row = z.object({
  id: z.string(),
  title: z.string().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  weight: amount,
  length: amount,
  width: amount,
  height: amount,
  product: z.object({
    id: z.string(),
    title: z.string(),
    status: z.string(),
    weight: amount,
    length: amount,
    width: amount,
    height: amount,
    metadata: z.record(z.string(), z.unknown()).nullish(),
    pesantren: z
      .object({
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        district_code: z.string(),
        shop: z.object({ state: z.string() }).nullish(),
      })
      .nullish(),
  }),
})

const FIELDS = [
  ...["id", "title", "manage_inventory", "allow_backorder"],
  ...["weight", "length", "width", "height"],
  ...["product.id", "product.title", "product.status", "product.metadata"],
  ...["product.weight", "product.length", "product.width", "product.height"],
  ...["product.pesantren.id", "product.pesantren.slug"],
  ...["product.pesantren.name", "product.pesantren.district_code"],
  "product.pesantren.shop.state",
]

/** Grams taken for goods whose weight nobody has given yet. */
const UNKNOWN_WEIGHT_GRAMS = 1000

/** What a variant brings to each of its lines in a cart or an order. */
export type Goods = Omit<PurchaseLine, "id" | "quantity" | "unit_price">

/** What beside the row says whether goods can be bought now. */
type Closures = {
  /** Products that no officer has approved. */
  unapproved: ReadonlySet<string>
  /** Pesantren whose shops are on holiday, and when they sell again. */
  holidays: ReadonlyMap<string, string>
}

const makerOf = (
  { pesantren }: z.infer<typeof Row>["product"],
  { holidays }: Closures
) =>
  pesantren
    ? ({
        id: pesantren.id,
        slug: pesantren.slug,
        name: pesantren.name,
        district_code: pesantren.district_code,
        is_selling: pesantren.shop?.state === SELLING_STATE,
        reopens_on: holidays.get(pesantren.id) ?? null,
      } satisfies Maker)
    : null

/** Reads `metadata.keeps_days`, a number or, of older goods, its digits. */
const keepsOf = (value: unknown): number | null => {
  const days = Number(value)
  return Number.isInteger(days) && days > 0 ? days : null
}

function toGoods(row: z.infer<typeof Row>, closures: Closures): Goods {
  const { product } = row
  return {
    variant_id: row.id,
    title: product.title,
    weight_grams: row.weight ?? product.weight ?? UNKNOWN_WEIGHT_GRAMS,
    ...(wholeSides(row) ?? wholeSides(product) ?? NO_SIDES),
    range: rangeOf(product.metadata?.["range"]),
    keeps_days: keepsOf(product.metadata?.["keeps_days"]),
    is_for_sale:
      product.status === "published" && !closures.unapproved.has(product.id),
    maker: makerOf(product, closures),
  }
}

/** Goods by variant id; a variant that is gone is absent. Read once a request. */
export const loadGoods = (
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, Goods>> =>
  onceARequest(`goods:${variantIds.toSorted().join()}`, () =>
    readGoods(container, variantIds)
  )

async function readGoods(
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, Goods>> {
  if (!variantIds.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: FIELDS,
    filters: { id: variantIds },
  })
  const rows = z.array(Row).parse(data)
  const products = rows.map(({ product }) => product)
  const [unapproved, holidays] = await Promise.all([
    findUnapproved(container, [...new Set(products.map(({ id }) => id))]),
    findHolidays(container, [
      ...new Set(products.flatMap(({ pesantren }) => pesantren?.id ?? [])),
    ]),
  ])
  const closures = { unapproved, holidays }
  return new Map(rows.map((row) => [row.id, toGoods(row, closures)]))
}
