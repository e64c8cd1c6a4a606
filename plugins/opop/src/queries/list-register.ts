import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MappingState } from "../lib/mapping"
import type {
  OpopClass,
  OpopField,
  OpopStage,
  Readiness,
} from "../lib/register"
import type { ShopState } from "../lib/shop-states"
import { countProducts } from "./count-products"
import { LAST_VISIT, MAPPING_CASE, MAPPING_FROM } from "./mapping-sql"
import { nameAreas } from "./name-areas"
import { registerConditions, type RegisterSearch } from "./register-conditions"

/** An entry as the officers' list shows it. */
export type RegisterRow = {
  id: string
  slug: string
  name: string
  nspp: string | null
  district_code: string
  /** "Kec., Kab./Kota, Provinsi" */
  place: string
  mapping: MappingState
  readiness: Readiness
  potential: string | null
  opop_stage: OpopStage
  cohort_year: number | null
  opop_class: OpopClass | null
  opop_field: OpopField | null
  shop_state: ShopState
  is_verified: boolean
  last_visit: { at: string; by: string } | null
  /** ISO date. */
  next_visit_on: string | null
  products_count: number
}

type Row = Omit<RegisterRow, "place" | "last_visit" | "products_count"> & {
  visited_at: Date | null
  visited_by: string | null
}

const COLUMNS = `
  p.id, p.slug, p.name, r.nspp, p.district_code, ${MAPPING_CASE} as mapping,
  r.readiness, r.potential, r.opop_stage, r.cohort_year, r.opop_class, r.opop_field,
  s.state as shop_state, r.verified_at is not null as is_verified,
  v.visited_at, v.officer_name as visited_by, v.next_visit_on`

/** One page of the register of a territory, by name, and how many there are. */
export async function listRegister(
  scope: MedusaContainer,
  search: RegisterSearch & { limit: number; offset: number }
): Promise<{ rows: RegisterRow[]; count: number }> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { sql, bindings } = registerConditions(search)
  const { rows } = await knex.raw<{ rows: (Row & { count: number })[] }>(
    `with matched as materialized (
       select p.id, p.name ${MAPPING_FROM} where ${sql}
     ), page as (
       select id from matched order by name, id limit ? offset ?
     )
     select ${COLUMNS}, (select count(*) from matched)::int as count
     ${MAPPING_FROM} ${LAST_VISIT}
     where p.id in (select id from page) order by p.name, p.id`,
    [...bindings, search.limit, search.offset] as string[]
  )
  // Past the end there is no row to say how many there are.
  if (rows.length === 0 && search.offset > 0) {
    const { count } = await listRegister(scope, {
      ...search,
      ...{ limit: 1, offset: 0 },
    })
    return { rows: [], count }
  }
  const [names, products] = await Promise.all([
    nameAreas(
      scope,
      rows.map(({ district_code }) => district_code)
    ),
    countProducts(
      scope,
      rows.map(({ id }) => id)
    ),
  ])
  return {
    count: rows[0]?.count ?? 0,
    rows: rows.map(({ count: _, visited_at, visited_by, ...row }) => ({
      ...row,
      place: names(row.district_code).full_name,
      last_visit: visited_at && {
        at: visited_at.toISOString(),
        by: visited_by ?? "",
      },
      products_count: products.get(row.id) ?? 0,
    })),
  }
}
