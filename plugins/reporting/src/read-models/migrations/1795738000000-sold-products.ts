import type { MigrationInterface, QueryRunner } from "typeorm"
import { SCHEMA } from "../roles"
import { asKeeper } from "./as-keeper"

/**
 * What was ever sold, with its name of now; of a product that was deleted the
 * name under which it was sold last. Names of sales are only looked for where
 * there is no other.
 */
const SOLD_PRODUCT = `
  create materialized view ${SCHEMA}.sold_product as
  with sold as (
    select pesantren_id, product_id, p.title
    from ${SCHEMA}.product_month m
    left join public.product p
      on p.id = m.product_id and p.deleted_at is null
    group by 1, 2, 3
  ), gone as (
    select distinct on (s.pesantren_id, s.product_id)
      s.pesantren_id, s.product_id, named.title
    from sold s
    join ${SCHEMA}.numbered_pesantren home
      on home.pesantren_id = s.pesantren_id
    join ${SCHEMA}.sold_line l on l.pesantren_no = home.pesantren_no
      and l.product_id = s.product_id
    join public.shop_order_line named on named.id = l.id
    where s.title is null and l.delivered_at is not null
    order by s.pesantren_id, s.product_id, l.delivered_at desc, l.id
  )
  select s.pesantren_id, s.product_id, coalesce(s.title, gone.title) as name,
    s.title is null as is_gone, coalesce(g.leaf, '') as category,
    coalesce(g.top, '') as top, g.leaf_name as category_name,
    listing.id as listing_id
  from sold s
  left join gone on gone.pesantren_id = s.pesantren_id
    and gone.product_id = s.product_id
  left join ${SCHEMA}.product_group g on g.product_id = s.product_id
  left join public.listing on listing.product_id = s.product_id
    and listing.deleted_at is null`

/** What goods are called in the reports. */
export class SoldProducts1795738000000 implements MigrationInterface {
  name = "SoldProducts1795738000000"

  async up(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [
      SOLD_PRODUCT,
      `create unique index sold_product_id on ${SCHEMA}.sold_product (pesantren_id, product_id)`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await asKeeper(runner, [`drop materialized view ${SCHEMA}.sold_product`])
  }
}
