import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "../lib/day"
import { pesantrenWithin } from "../lib/territory-sql"
import { nameAreas } from "./name-areas"

/** Something that officers meant to do at a pesantren, by a day. */
export type FieldTask = {
  /** A visit that was announced, or a look at what became of help. */
  kind: "visit" | "check"
  /** Of the visit or the intervention that asked for it. */
  id: string
  /** ISO date. */
  due_on: string
  is_overdue: boolean
  /** Of the intervention. */
  title: string | null
  /** Who wrote it down. */
  officer: string | null
  pesantren: { id: string; name: string; place: string }
}

const PLACE = "p.id as pesantren_id, p.name, p.district_code"

/** What repeats another entry is done with that one. */
const ENTRIES = `p.deleted_at is null and not exists (
  select 1 from pesantren_record r where r.pesantren_id = p.id
    and r.duplicate_of is not null and r.deleted_at is null)`

/** The next visit that the last one announced. */
const VISITS = `
  select 'visit' as kind, v.id, v.next_visit_on as due_on, null as title,
    v.officer_name as officer, ${PLACE}
  from visit v join pesantren p on p.id = v.pesantren_id
  where v.deleted_at is null and v.next_visit_on <= ? and ${ENTRIES}
    and not exists (select 1 from visit l
      where l.pesantren_id = v.pesantren_id and l.deleted_at is null
        and l.visited_at > v.visited_at)`

/** Help that is to be looked at again, until somebody was there on that day or later. */
const CHECKS = `
  select 'check', i.id, i.next_check_on, i.title, i.officer_name, ${PLACE}
  from intervention i join pesantren p on p.id = i.pesantren_id
  where i.deleted_at is null and i.next_check_on <= ? and ${ENTRIES}
    and not exists (select 1 from intervention c
      where c.corrects = i.id and c.deleted_at is null)
    and not exists (select 1 from visit l
      where l.pesantren_id = i.pesantren_id and l.deleted_at is null
        and to_char(l.visited_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
          >= i.next_check_on)`

type Row = Pick<FieldTask, "kind" | "id" | "due_on" | "title" | "officer"> & {
  pesantren_id: string
  name: string
  district_code: string
  count: number
}

/**
 * What is to be done in the field of a territory until so many days from now,
 * what is longest overdue first, and how much there is.
 */
export async function listFieldTasks(
  scope: MedusaContainer,
  {
    territory,
    days,
    limit,
    offset,
  }: {
    territory: readonly string[]
    days: number
    limit: number
    offset: number
  }
): Promise<{ tasks: FieldTask[]; count: number }> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = dayOf(new Date())
  const until = addDays(today, days)
  const inside = pesantrenWithin("p", territory)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select t.*, count(*) over ()::int as count from (
       ${VISITS} and ${inside.sql} union all ${CHECKS} and ${inside.sql}
     ) t order by due_on, name, kind, id limit ? offset ?`,
    [
      ...[until, ...inside.bindings, until, ...inside.bindings],
      ...[limit, offset],
    ] as string[]
  )
  const names = await nameAreas(
    scope,
    rows.map(({ district_code }) => district_code)
  )
  return {
    count: rows[0]?.count ?? 0,
    tasks: rows.map(({ pesantren_id, name, district_code, ...row }) => ({
      kind: row.kind,
      id: row.id,
      due_on: row.due_on,
      is_overdue: row.due_on < today,
      title: row.title,
      officer: row.officer,
      pesantren: {
        id: pesantren_id,
        name,
        place: names(district_code).full_name,
      },
    })),
  }
}
