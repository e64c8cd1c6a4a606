import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fail } from "../errors"
import type { MappingState } from "../lib/mapping"
import { maskNumber } from "../lib/mask"
import { versionOf } from "../lib/register-version"
import { ACCESS_MODULE } from "../modules/access"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { findDuplicates, withoutForeign } from "./find-duplicates"
import { loadRepeats } from "./load-repeats"
import { LAST_VISIT, MAPPING_CASE, MAPPING_FROM } from "./mapping-sql"
import { nameAreas } from "./name-areas"

type State = {
  mapping: MappingState
  visited_at: Date | null
  visited_by: string | null
  next_visit_on: string | null
}

/**
 * An entry as officers see it: its public face, what the office keeps, how it
 * stands, what may be the same pesantren, and what was found to be. The phone
 * of its contact is masked; `seesContact` false: not told at all. Throws
 * `pesantren_not_found`.
 */
export async function getRegisterEntry(
  scope: MedusaContainer,
  {
    id,
    territory,
    seesContact,
  }: { id: string; territory: readonly string[]; seesContact: boolean }
) {
  const [entry] = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id }, { relations: ["record", "shop"], take: 1 })
  if (!entry) throw fail("pesantren_not_found")
  const { record, shop, ...face } = entry
  const { name, district_code } = face
  const { duplicate_of } = record
  const [state, names, owners, duplicates, repeats] = await Promise.all([
    loadState(scope, id),
    nameAreas(scope, [district_code, face.regency_code]),
    scope
      .resolve(ACCESS_MODULE)
      .listShopMembers({ pesantren_id: id, role: "owner", removed_at: null }),
    duplicate_of
      ? []
      : findDuplicates(scope, { id, name, district_code, nspp: record.nspp }),
    loadRepeats(scope, { id, duplicate_of, territory }),
  ])
  const { pesantren: _p, id: _r, deleted_at: _d, ...rest } = record
  const { duplicate_of: _o, ...kept } = rest
  return {
    ...face,
    version: versionOf(entry),
    place: names(district_code).full_name,
    district: names(district_code).name,
    regency: names(face.regency_code).name,
    mapping: state.mapping,
    last_visit: state.visited_at && {
      at: state.visited_at.toISOString(),
      by: state.visited_by ?? "",
    },
    next_visit_on: state.next_visit_on,
    is_verified: record.verified_at !== null,
    record: {
      ...kept,
      ...(seesContact
        ? {
            contact_phone: kept.contact_phone && maskNumber(kept.contact_phone),
          }
        : { contact_name: null, contact_duty: null, contact_phone: null }),
    },
    shop: { state: shop.state, name: shop.name, has_owner: owners.length > 0 },
    duplicates: withoutForeign(duplicates, territory),
    ...repeats,
  }
}

async function loadState(scope: MedusaContainer, id: string): Promise<State> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: State[] }>(
    `select ${MAPPING_CASE} as mapping, v.visited_at,
       v.officer_name as visited_by, v.next_visit_on
     ${MAPPING_FROM} ${LAST_VISIT} where p.id = ?`,
    [id]
  )
  const [state] = rows
  if (!state) throw fail("pesantren_not_found")
  return state
}
