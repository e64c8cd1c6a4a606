import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MappingState } from "../lib/mapping"
import { pesantrenWithin, withinTerritory } from "../lib/territory-sql"
import { MAPPING_CASE, MAPPING_FROM } from "./mapping-sql"

type Counts = Record<MappingState, number> & {
  pesantren: number
  /** Of which something is known: visited, or with a product, or learning. */
  mapped: number
  visited: number
  interventions: number
  /** Whole rupiah. */
  intervention_value: number
}

/** How far a kecamatan is known. */
export type DistrictCoverage = Counts & {
  id: string
  name: string
  regency: { id: string; name: string }
  last_visit: { at: string; by: string } | null
}

export type Coverage = {
  districts: DistrictCoverage[]
  totals: Counts & {
    districts: number
    /** Kecamatan in which at least one pesantren is mapped. */
    districts_mapped: number
    /** Kecamatan of which every registered pesantren is mapped. */
    districts_complete: number
  }
}

type Row = Counts & {
  id: string
  name: string
  regency_id: string
  regency_name: string
  last_visit_at: Date | null
  last_visit_by: string | null
}

const COUNTED = [
  ...(["none", "has_product", "in_training", "sells"] as const),
  ...(["pesantren", "mapped", "visited"] as const),
  ...(["interventions", "intervention_value"] as const),
] as const

/**
 * How far each kecamatan of a territory is mapped, and the whole, in one
 * statement. Kecamatan without an entry are listed too: they are what is left
 * to do. Corrected interventions count once.
 */
export async function loadCoverage(
  scope: MedusaContainer,
  {
    territory,
    regency,
  }: { territory: readonly string[]; regency?: string | undefined }
): Promise<Coverage> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const entries = pesantrenWithin("p", territory)
  const areas = withinTerritory("d.id", territory)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with known as (
       select p.district_code, ${MAPPING_CASE} as mapping,
         v.visited_at, v.officer_name,
         coalesce(h.number, 0) as interventions,
         coalesce(h.value, 0) as value
       ${MAPPING_FROM}
       left join (
         select i.pesantren_id, count(*) as number, sum(i.value) as value
         from intervention i
         where i.deleted_at is null and not exists (
           select 1 from intervention c
           where c.corrects = i.id and c.deleted_at is null)
         group by i.pesantren_id
       ) h on h.pesantren_id = p.id
       where p.deleted_at is null and ${entries.sql}
     )
     select d.id, d.name, g.id as regency_id, g.name as regency_name,
       count(k.mapping)::int as pesantren,
       ${STATES.map(
         (state) =>
           `count(*) filter (where k.mapping = '${state}')::int as ${state}`
       ).join(", ")},
       count(*) filter (where k.mapping <> 'none'
         or k.visited_at is not null)::int as mapped,
       count(k.visited_at)::int as visited,
       coalesce(sum(k.interventions), 0)::int as interventions,
       coalesce(sum(k.value), 0)::float8 as intervention_value,
       max(k.visited_at) as last_visit_at,
       (array_agg(k.officer_name order by k.visited_at desc nulls last))[1]
         as last_visit_by
     from area d
     join area g on g.id = d.parent_id
     left join known k on k.district_code = d.id
     where d.level = 'district' and d.deleted_at is null
       and ${areas.sql} and (?::text is null or g.id = ?)
     group by d.id, d.name, g.id, g.name
     having d.replaced_by is null or count(k.mapping) > 0
     order by d.id`,
    [
      ...entries.bindings,
      ...areas.bindings,
      ...[regency ?? null, regency ?? null],
    ] as string[]
  )
  const districts = rows.map(toDistrict)
  return { districts, totals: sum(districts) }
}

const STATES: readonly MappingState[] = [
  ...(["none", "has_product", "in_training", "sells"] as const),
]

const toDistrict = ({
  regency_id,
  regency_name,
  last_visit_at,
  last_visit_by,
  ...row
}: Row): DistrictCoverage => ({
  ...row,
  regency: { id: regency_id, name: regency_name },
  last_visit: last_visit_at && {
    at: last_visit_at.toISOString(),
    by: last_visit_by ?? "",
  },
})

function sum(districts: readonly DistrictCoverage[]): Coverage["totals"] {
  const total = (name: (typeof COUNTED)[number]) =>
    districts.reduce((sofar, district) => sofar + district[name], 0)
  return {
    ...(Object.fromEntries(
      COUNTED.map((name) => [name, total(name)])
    ) as Counts),
    districts: districts.length,
    districts_mapped: districts.filter(({ mapped }) => mapped > 0).length,
    districts_complete: districts.filter(
      ({ mapped, pesantren }) => pesantren > 0 && mapped === pesantren
    ).length,
  }
}
