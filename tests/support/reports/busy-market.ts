import type { Client } from "pg"
import { MarketMaker, type Market, type Order, type Part } from "./market.ts"
import { Random } from "./random.ts"
import { storeMarket } from "./store-market.ts"

/** What happened to a part beside what the market says of it. */
export interface Happening {
  /** When its buyer asked to send it back; several times, the first one counts. */
  asked: Date[]
  cancelledBy: string | null
}

/** A market in which buyers complain, shops cancel, and goods are deleted. */
export interface BusyMarket extends Market {
  happenings: ReadonlyMap<string, Happening>
  /** Goods that were deleted after they had been sold. */
  gone: ReadonlySet<string>
  /** Orders whose address names no kecamatan. */
  placeless: ReadonlySet<string>
}

const HOUR_MS = 3_600_000
const COMPLAINED = ["return_requested", "returning", "returned"]
const OUTSIDE = "31.71.01"
/** Where a few buyers live: too few to be shown. */
const RARE = ["32.04.05", "32.05.01"]

function happeningOf(part: Part, random: Random): Happening {
  const after = part.deliveredAt ?? part.shippedAt
  const times = after && COMPLAINED.includes(part.state) ? random.int(1, 2) : 0
  return {
    asked: Array.from(
      { length: times },
      (_, n) =>
        new Date(
          (after?.getTime() ?? 0) + (n * 400 + random.int(1, 300)) * HOUR_MS
        )
    ),
    cancelledBy:
      part.state === "cancelled"
        ? random.pick(["seller", "seller", "buyer", "system", null])
        : null,
  }
}

const districtOf = (order: Order, n: number) =>
  n % 11 === 0 ? OUTSIDE : n < 8 ? (RARE[n % 2] ?? OUTSIDE) : order.district

/** Such a market of 900 orders, the same for the same mark. */
export function makeBusyMarket(mark: string): BusyMarket {
  const market = new MarketMaker(mark, 23).make({
    districts: ["32.02.27", "32.02.19", "32.72.01", "32.03.11"],
    categories: ["camilan-keripik", "kopi", "peci", "ikan-segar"],
    ...{ makers: 18, orders: 900, until: new Date("2026-11-20T00:00:00Z") },
  })
  const random = new Random(5)
  const orders = market.orders.map((order, n) => ({
    ...order,
    district: districtOf(order, n),
  }))
  return {
    ...{ ...market, orders },
    happenings: new Map(
      orders
        .flatMap(({ parts }) => parts)
        .map((part) => [part.id, happeningOf(part, random)] as const)
    ),
    gone: new Set(
      market.goods.filter((_, n) => n % 9 === 4).map(({ id }) => id)
    ),
    placeless: new Set(
      orders.filter((_, n) => n % 17 === 5).map(({ id }) => id)
    ),
  }
}

/** Writes such a market as if it had happened. */
export async function storeBusyMarket(client: Client, market: BusyMarket) {
  await storeMarket(client, market)
  await client.query(
    `update order_address set metadata = null where id = any($1)`,
    [[...market.placeless].map((id) => `oa_${id}`)]
  )
  await client.query(
    `update product set deleted_at = now() where id = any($1)`,
    [[...market.gone]]
  )
  const happenings = [...market.happenings].map(([part, one]) => ({
    ...{ part, ...one },
  }))
  await client.query(
    `update shop_order set cancelled_by = h."cancelledBy"
     from jsonb_to_recordset($1) as h(part text, "cancelledBy" text)
     where shop_order.id = h.part and h."cancelledBy" is not null`,
    [JSON.stringify(happenings)]
  )
  await client.query(
    `insert into shop_order_event (id, shop_order_id, action, from_state,
       to_state, actor_type, at, created_at, updated_at)
     select 'soe_' || h.part || '_' || nth, h.part, 'request_return',
       'delivered', 'return_requested', 'buyer', a.at, now(), now()
     from jsonb_to_recordset($1) as h(part text, asked timestamptz[])
     cross join lateral unnest(h.asked) with ordinality as a(at, nth)`,
    [JSON.stringify(happenings)]
  )
}
