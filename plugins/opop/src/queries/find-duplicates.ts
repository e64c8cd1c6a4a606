import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isSimilarKey, registerKey } from "../lib/register-name"
import { isWithin } from "../lib/roles"

/** An entry that may stand for the same pesantren. */
export type PossibleDuplicate = {
  id: string
  name: string
  district_code: string
  nspp: string | null
  by: "nspp" | "name" | "similar"
}

type Row = Omit<PossibleDuplicate, "by"> & { aliases: string[] }

/**
 * Entries with the same NSPP anywhere, or the same or nearly the same name in
 * the kecamatan; likeliest first.
 */
export async function findDuplicates(
  scope: MedusaContainer,
  entry: {
    name: string
    district_code: string
    nspp?: string | null | undefined
    /** The entry itself, which is no duplicate of its own. */
    id?: string | undefined
  }
): Promise<PossibleDuplicate[]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select p.id, p.name, p.aliases, p.district_code, r.nspp
     from pesantren p
     join pesantren_record r on r.pesantren_id = p.id and r.deleted_at is null
     where p.deleted_at is null and p.id <> ?
       and (p.district_code = ? or r.nspp = ?)
     order by p.name, p.id`,
    [entry.id ?? "", entry.district_code, entry.nspp ?? ""]
  )
  const key = registerKey(entry.name)
  const found = rows.flatMap(({ aliases, ...row }): PossibleDuplicate[] => {
    const by = likeness({ ...row, aliases }, { ...entry, key })
    return by ? [{ ...row, by }] : []
  })
  return ORDER.flatMap((by) => found.filter((row) => row.by === by))
}

const ORDER = ["nspp", "name", "similar"] as const

function likeness(
  row: Row,
  {
    key,
    nspp,
    district_code,
  }: { key: string; nspp?: string | null | undefined; district_code: string }
): PossibleDuplicate["by"] | null {
  if (nspp && row.nspp === nspp) return "nspp"
  if (row.district_code !== district_code) return null
  const keys = [row.name, ...row.aliases].map(registerKey)
  if (keys.includes(key)) return "name"
  return keys.some((other) => isSimilarKey(other, key)) ? "similar" : null
}

/**
 * The same without what lies elsewhere: officers see nothing of there, but that
 * an NSPP is in use.
 */
export const withoutForeign = (
  found: readonly PossibleDuplicate[],
  territory: readonly string[]
): (PossibleDuplicate | { id: null; by: "nspp" })[] =>
  found.flatMap((row): (PossibleDuplicate | { id: null; by: "nspp" })[] => {
    if (isWithin(territory, row.district_code)) return [row]
    return row.by === "nspp" ? [{ id: null, by: "nspp" }] : []
  })
