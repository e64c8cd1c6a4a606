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

type Row = Omit<PossibleDuplicate, "by"> & {
  /** The entry that looks like it: the found one, or one that repeats it. */
  like: { name: string; aliases: string[]; district_code: string }
}

/**
 * Entries with the same NSPP anywhere, or the same or nearly the same name in
 * the kecamatan; likeliest first. An entry that repeats another stands for that
 * one. What was said to differ from the entry is left out.
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
    `select coalesce(o.id, p.id) as id, coalesce(o.name, p.name) as name,
       coalesce(o.district_code, p.district_code) as district_code, r.nspp,
       jsonb_build_object('name', p.name, 'aliases', p.aliases,
         'district_code', p.district_code) as "like"
     from pesantren p
     join pesantren_record r on r.pesantren_id = p.id and r.deleted_at is null
     left join pesantren o on o.id = r.duplicate_of and o.deleted_at is null
     where p.deleted_at is null
       and p.id <> :id and coalesce(o.id, p.id) <> :id
       and (p.district_code = :district or r.nspp = :nspp)
       and not exists (select 1 from known_difference d
         where d.deleted_at is null and (
           (d.one_id = :id and d.other_id = coalesce(o.id, p.id))
           or (d.one_id = coalesce(o.id, p.id) and d.other_id = :id)))
     order by p.name, p.id`,
    {
      id: entry.id ?? "",
      district: entry.district_code,
      nspp: entry.nspp ?? "",
    }
  )
  const key = registerKey(entry.name)
  const found = rows.flatMap(({ like, ...row }): PossibleDuplicate[] => {
    const by = likeness({ ...row, like }, { ...entry, key })
    return by ? [{ ...row, by }] : []
  })
  const ordered = ORDER.flatMap((by) => found.filter((row) => row.by === by))
  return ordered.filter(
    ({ id }, index) => ordered.findIndex((row) => row.id === id) === index
  )
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
  if (row.like.district_code !== district_code) return null
  const keys = [row.like.name, ...row.like.aliases].map(registerKey)
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
