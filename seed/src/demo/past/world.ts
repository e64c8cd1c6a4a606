import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  CURRENCY,
  REGION,
  SALES_CHANNEL,
  SHIPPING_PROVIDER,
  STOCK_LOCATION,
} from "../../lib/names"
import { readRows } from "../../lib/query"
import { type Cast, find, type Officer, type Seller } from "../life/cast"
import { ownerOf } from "../life/sellers"
import type { PastOrder } from "./model"

/** A variant as orders remember it. */
export interface SoldVariant {
  id: string
  title: string
  sku: string
  product: {
    id: string
    title: string
    handle: string
    thumbnail: string | null
  }
  inventoryItemId: string
}

/** An account that buyers pay to. */
export interface FundAccount {
  id: string
  bank: string
  number: string
  holder: string
  fund_holder: string
}

/** What orders of the past are tied to, by the keys that their plan knows. */
export interface World {
  regionId: string
  channelId: string
  locationId: string
  currency: string
  shippingProvider: string
  /** Shipping options by what they are called in code, as `regular`. */
  options: ReadonlyMap<string, { id: string; name: string }>
  /** By SKU. */
  variants: ReadonlyMap<string, SoldVariant>
  /** By slug. */
  pesantrenIds: ReadonlyMap<string, string>
  /** Who packs for a pesantren, by slug. */
  packers: ReadonlyMap<string, Seller>
  /** By address. */
  customerIds: ReadonlyMap<string, string>
  finance: Officer
  verifier: Officer
  account: FundAccount
  accounts: readonly FundAccount[]
}

/** What stands at a key. Throws when nothing does. */
export function found<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key)
  if (thing === undefined) throw new Error(`The past needs "${key}".`)
  return thing
}

const Id = z.object({ id: z.string() })

const Option = z.object({
  ...{ id: z.string(), name: z.string() },
  data: z.object({ id: z.string() }).nullish().catch(null),
})

const Variant = z.object({
  ...{ id: z.string(), title: z.string(), sku: z.string() },
  product: z.object({
    ...{ id: z.string(), title: z.string(), handle: z.string() },
    thumbnail: z.string().nullable(),
  }),
  inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
})

async function readVariants(container: MedusaContainer, past: PastOrder[]) {
  const sold = past.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines))
  const rows = await readRows(container, {
    entity: "variant",
    fields: [
      ...["id", "title", "sku", "inventory_items.inventory_item_id"],
      ...["id", "title", "handle", "thumbnail"].map(
        (name) => `product.${name}`
      ),
    ],
    filters: { sku: [...new Set(sold.map(({ sku }) => sku))] },
    row: Variant,
  })
  return new Map(
    rows.map(
      ({ inventory_items: [item], ...variant }): [string, SoldVariant] => [
        variant.sku,
        { ...variant, inventoryItemId: item?.inventory_item_id ?? "" },
      ]
    )
  )
}

/** Reads what a past is tied to. Throws when some of it is not there. */
export async function readWorld(
  container: MedusaContainer,
  input: {
    past: PastOrder[]
    cast: Cast
    pesantrenIds: ReadonlyMap<string, string>
    customerIds: ReadonlyMap<string, string>
    accounts: readonly [FundAccount, ...FundAccount[]]
  }
): Promise<World> {
  const { past, cast, pesantrenIds, customerIds, accounts } = input
  const idOf = async (entity: string, name: string): Promise<string> => {
    const [row] = await readRows(container, {
      ...{ entity, fields: ["id"], filters: { name }, row: Id },
    })
    return found(new Map(row ? [[name, row.id]] : []), name)
  }
  const [options, variants] = await Promise.all([
    readRows(container, {
      ...{ entity: "shipping_option", fields: ["id", "name", "data"] },
      row: Option,
    }),
    readVariants(container, past),
  ])
  const [account] = accounts
  const makers = new Set(
    past.flatMap(({ parts }) => parts.map(({ maker }) => maker))
  )
  return {
    regionId: await idOf("region", REGION),
    channelId: await idOf("sales_channel", SALES_CHANNEL),
    locationId: await idOf("stock_location", STOCK_LOCATION),
    ...{ currency: CURRENCY, shippingProvider: SHIPPING_PROVIDER },
    options: new Map(
      options.map(({ data, ...option }) => [data?.id ?? "", option])
    ),
    ...{ variants, pesantrenIds, customerIds, account, accounts },
    packers: new Map(
      [...makers].map((slug) => [slug, find(cast.sellers, ownerOf(slug).email)])
    ),
    finance: find(cast.officers, "keuangan"),
    verifier: find(cast.officers, "verifikator"),
  }
}
