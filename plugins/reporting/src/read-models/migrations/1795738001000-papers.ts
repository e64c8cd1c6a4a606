import { PERSONAL_KINDS } from "@pasar-santri/opop/lib/papers"
import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"

const TODAY = "(now() at time zone 'Asia/Jakarta')::date"
/** Days before its end from which on a paper lapses soon: as people are reminded. */
const SOON_DAYS = 30
const PERSONAL = PERSONAL_KINDS.map((kind) => `'${kind}'`).join(", ")

/**
 * The papers that count, without those of persons and accounts, and without
 * those of cases that were never handed in. Of now: a paper lapses on its day.
 */
const PAPER_STANDING = `
  create view ${SCHEMA}.paper_standing as
  select p.id, coalesce(p.pesantren_id, l.pesantren_id, a.pesantren_id)
      as pesantren_id, p.kind,
    case when p.state <> 'accepted' then p.state
      when p.valid_until < (${TODAY})::text then 'expired'
      when p.valid_until <= (${TODAY} + ${SOON_DAYS})::text then 'lapsing'
      else 'valid' end as standing
  from public.paper p
  left join public.application a on p.owner_type = 'application'
    and a.id = p.owner_id and a.deleted_at is null
  left join public.listing l on p.owner_type = 'listing'
    and l.id = p.owner_id and l.deleted_at is null
  where p.replaced_at is null and p.deleted_at is null
    and p.kind not in (${PERSONAL})
    and coalesce(p.pesantren_id, l.pesantren_id, a.pesantren_id) is not null
    and (a.id is null or a.first_submitted_at is not null)
    and (l.id is null or l.state <> 'draft')`

/**
 * What the rules of today ask of each pesantren that applied or has goods at
 * the office: kinds of papers, each with those that serve as well.
 */
const PAPER_NEED = `
  create view ${SCHEMA}.paper_need as
  with rule as (
    select distinct on (scope, category, kind)
      scope, category, kind, alternatives, is_required, is_exempt
    from public.paper_rule
    where deleted_at is null and valid_from <= (${TODAY})::text
    order by scope, category, kind, valid_from desc
  ), subject as (
    select pesantren_id, 'application' as scope, '' as category
    from public.application
    where pesantren_id is not null and first_submitted_at is not null
      and state <> 'withdrawn' and deleted_at is null
    union
    select pesantren_id, 'category', category from public.listing
    where state in ('submitted', 'under_review', 'revision_requested', 'published')
      and deleted_at is null
  )
  select s.pesantren_id, r.kind, r.kind || r.alternatives as kinds
  from subject s
  join rule r on r.scope = s.scope and r.category = s.category
  where r.is_required and not r.is_exempt and r.kind not in (${PERSONAL})`

/** Goods on sale and waiting, of each pesantren. */
const GOODS = `
  create view ${SCHEMA}.goods as
  select pesantren_id, count(*) filter (where state = 'published') as listed,
    count(*) filter (where state in ('submitted', 'under_review')) as waiting
  from public.listing
  where deleted_at is null
  group by pesantren_id`

/** Papers and goods, as they are now. */
export class Papers1795738001000 implements MigrationInterface {
  name = "Papers1795738001000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [PAPER_STANDING, PAPER_NEED, GOODS])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      `drop view ${SCHEMA}.goods`,
      `drop view ${SCHEMA}.paper_need`,
      `drop view ${SCHEMA}.paper_standing`,
    ])
  }
}
