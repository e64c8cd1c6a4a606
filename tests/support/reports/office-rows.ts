import type { Client } from "pg"

const DAY_MS = 86_400_000
const ago = (days: number, now: number) =>
  new Date(now - days * DAY_MS - 3_600_000).toISOString()
/** A day of Jakarta, so many days from now. */
const dayAt = (days: number, now: number) =>
  new Date(now + 7 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10)

export interface PaperRow {
  pesantren: string
  kind: string
  state: string
  /** Days until its last day; null: it does not end. */
  ends: number | null
}
export interface CaseRow {
  id: string
  district: string
  state: string
  days: number
  holder: string | null
}
export interface GoodsRow {
  id: string
  pesantren: string
  state: string
  category: string
  days: number
}
export interface HelpRow {
  id: string
  pesantren: string
  kind: string
  /** As `2026-02-28`. */
  day: string
  confirmed: boolean
}

export interface SearchRow {
  words: string
  area: string | null
  found: number
  at: string
}

/** Writes papers, applications, goods and help, as officers would find them. */
export async function storeOffice(
  client: Client,
  rows: {
    papers?: readonly PaperRow[]
    cases?: readonly CaseRow[]
    goods?: readonly GoodsRow[]
    help?: readonly HelpRow[]
    searches?: readonly SearchRow[]
  }
) {
  const now = Date.now()
  for (const [n, { pesantren, kind, state, ends }] of (
    rows.papers ?? []
  ).entries())
    await client.query(
      `insert into paper (id, owner_type, owner_id, pesantren_id, kind,
         statement, state, valid_until, created_at, updated_at)
       values ($1, 'pesantren', $2, $2, $3, 'certificate', $4, $5, now(), now())`,
      [
        ...[`ppr_x_${n}`, pesantren, kind, state],
        ends === null ? null : dayAt(ends, now),
      ]
    )
  for (const { id, district, state, days, holder } of rows.cases ?? [])
    await client.query(
      `insert into application (id, seller_id, state, name, district_code, data,
         version, assigned_to, first_submitted_at, submitted_at, created_at,
         updated_at)
       values ($1, 'sel_x', $2, $1, $3, '{}', 1, $4, $5, $5, now(), now())`,
      [id, state, district, holder, ago(days, now)]
    )
  for (const { id, pesantren, state, category, days } of rows.goods ?? [])
    await client.query(
      `insert into listing (id, pesantren_id, state, made_by, name, category,
         version, submitted_at, created_at, updated_at)
       values ($1, $2, $3, 'seller', $1, $4, 1, $5, now(), now())`,
      [id, pesantren, state, category, ago(days, now)]
    )
  for (const [n, { words, area, found, at }] of (rows.searches ?? []).entries())
    await client.query(
      `insert into search_log (id, words, found, engine, area_code, searched_at)
       values ($1, $2, $3, 'postgres-id', $4, $5)`,
      [`srch_x_${n}`, words, found, area, at]
    )
  for (const { id, pesantren, kind, day, confirmed } of rows.help ?? [])
    await client.query(
      `insert into intervention (id, pesantren_id, district_code, kind, title,
         held_on, confirmed_at, created_at, updated_at)
       values ($1, $2, '32.02.27', $3, $1, $4, $5, now(), now())`,
      [id, pesantren, kind, day, confirmed ? new Date() : null]
    )
}
