import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"
import { monthOf } from "./month-sql"

/** The areas that rows are about, by the state's codes of now. */
const AREA = `
  create view ${SCHEMA}.area as
  select id as code, name, level
  from public.area
  where replaced_by is null and level in ('regency', 'district')`

/** Help that an officer confirmed, without what a confirmed row corrected. */
const HELP = `
  create view ${SCHEMA}.help as
  select i.id, i.pesantren_id, i.kind, i.title, i.held_on::date as held_on,
    i.giver, i.value::bigint as value, i.participants
  from public.intervention i
  left join public.intervention newer on newer.corrects = i.id
    and newer.confirmed_at is not null and newer.deleted_at is null
  where i.confirmed_at is not null and i.deleted_at is null
    and newer.id is null`

/** Stages that come with or after the training. */
const TRAINED = ["training", "regency_winner", "province_winner", "role_model"]

const sold = (monthsAgo: number) =>
  `bool_or(orders > 0 and month = (${monthOf("now()")} - interval '${monthsAgo} months')::date)`

/**
 * How far each pesantren has come, by its own rows; entries that repeat one are
 * put together when they are read.
 */
const PROGRESS = `
  create materialized view ${SCHEMA}.progress as
  select place.pesantren_id,
    coalesce(place.readiness in ('pilot', 'selling'), false)
      or listing.pesantren_id is not null as has_product,
    coalesce(place.opop_stage in (${TRAINED.map((stage) => `'${stage}'`).join(", ")}), false)
      or training.pesantren_id is not null as is_trained,
    place.shop_state <> 'draft' or application.pesantren_id is not null
      as has_applied,
    place.shop_state in ('approved', 'suspended')
      or coalesce(application.is_approved, false) as is_approved,
    coalesce(listing.is_listed, false) as is_listed,
    coalesce(sold.orders, 0)::bigint as orders,
    coalesce(sold.one_ago, false) as sold_one_ago,
    coalesce(sold.two_ago, false) as sold_two_ago,
    coalesce(sold.three_ago, false) as sold_three_ago
  from ${SCHEMA}.place
  left join (
    select pesantren_id, bool_or(first_published_at is not null) as is_listed
    from public.listing where deleted_at is null group by 1
  ) listing on listing.pesantren_id = place.pesantren_id
  left join (
    select distinct pesantren_id from ${SCHEMA}.help where kind = 'training'
  ) training on training.pesantren_id = place.pesantren_id
  left join (
    select pesantren_id, bool_or(state = 'approved') as is_approved
    from public.application
    where pesantren_id is not null and first_submitted_at is not null
      and deleted_at is null group by 1
  ) application on application.pesantren_id = place.pesantren_id
  left join (
    select pesantren_id, sum(orders) as orders, ${sold(1)} as one_ago,
      ${sold(2)} as two_ago, ${sold(3)} as three_ago
    from ${SCHEMA}.sales_month where level = 'all' group by 1
  ) sold on sold.pesantren_id = place.pesantren_id`

/** How far pesantren have come, and who helped. */
export class Progress1795737802000 implements MigrationInterface {
  name = "Progress1795737802000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      AREA,
      HELP,
      PROGRESS,
      `create unique index progress_id on ${SCHEMA}.progress (pesantren_id)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      `drop materialized view ${SCHEMA}.progress`,
      `drop view ${SCHEMA}.help`,
      `drop view ${SCHEMA}.area`,
    ])
  }
}
