import type { EntityManager } from "typeorm"
import type { Period } from "../lib/month"
import { Category } from "../read-models/entities/category"
import type { Ask } from "../tables/ask"
import { breakdown, maySayAll, nested, type Told } from "./breakdown"
import { readGoodsParts, readTurnoverParts } from "./sold"

/** What is said of a quarter alone: never two that overlap, whose difference would tell more. */
export interface Quarter extends Period {
  turnover: number
  /** Turnover in rupiah by code of the regency or kecamatan. */
  areas: ReadonlyMap<string, Told>
  /** Pieces by main category, most first. */
  categories: { handle: string; name: string; goods: number }[]
}

/** Null where even its sum may not be said. */
export async function readQuarter(
  manager: EntityManager,
  ask: Ask,
  period: Period
): Promise<Quarter | null> {
  const parts = await readTurnoverParts(manager, ask, period)
  if (!maySayAll(parts)) return null
  const { upper, lower } = nested(parts, ({ key }) => key.slice(0, 5))
  const goods = await readGoodsParts(manager, ask, period)
  const categories = maySayAll(goods)
    ? breakdown(goods)
    : new Map<string, Told>()
  const names = await manager
    .getRepository(Category)
    .find({ where: { is_top: true } })
  return {
    ...period,
    turnover: parts.reduce((sum, { value }) => sum + value, 0),
    areas: new Map([...upper, ...lower]),
    categories: names
      .flatMap(({ handle, name }) => {
        const value = categories.get(handle)?.value
        return value == null ? [] : [{ handle, name, goods: value }]
      })
      .toSorted(
        (one, other) =>
          other.goods - one.goods || (one.handle < other.handle ? -1 : 1)
      ),
  }
}
