import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type KnownEntry,
  type MatchedRow,
  matchRows,
  RegisterBook,
} from "../lib/register-import/match"
import type { ReadRow } from "../lib/register-import/read-row"
import { isWithin } from "../lib/roles"
import { pesantrenWithin } from "../lib/territory-sql"

/**
 * Says of each row of an import what it repeats. Entries of elsewhere are told
 * by nothing but a warning at their NSPP: officers see nothing of there.
 */
export async function matchRegisterImport(
  scope: MedusaContainer,
  {
    rows,
    territory,
  }: { rows: readonly ReadRow[]; territory: readonly string[] }
): Promise<MatchedRow[]> {
  const entries = await loadEntries(scope, { rows, territory })
  const [own, foreign] = [true, false].map((inside) =>
    entries.filter(
      ({ district_code }) => isWithin(territory, district_code) === inside
    )
  )
  return matchRows(rows, new RegisterBook(own ?? []), {
    foreignNspp: new Set((foreign ?? []).flatMap(({ nspp }) => nspp ?? [])),
  })
}

async function loadEntries(
  scope: MedusaContainer,
  {
    rows,
    territory,
  }: { rows: readonly ReadRow[]; territory: readonly string[] }
): Promise<KnownEntry[]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const districts = new Set(rows.flatMap((row) => row.district_code ?? []))
  const numbers = new Set(
    rows.flatMap(({ entry }) => entry?.record?.nspp ?? [])
  )
  const within = pesantrenWithin("o", territory)
  const { rows: entries } = await knex.raw<{ rows: KnownEntry[] }>(
    `select p.id, p.name, p.aliases, p.district_code, r.nspp,
       case when ${within.sql}
         then jsonb_build_object('id', o.id, 'name', o.name) end as repeats
     from pesantren p
     join pesantren_record r on r.pesantren_id = p.id and r.deleted_at is null
     left join pesantren o on o.id = r.duplicate_of and o.deleted_at is null
     where p.deleted_at is null
       and (p.district_code = any(string_to_array(?, ','))
         or r.nspp = any(string_to_array(?, ',')))
     order by p.created_at, p.id`,
    [
      ...within.bindings,
      ...[[...districts].join(","), [...numbers].join(",")],
    ] as string[]
  )
  return entries
}
