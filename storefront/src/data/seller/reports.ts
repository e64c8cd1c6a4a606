import "server-only"
import { z } from "zod"
import type { MonthPeriod } from "@/lib/report-period"
import { ApiError } from "../api-error"
import { api } from "../client"
import { asShop } from "./call"

const Figures = z.object({
  /** Rupiah. */
  turnover: z.number(),
  ...{ orders: z.number(), quantity: z.number(), returns: z.number() },
  buyers: z.number(),
  ...{ repeat_buyers: z.number(), complaints: z.number() },
  ship_hours: z.number().nullable(),
  ...{ cancelled: z.number(), cancelled_by_shop: z.number() },
  cancelled_share: z.number().nullable(),
})

const Places = z.object({
  places: z.array(
    z.object({
      ...{ code: z.string(), name: z.string() },
      ...{ buyers: z.number(), orders: z.number() },
    })
  ),
  /** Those of fewer than three buyers, together. */
  others: z.object({ places: z.number(), orders: z.number() }).nullable(),
})
export type OwnPlaces = z.output<typeof Places>

const Report = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  as_of: z.string().nullable(),
  figures: Figures,
  /** Of as many months right before. */
  before: Figures,
  months: z.array(
    z.object({ month: z.string(), turnover: z.number(), orders: z.number() })
  ),
  products: z.array(
    z.object({
      product_id: z.string().nullable(),
      title: z.string().nullable(),
      listing_id: z.string().nullable(),
      ...{ turnover: z.number(), quantity: z.number() },
    })
  ),
  ...{ regencies: Places, districts: Places },
  categories: z.array(
    z.object({
      ...{ handle: z.string(), name: z.string(), turnover: z.number() },
      /** Null while too few others sell in it. */
      median: z.number().nullable(),
    })
  ),
  hours: z.object({
    orders: z.number(),
    /** Null while there are too few to tell. */
    cells: z
      .array(
        z.object({
          ...{ weekday: z.number(), hour: z.number(), orders: z.number() },
        })
      )
      .nullable(),
  }),
})

/** What a shop sold itself. */
export type OwnReport = z.output<typeof Report>

/**
 * The figures of the shop that is worked in; `"away"` while they cannot be read.
 * Throws ApiError.
 */
export async function getOwnReport(
  period: MonthPeriod
): Promise<OwnReport | "away"> {
  const call = await asShop({ query: { ...period } })
  try {
    return await api.get(Report, "/seller/reports", call)
  } catch (error) {
    if (error instanceof ApiError && error.code === "reports_unavailable")
      return "away"
    throw error
  }
}
