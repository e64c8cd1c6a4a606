import { z } from "@medusajs/framework/zod"

const Area = z.object({
  ...{ code: z.string(), name: z.string() },
  turnover: z.number().nullable(),
  sellers: z.number().nullable(),
})

/** What `GET /store/impact` answers. */
export const Impact = z.strictObject({
  as_of: z.string().nullable(),
  totals: z
    .strictObject({
      ...{ from: z.string(), to: z.string(), turnover: z.number() },
      ...{ orders: z.number(), goods: z.number(), buyers: z.number() },
      ...{ sellers: z.number(), districts: z.number() },
    })
    .nullable(),
  register: z.strictObject({ pesantren: z.number(), shops: z.number() }),
  months: z.array(
    z.strictObject({
      ...{ from: z.string(), to: z.string() },
      ...{ turnover: z.number(), orders: z.number() },
    })
  ),
  quarter: z
    .strictObject({
      ...{ from: z.string(), to: z.string(), turnover: z.number() },
      regencies: z.array(Area.strict()),
      categories: z.array(
        z.strictObject({
          ...{ handle: z.string(), name: z.string(), goods: z.number() },
        })
      ),
    })
    .nullable(),
  regency: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  districts: z.array(
    Area.extend({ pesantren: z.number().nullable() }).strict()
  ),
  funnel: z.array(z.object({ step: z.string(), count: z.number().nullable() })),
})
export type Impact = z.output<typeof Impact>

/** The rules of docs/reports.md, written down a second time. */
export function maySay(amounts: ReadonlyMap<string, number>): boolean {
  const sizes = [...amounts.values()]
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.length >= 3 && Math.max(...sizes) <= 0.7 * all
}
