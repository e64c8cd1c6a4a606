import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MappingState } from "../lib/mapping"
import { pesantrenWithin, withinTerritory } from "../lib/territory-sql"
import { MAPPING_CASE, MAPPING_FROM, VISITED } from "./mapping-sql"

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
 * to do. Corrected interventions count once, entries that repeat another do
 * not.
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
    `with help as (
       select i.pesantren_id, count(*) as number, sum(i.value) as value
       from intervention i
       where i.deleted_at is null and not exists (
           select 1 from intervention c
           where c.corrects = i.id and c.deleted_at is null)
         and i.pesantren_id in (select id from pesantren p where ${entries.sql})
       group by i.pesantren_id
     ), known as materialized (
       select p.district_code, ${MAPPING_CASE} as mapping,
         ${VISITED} as visited, h.number, h.value
       ${MAPPING_FROM}
       left join help h on h.pesantren_id = p.id
       where p.deleted_at is null and r.duplicate_of is null
         and ${entries.sql}
     ), sums as (
       select district_code, count(*)::int as pesantren,
         ${STATES.map(
           (state) =>
             `count(*) filter (where mapping = '${state}')::int as ${state}`
         ).join(", ")},
         count(*) filter (where mapping <> 'none' or visited)::int as mapped,
         count(*) filter (where visited)::int as visited,
         coalesce(sum(number), 0)::int as interventions,
         coalesce(sum(value), 0)::float8 as intervention_value
       from known group by district_code
     )
     select d.id, d.name, g.id as regency_id, g.name as regency_name,
       ${COUNTED.map((name) => `coalesce(k.${name}, 0) as ${name}`).join(", ")},
       l.visited_at as last_visit_at, l.officer_name as last_visit_by
     from area d
     join area g on g.id = d.parent_id
     left join sums k on k.district_code = d.id
     left join lateral (
       select visited_at, officer_name from visit
       where district_code = d.id and deleted_at is null
       order by visited_at desc limit 1
     ) l on true
     where d.level = 'district' and d.deleted_at is null
       and ${areas.sql} and (?::text is null or g.id = ?)
       and (d.replaced_by is null or k.pesantren > 0)
     order by d.id`,
    [
      ...[...entries.bindings, ...entries.bindings],
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
