import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { APPLICATION_STATES, isEditable } from "../lib/application-states"
import { LISTING_STATES, WAITING } from "../lib/listing-states"
import type { PaperRule } from "../lib/paper-rules"
import { PAPER_TRAITS, type PaperOwner } from "../lib/papers"
import { loadPaperRules } from "./load-paper-rules"

const Row = z.object({
  pesantren_id: z.string().nullable(),
  district_code: z.string().nullable(),
  state: z.string().nullable(),
  category: z.string().nullable(),
})

const SQL: Readonly<Record<PaperOwner, string>> = {
  application: `select pesantren_id, district_code, state, null as category
    from application where id = ? and deleted_at is null`,
  pesantren: `select id as pesantren_id, district_code, null as state,
      null as category
    from pesantren where id = ? and deleted_at is null`,
  listing: `select l.pesantren_id, p.district_code, l.state, l.category
    from listing l join pesantren p on p.id = l.pesantren_id
    where l.id = ? and l.deleted_at is null`,
}

export type PaperPlace = {
  pesantren_id: string | null
  /** Kecamatan, where it is known. */
  district_code: string | null
  /** Whether papers can be added and taken away now. */
  is_open: boolean
  /** Whether nobody but the applicant has seen it: what goes leaves no trace. */
  is_draft: boolean
  /** What is asked for here. */
  rules: PaperRule[]
}

/** What a paper is shown for; null when there is no such row. */
export async function loadPaperPlace(
  container: MedusaContainer,
  { owner_type, owner_id }: { owner_type: PaperOwner; owner_id: string }
): Promise<PaperPlace | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(SQL[owner_type], [
    owner_id,
  ])
  const row = Row.optional().parse(rows[0])
  if (!row) return null
  const { pesantren_id, district_code, state, category } = row
  return {
    pesantren_id,
    district_code,
    is_open: isOpen(owner_type, state),
    is_draft: state === "draft",
    rules: await rulesOf(container, owner_type, category),
  }
}

function isOpen(owner: PaperOwner, state: string | null): boolean {
  if (owner === "application")
    return isEditable(z.enum(APPLICATION_STATES).parse(state))
  // What an officer is looking at does not change under the officer's eyes.
  if (owner === "listing")
    return !WAITING.includes(z.enum(LISTING_STATES).parse(state))
  return true
}

async function rulesOf(
  container: MedusaContainer,
  owner: PaperOwner,
  category: string | null
): Promise<PaperRule[]> {
  if (owner === "listing")
    return category
      ? loadPaperRules(container, { scope: "category", category })
      : []
  const rules = await loadPaperRules(container, { scope: "application" })
  // A shop's account and the person in charge change in ways of their own.
  return owner === "application"
    ? rules
    : rules.filter(({ kind }) => !PAPER_TRAITS[kind].isPersonal)
}
