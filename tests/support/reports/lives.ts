import type { Client } from "pg"
import { countedMaker, monthOf, partsOf } from "./market-figures.ts"
import type { BusyMarket } from "./busy-market.ts"
import type { Maker } from "./market.ts"

/** What a pesantren has come to, beside what it sold. */
export interface Life {
  id: string
  readiness: string
  stage: string
  shop: "draft" | "submitted" | "approved" | "suspended"
  /** Of its one training: confirmed, still a draft, or none. */
  training: "confirmed" | "draft" | null
  /** Of its one application; null when it has none. */
  application: "draft" | "submitted" | "approved" | null
  /** Of its one listing; null when it has none. */
  listing: "draft" | "published" | null
}

const pick = <T>(n: number, from: readonly T[]): T => {
  const one = from[n % from.length]
  if (one === undefined) throw new RangeError("nothing to pick from")
  return one
}

/** A life for each pesantren that counts, no two alike for long. */
export const livesOf = (market: BusyMarket): Life[] =>
  market.makers
    .filter(({ id }) => countedMaker(market, id)?.id === id)
    .map(({ id }, n) => ({
      id,
      readiness: pick(n, ["selling", "idea", "idea", "pilot"]),
      stage: pick(n, ["mapped", "participant", "training", "participant"]),
      shop: pick(n, ["draft", "approved", "draft", "suspended", "draft"]),
      training: pick(n, ["confirmed", "draft", null]),
      application: pick(n, [null, "submitted", "draft", null, "approved"]),
      listing: pick(n, ["published", null, null, "draft", null, null, null]),
    }))

const HOW: Record<string, (life: Life, sales: number[]) => boolean> = {
  mapped: () => true,
  has_product: ({ readiness, listing }) =>
    readiness === "pilot" || readiness === "selling" || listing !== null,
  trained: ({ stage, training }) =>
    stage === "training" || training === "confirmed",
  applied: ({ shop, application }) =>
    shop !== "draft" || (application !== null && application !== "draft"),
  approved: ({ shop, application }) =>
    shop === "approved" || shop === "suspended" || application === "approved",
  listed: ({ listing }) => listing === "published",
  first_sale: (_, [all = 0]) => all >= 1,
  ten_sales: (_, [all = 0]) => all >= 10,
  steady: (_, [, ...months]) => months.every((count) => count > 0),
}
export const STEP_NAMES = Object.keys(HOW)

/** The last three whole months in Jakarta. */
const lastMonths = (now: Date) =>
  [1, 2, 3].map((ago) => {
    const [year = 0, month = 1] = monthOf(now).split("-").map(Number)
    return new Date(Date.UTC(year, month - 1 - ago, 15))
      .toISOString()
      .slice(0, 7)
  })

/** Who has reached a step of the funnel, in an area. */
export function reachedBy(
  market: BusyMarket,
  lives: readonly Life[],
  step: string,
  area: string
): string[] {
  const all = partsOf(market, { from: "", to: "9", area })
  const months = lastMonths(new Date())
  return lives
    .filter((life) => {
      const home: Maker | null = countedMaker(market, life.id)
      if (!home?.district.startsWith(area)) return false
      const sold = all
        .filter(({ part, home: { id } }) => id === life.id && part.deliveredAt)
        .map(({ part }) => monthOf(part.deliveredAt ?? new Date(0)))
      const counts = months.map(
        (month) => sold.filter((one) => one === month).length
      )
      return HOW[step]?.(life, [sold.length, ...counts])
    })
    .map(({ id }) => id)
    .toSorted()
}

/** Writes what pesantren came to. */
export async function storeLives(client: Client, lives: readonly Life[]) {
  const all = JSON.stringify(lives)
  const FROM = `from jsonb_to_recordset($1) as l(id text, readiness text,
    stage text, shop text, training text, application text, listing text)`
  for (const statement of [
    `update pesantren_record set readiness = l.readiness, opop_stage = l.stage
     ${FROM} where pesantren_id = l.id`,
    `update shop set state = l.shop ${FROM} where pesantren_id = l.id`,
    `insert into intervention (id, pesantren_id, district_code, kind, title,
       held_on, value, raw_value, confirmed_at, created_at, updated_at)
     select 'itv_' || l.id, l.id, '32.02.27', 'training', 'Pelatihan',
       '2026-05-05', 0, '{"value":"0","precision":20}',
       case when l.training = 'confirmed' then now() end, now(), now()
     ${FROM} where l.training is not null`,
    `insert into application (id, seller_id, pesantren_id, state, data,
       version, first_submitted_at, created_at, updated_at)
     select 'appl_' || l.id, 'sel_' || l.id, l.id, l.application, '{}', 1,
       case when l.application <> 'draft' then now() end, now(), now()
     ${FROM} where l.application is not null`,
    `insert into listing (id, pesantren_id, state, made_by, name, version,
       first_published_at, created_at, updated_at)
     select 'lst_' || l.id, l.id, l.listing, 'seller', 'Barang', 1,
       case when l.listing = 'published' then now() end, now(), now()
     ${FROM} where l.listing is not null`,
  ])
    await client.query(statement, [all])
}
