import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CACHE } from "./cache-manifest"
import { api } from "./client"

const Words = z.object({ id: z.string(), en: z.string() })
const Period = z.object({ from: z.string(), to: z.string() })

/** A figure that tells of fewer than three pesantren is null. */
const Area = z.object({
  code: z.string(),
  name: z.string(),
  /** Rupiah. */
  turnover: z.number().nullable(),
  sellers: z.number().nullable(),
})

const Totals = Period.extend({
  ...{ turnover: z.number(), orders: z.number(), goods: z.number() },
  ...{ buyers: z.number(), sellers: z.number(), districts: z.number() },
})

const Run = Period.extend({ turnover: z.number(), orders: z.number() })

const Quarter = Period.extend({
  turnover: z.number(),
  regencies: z.array(Area),
  categories: z.array(
    z.object({ handle: z.string(), name: z.string(), goods: z.number() })
  ),
})

const Impact = z.object({
  as_of: z.string().nullable(),
  totals: Totals.nullable(),
  register: z.object({ pesantren: z.number(), shops: z.number() }),
  months: z.array(Run),
  quarter: Quarter.nullable(),
  regency: z.object({ code: z.string(), name: z.string() }).nullable(),
  districts: z.array(Area.extend({ pesantren: z.number().nullable() })),
  funnel: z.array(
    z.object({
      ...{ step: z.string(), label: Words },
      count: z.number().nullable(),
    })
  ),
})

/** What the programme brought, as everybody may know it. */
export type Impact = z.output<typeof Impact>
export type ImpactRun = z.output<typeof Run>
export type ImpactArea = z.output<typeof Area>

/** Cached until new figures are made. Throws ApiError (`reports_unavailable` …). */
export const getImpact = (locale: Locale): Promise<Impact> =>
  api.cached(CACHE.impact(), Impact, "/store/impact", { locale })
