import { z } from "@medusajs/framework/zod"

const Places = z.object({
  places: z.array(
    z.object({
      ...{ code: z.string(), name: z.string() },
      ...{ buyers: z.number(), orders: z.number() },
    })
  ),
  others: z.object({ places: z.number(), orders: z.number() }).nullable(),
})
/** What `GET /seller/reports` answers. */
export const OwnReport = z.object({
  figures: z.record(z.string(), z.number().nullable()),
  before: z.record(z.string(), z.number().nullable()),
  months: z.array(
    z.object({ month: z.string(), turnover: z.number(), orders: z.number() })
  ),
  products: z.array(
    z.object({
      ...{ product_id: z.string(), title: z.string() },
      ...{ turnover: z.number(), quantity: z.number(), orders: z.number() },
    })
  ),
  ...{ regencies: Places, districts: Places },
  categories: z.array(
    z.object({
      ...{ handle: z.string(), turnover: z.number() },
      median: z.number().nullable(),
    })
  ),
  hours: z.object({
    orders: z.number(),
    cells: z
      .array(
        z.object({
          ...{ weekday: z.number(), hour: z.number(), orders: z.number() },
        })
      )
      .nullable(),
  }),
})
export type OwnReport = z.output<typeof OwnReport>
