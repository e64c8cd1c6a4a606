import type { EntityManager } from "typeorm"
import { addMonths, type Month, type Period } from "../lib/month"
import { Area } from "../read-models/entities/area"
import type { Ask } from "../tables/ask"
import { lastQuarter, mergeMonths } from "./merge-months"
import {
  type FunnelStep,
  readBuyers,
  readFunnel,
  readRegister,
  readSellers,
  type Registered,
} from "./reach"
import { type MonthSums, readMonthSums, readSizes } from "./sold"
import { shownBeside } from "./suppress"
import { type Quarter, readQuarter } from "./read-quarter"

/** Sums of a run of months, each of which may be shown. */
export interface Run extends Period {
  turnover: number
  orders: number
}

export interface Totals extends Period {
  turnover: number
  orders: number
  goods: number
  buyers: number
  sellers: number
  /** Kecamatan of those who sold. */
  districts: number
}

export interface ImpactArea {
  code: string
  name: string
  level: "regency" | "district"
  /** Pesantren of the register; null where that is not shown. */
  pesantren: number | null
}

/** What the programme brought, as everybody may know it. */
export interface Impact {
  /** Since the first sale; null before there is anything that may be shown. */
  totals: Totals | null
  register: { pesantren: number; shops: number }
  /** Those of the last twelve months, months put together where few sold. */
  months: Run[]
  quarter: Quarter | null
  areas: ImpactArea[]
  funnel: FunnelStep[]
}

const sum = (
  sold: readonly MonthSums[],
  { from, to }: Period,
  of: "turnover" | "orders" | "goods"
) =>
  sold
    .filter(({ month }) => month >= from && month <= to)
    .reduce((all, one) => all + one[of], 0)

/** How many entries of the register each kecamatan has, where that may be said. */
function countByDistrict(register: readonly Registered[]) {
  const counts = new Map<string, Map<string, number>>()
  for (const { district, home } of register) {
    const inside = counts.get(district) ?? new Map<string, number>()
    counts.set(district, inside.set(home, 1))
  }
  const cells = [...counts].map(([key, sizes]) => ({ key, sizes }))
  const shown = shownBeside(cells)
  return new Map(
    cells
      .filter(({ key }) => shown.has(key))
      .map(({ key, sizes }) => [key, sizes.size])
  )
}

async function readTotals(
  manager: EntityManager,
  ask: Ask,
  sold: readonly MonthSums[]
): Promise<{ totals: Totals; ten: number }> {
  const { period } = ask
  const { sellers, ten, districts } = await readSellers(manager, ask)
  return {
    ten,
    totals: {
      ...{ ...period, sellers, districts },
      turnover: sum(sold, period, "turnover"),
      orders: sum(sold, period, "orders"),
      goods: sum(sold, period, "goods"),
      buyers: await readBuyers(manager, ask),
    },
  }
}

const isOfYear = (to: Month) => (run: Period) => run.to > addMonths(to, -12)

/** All of it, of the months of an asking that are old enough to be said. */
export async function readImpact(
  manager: EntityManager,
  ask: Ask
): Promise<Impact> {
  const sold = await readMonthSums(manager, ask)
  const runs = await mergeMonths(sold, (month) =>
    readSizes(manager, ask, month)
  )
  const [first] = runs
  const last = runs.at(-1)
  const told = first && last ? { from: first.from, to: last.to } : null
  const found = told
    ? await readTotals(manager, { ...ask, period: told }, sold)
    : null
  const totals = found?.totals ?? null
  const register = await readRegister(manager, ask)
  const pesantren = countByDistrict(register)
  const quarter = lastQuarter(runs)
  const areas = await manager.getRepository(Area).find({
    order: { code: "ASC" },
  })
  return {
    totals,
    register: {
      pesantren: register.length,
      shops: register.filter(({ hasShop }) => hasShop).length,
    },
    months: runs.filter(isOfYear(ask.period.to)).map((run) => ({
      ...run,
      turnover: sum(sold, run, "turnover"),
      orders: sum(sold, run, "orders"),
    })),
    quarter: quarter ? await readQuarter(manager, ask, quarter) : null,
    areas: areas.map(({ code, name, level }) => ({
      ...{ code, name, level, pesantren: pesantren.get(code) ?? null },
    })),
    funnel: await readFunnel(manager, ask, {
      ...{ sellers: totals?.sellers ?? 0, ten: found?.ten ?? 0 },
    }),
  }
}
