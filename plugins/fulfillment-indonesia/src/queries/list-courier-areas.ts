import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { areaNames } from "./area-names"

/** What a courier calls a kecamatan, as the administrator reads it. */
export interface ShownArea {
  id: string
  /** Dotted Kemendagri code of the kecamatan. */
  area_code: string
  /** The kecamatan and its kabupaten or kota, by our own names. */
  area_name: string
  courier: string
  external_id: string
  /** As the courier spells it. */
  name: string
  is_unsure: boolean
  /** Who looked at it, by name; null: nobody. */
  checked_by: string | null
  /** ISO time. */
  checked_at: string | null
}

export interface AreaSearch {
  /** Part of a name, an id or a code. */
  q?: string | undefined
  id?: string
  unsure?: boolean | undefined
  limit: number
  offset: number
}

const Users = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
  })
)

async function userNames(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: ids },
  })
  return new Map(
    Users.parse(data).map(({ id, email, first_name, last_name }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
}

const present = (ids: (string | null)[]) => [
  ...new Set(ids.filter((id): id is string => id !== null)),
]

/** Letters that `like` would read as any letters stand for themselves. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&")

/** Places of couriers, those first that somebody should look at. */
export async function listCourierAreas(
  container: MedusaContainer,
  { q, id, unsure, limit, offset }: AreaSearch
): Promise<{ areas: ShownArea[]; count: number }> {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const like = { $ilike: `%${literal(q ?? "")}%` }
  const [rows, count] = await service.listAndCountCourierAreas(
    {
      ...(id === undefined ? {} : { id }),
      ...(unsure === undefined ? {} : { is_unsure: unsure }),
      ...(q
        ? { $or: [{ name: like }, { external_id: like }, { area_code: like }] }
        : {}),
    },
    {
      ...{ take: limit, skip: offset },
      order: { is_unsure: "DESC", area_code: "ASC", id: "ASC" },
    }
  )
  const codes = rows.map(({ area_code }) => area_code)
  const [areas, users] = await Promise.all([
    areaNames(container, [...codes, ...codes.map((code) => code.slice(0, 5))]),
    userNames(container, present(rows.map((row) => row.checked_by))),
  ])
  const nameOf = (code: string) => areas.get(code) ?? code
  const shown = rows.map(({ area_code, checked_by, checked_at, ...row }) => ({
    ...{ id: row.id, area_code, courier: row.courier },
    area_name: `${nameOf(area_code)}, ${nameOf(area_code.slice(0, 5))}`,
    ...{ external_id: row.external_id, name: row.name },
    is_unsure: row.is_unsure,
    checked_by: checked_by && (users.get(checked_by) ?? checked_by),
    checked_at: checked_at?.toISOString() ?? null,
  }))
  return { areas: shown, count }
}
