import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"

/** Whole days since a moment. */
const daysSince = (at: string) =>
  `greatest(0, floor(extract(epoch from now() - ${at}) / 86400))::int`

/**
 * Applications that wait for somebody, where they lie: by the kecamatan that the
 * case names, as its officers see it. Days since it was last handed in, as the
 * queue counts them.
 */
const WAITING_CASE = `
  create view ${SCHEMA}.waiting_case as
  select a.id, a.state, a.assigned_to is not null as is_assigned,
    ${daysSince("a.submitted_at")} as days, a.district_code,
    left(a.district_code, 5) as regency_code,
    left(a.district_code, 2) as province_code,
    coalesce(d.name, a.district_code) as district,
    coalesce(p.is_demo, false) as is_demo, p.cohort_year, p.opop_stage
  from public.application a
  left join ${SCHEMA}.place p on p.pesantren_id = a.pesantren_id
  left join public.area d on d.id = a.district_code
  where a.state in ('submitted', 'under_review', 'revision_requested')
    and a.submitted_at is not null and a.deleted_at is null`

/** Goods that wait for somebody. Days since they were last handed in. */
const WAITING_GOODS = `
  create view ${SCHEMA}.waiting_goods as
  select l.id, l.pesantren_id, l.state, ${daysSince("l.submitted_at")} as days
  from public.listing l
  where l.state in ('submitted', 'under_review', 'revision_requested')
    and l.submitted_at is not null and l.deleted_at is null`

/** What waits at the office, as it is now. */
export class Queues1795738002000 implements MigrationInterface {
  name = "Queues1795738002000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [WAITING_CASE, WAITING_GOODS])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      `drop view ${SCHEMA}.waiting_goods`,
      `drop view ${SCHEMA}.waiting_case`,
    ])
  }
}
