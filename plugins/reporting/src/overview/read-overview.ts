import type { EntityManager, ObjectLiteral } from "typeorm"
import {
  addMonths,
  before,
  type Month,
  monthsOf,
  type Period,
  yearBefore,
} from "../lib/month"
import type { Ask } from "../tables/ask"
import { readInHashes } from "../tables/read-in-hashes"
import { byMonth } from "../tables/by-month"
import { funnel } from "../tables/funnel"
import { STEPS } from "../tables/steps"
import { measure } from "./measure"
import { FIGURES, type FigureWords } from "./words"

export interface Figure extends FigureWords {
  value: number | null
  /** Of as many months right before; null where it cannot be told. */
  before: number | null
  /** Of the same months a year ago. */
  year_before: number | null
}

export interface Overview {
  compared: { before: Period; year_before: Period }
  figures: Figure[]
  /** Twelve up to the last month of the period, those without a sale too. */
  months: { month: Month; turnover: number; orders: number }[]
  funnel: { step: string; label: { id: string; en: string }; count: number }[]
}

/** Of these nobody knows what they were. */
const OF_NOW = ["open_shops"]

async function readMonths(
  manager: EntityManager,
  ask: Ask
): Promise<Overview["months"]> {
  const { to } = ask.period
  const period = { from: addMonths(to, -11), to }
  const rows = await byMonth
    .rows(manager, { ...ask, period })
    .getRawMany<ObjectLiteral>()
  const sold = new Map(rows.map((row) => [row["month"], row]))
  return monthsOf(period).map((month) => ({
    month,
    turnover: Number(sold.get(month)?.["turnover"] ?? 0),
    orders: Number(sold.get(month)?.["orders"] ?? 0),
  }))
}

async function readFunnel(
  manager: EntityManager,
  ask: Ask
): Promise<Overview["funnel"]> {
  const rows = await funnel.rows(manager, ask).getRawMany<ObjectLiteral>()
  const counts = new Map(rows.map((row) => [row["step"], row["pesantren"]]))
  return STEPS.map(({ step, id, en }) => ({
    ...{ step, label: { id, en } },
    count: Number(counts.get(step) ?? 0),
  }))
}

/** How an asking's territory is doing, at a glance. */
export async function readOverview(
  manager: EntityManager,
  ask: Ask
): Promise<Overview> {
  const compared = {
    before: before(ask.period),
    year_before: yearBefore(ask.period),
  }
  const measured = (period: Period) =>
    readInHashes(manager, (own) => measure(own, { ...ask, period }))
  const [value, earlier, yearAgo, months, steps] = await Promise.all([
    measured(ask.period),
    measured(compared.before),
    measured(compared.year_before),
    readMonths(manager, ask),
    readFunnel(manager, ask),
  ])
  const figures = FIGURES.map((words): Figure => {
    const then = (past: typeof value) =>
      OF_NOW.includes(words.id) ? null : (past[words.id] ?? null)
    return {
      ...{ ...words, value: value[words.id] ?? null },
      ...{ before: then(earlier), year_before: then(yearAgo) },
    }
  })
  return { compared, figures, months, funnel: steps }
}
