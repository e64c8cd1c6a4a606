import type { MedusaContainer } from "@medusajs/framework/types"
import { idsInLog } from "../lib/log-ids"
import { ACCESS_MODULE } from "../modules/access"
import type { AuditRow } from "../modules/audit/service"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"

type Named = { id: string; name: string }

/** What the people, pesantren and areas are called that entries tell of by id. */
export async function nameLogIds(
  scope: MedusaContainer,
  rows: readonly AuditRow[]
): Promise<(row: AuditRow) => Record<string, string>> {
  const found = rows.map(idsInLog)
  const all = [...new Set(found.flatMap(({ ids }) => ids))]
  const [people, pesantren, areas] = await Promise.all([
    namePeople(scope, all),
    namePesantren(scope, idsOf(all, "psn")),
    nameAreas(
      scope,
      found.flatMap((one) => one.areas)
    ),
  ])
  const known = new Map(
    [...people, ...pesantren].map(({ id, name }) => [id, name])
  )
  return (row) => {
    const { ids, areas: codes } = idsInLog(row)
    return Object.fromEntries([
      ...ids.flatMap((id) => {
        const name = known.get(id)
        return name ? [[id, name] as const] : []
      }),
      ...codes.map((code) => [code, areas(code).full_name] as const),
    ])
  }
}

const idsOf = (ids: readonly string[], prefix: string) =>
  ids.filter((id) => id.startsWith(`${prefix}_`))

/** Officers, sellers, and members of shops, gone ones too. */
async function namePeople(
  scope: MedusaContainer,
  ids: readonly string[]
): Promise<Named[]> {
  const access = scope.resolve(ACCESS_MODULE)
  const officers = idsOf(ids, "offc")
  const sellers = idsOf(ids, "slr")
  const members = idsOf(ids, "mbr")
  const select = ["id", "name"]
  const [office, shops, membership] = await Promise.all([
    access.listOfficers(
      { id: officers },
      { select, take: officers.length, withDeleted: true }
    ),
    access.listSellers(
      { id: sellers },
      { select, take: sellers.length, withDeleted: true }
    ),
    access.listShopMembers(
      { id: members },
      { relations: ["seller"], take: members.length, withDeleted: true }
    ),
  ])
  return [
    ...office,
    ...shops,
    ...membership.map(({ id, seller }) => ({ id, name: seller.name })),
  ]
}

const namePesantren = (
  scope: MedusaContainer,
  ids: string[]
): Promise<Named[]> =>
  scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: ids },
      { select: ["id", "name"], take: ids.length, withDeleted: true }
    )
