/** How large a market is, and where its pesantren lie. */
export interface MarketSize {
  /** Parts of purchases, as a pesantren sees its orders. */
  orders: number
  pesantren: number
  /** Codes; districts of these are filled in turn. */
  regencies: readonly string[]
}

const GOODS_EACH = 5
const DAYS = 730
const STAMPS = "now(), now()"
const raw = (value: string) =>
  `jsonb_build_object('value', (${value})::text, 'precision', 20)`

/** Two thirds of the purchases are of one pesantren, a third of two. */
const PURCHASE = "(i - i / 4)"
/** Spreads numbers that follow each other. */
const spread = (factor: number, over: number | string) =>
  `((i::bigint * ${factor} + i / 97) % ${over})`
const PRICE = `(5 + ${spread(31, 120)} * 1000 + (i + k) % 3 * 333)`

const makers = ({ pesantren, regencies }: MarketSize) => [
  `create temporary table filled_place as
   select id, (row_number() over (order by id) - 1)::int as n from area
   where level = 'district' and replaced_by is null and deleted_at is null
     and parent_id in (${regencies.map((code) => `'${code}'`).join(", ")})`,
  `create temporary table filled_home as
   select h as n, 'psn_fill_' || h as id, p.id as district
   from generate_series(0, ${pesantren - 1}) h
   join filled_place p on p.n = h % (select count(*) from filled_place)`,
  `insert into pesantren (id, slug, name, aliases, district_code, regency_code,
     province_code, is_demo, created_at, updated_at)
   select id, 'isi-' || n, 'Pesantren Isian ' || n, '{}', district,
     left(district, 5), left(district, 2), false, ${STAMPS} from filled_home`,
  `insert into pesantren_record (id, pesantren_id, cohort_year, readiness,
     opop_stage, created_at, updated_at)
   select 'rec_fill_' || n, id, case when n % 4 > 0 then 2019 + n % 6 end,
     'selling', (array['mapped', 'registered', 'participant', 'training'])[n % 4 + 1],
     ${STAMPS} from filled_home`,
  `insert into shop (id, pesantren_id, state, created_at, updated_at)
   select 'shop_fill_' || n, id, 'approved', ${STAMPS} from filled_home`,
  `insert into product (id, title, handle, status, is_giftcard, discountable,
     created_at, updated_at)
   select 'prod_fill_' || n || '_' || g, 'Produk ' || g, 'isi-' || n || '-' || g,
     'published', false, true, ${STAMPS}
   from filled_home cross join generate_series(0, ${GOODS_EACH - 1}) g`,
  `insert into product_category_product (product_id, product_category_id)
   select 'prod_fill_' || h.n || '_' || g, c.id
   from filled_home h cross join generate_series(0, ${GOODS_EACH - 1}) g
   join (select id, (row_number() over (order by handle) - 1)::int as n,
       count(*) over () as all from product_category
     where parent_category_id is not null and deleted_at is null) c
   on c.n = (h.n * 3 + g) % c.all`,
]

/**
 * Fourteen of twenty were received, the rest is on its way, was cancelled or
 * came back. One row here for each part; its lines follow.
 */
const parts = ({ orders, pesantren }: MarketSize) => [
  `create temporary table filled_part as
   select i, ${PURCHASE} as purchase, h.id as home, h.n as home_n,
     (array['completed', 'completed', 'completed', 'completed', 'completed',
       'completed', 'completed', 'completed', 'completed', 'completed',
       'completed', 'completed', 'completed', 'delivered', 'shipped',
       'processing', 'to_process', 'cancelled', 'cancelled', 'returned'])
       [${spread(13, 20)} + 1] as state,
     now() - ${spread(7919, DAYS * 1440)} * interval '1 minute' as paid_at
   from generate_series(0, ${orders - 1}) i
   join filled_home h on h.n = ${spread(104_729, pesantren)}`,
  `create temporary table filled_line as
   select i, k, ${PRICE}::bigint as price, 1 + (i + k) % 4 as quantity,
     'prod_fill_' || home_n || '_' || (i + k) % ${GOODS_EACH} as product
   from filled_part cross join lateral generate_series(0, i % 3) k`,
  `insert into shop_order_line (id, shop_order_id, line_item_id, product_id,
     title, quantity, unit_price, raw_unit_price, amount, raw_amount, discount,
     raw_discount, created_at, updated_at)
   select 'sol_fill_' || i || '_' || k, 'so_fill_' || i,
     'sol_fill_' || i || '_' || k, product, 'Produk', quantity, price,
     ${raw("price")}, price * quantity, ${raw("price * quantity")}, off,
     ${raw("off")}, ${STAMPS}
   from filled_line cross join lateral
     (select case when i % 5 = 0 then price / 10 else 0 end as off) d`,
  `insert into shop_order (id, order_id, pesantren_id, number, state, goods,
     shipping, discount, total, order_total, insurance, cod_fee, raw_goods,
     raw_shipping, raw_discount, raw_total, raw_order_total, raw_insurance,
     raw_cod_fee, service, weight_grams, lead_days, version,
     hand_over_attempts, paid_at, shipped_at, delivered_at, ended_at,
     created_at, updated_at)
   select 'so_fill_' || p.i, 'order_fill_' || p.purchase, p.home,
     'ISI-' || p.i, p.state, l.goods, 12000, l.off, l.goods + 12000 - l.off,
     l.goods + 12000 - l.off, 0, 0, ${raw("l.goods")}, ${raw("12000")},
     ${raw("l.off")}, ${raw("l.goods + 12000 - l.off")},
     ${raw("l.goods + 12000 - l.off")}, ${raw("0")}, ${raw("0")}, 'regular',
     500, 0, 1, 0, p.paid_at,
     case when p.state in ('completed', 'delivered', 'shipped', 'returned')
       then p.paid_at + interval '1 day' end,
     case when p.state in ('completed', 'delivered', 'returned')
       then p.paid_at + interval '3 days' end,
     case when p.state in ('completed', 'cancelled', 'returned')
       then p.paid_at + interval '9 days' end, p.paid_at, p.paid_at
   from filled_part p join (
     select i, sum(price * quantity) as goods,
       sum(case when i % 5 = 0 then price / 10 else 0 end) as off
     from filled_line group by i) l on l.i = p.i`,
]

const PURCHASES = "(select distinct purchase as n from filled_part) o"
/** What has come to an end is closed; the shop would work through it all otherwise. */
const ORDERS = `(select purchase as n, case
    when bool_and(state in ('completed', 'cancelled', 'returned'))
    then 'completed' else 'pending' end as status
  from filled_part group by purchase) o`
const buyersOf = ({ orders }: MarketSize) => Math.ceil(orders / 4)
const IDR = `'idr', ${STAMPS}`

/**
 * Buyers have their parcels sent home, but for every tenth. A refund for every
 * tenth purchase; one in three names the part.
 */
const payments = (size: MarketSize) => [
  `insert into order_address (id, metadata, created_at, updated_at)
   select 'oa_fill_' || o.n, jsonb_build_object('district_code', p.id), ${STAMPS}
   from ${PURCHASES}
   join filled_place p on p.n = case when o.n % 10 = 0 then o.n
     else o.n % ${buyersOf(size)} end % (select count(*) from filled_place)`,
  `insert into "order" (id, email, currency_code, shipping_address_id, version,
     is_draft_order, status, created_at, updated_at)
   select 'order_fill_' || n, 'pembeli' || n % ${buyersOf(size)} ||
     '@contoh.test', 'idr', 'oa_fill_' || n, 1, false, status::order_status_enum, ${STAMPS}
   from ${ORDERS}`,
  `insert into payment_collection (id, amount, raw_amount, status,
     currency_code, created_at, updated_at)
   select 'pc_fill_' || n, 0, ${raw("0")}, 'completed', ${IDR} from ${PURCHASES}`,
  `insert into payment (id, amount, raw_amount, provider_id,
     payment_session_id, payment_collection_id, currency_code, created_at,
     updated_at)
   select 'pay_fill_' || n, 0, ${raw("0")}, 'pp_transfer_manual', 'ps_fill_' || n,
     'pc_fill_' || n, ${IDR} from ${PURCHASES}`,
  `insert into order_payment_collection (order_id, payment_collection_id, id,
     created_at, updated_at)
   select 'order_fill_' || n, 'pc_fill_' || n, 'opc_fill_' || n, ${STAMPS}
   from ${PURCHASES}`,
  `insert into refund (id, amount, raw_amount, payment_id, note, created_at,
     updated_at)
   select 'ref_fill_' || i, amount, ${raw("amount")}, 'pay_fill_' || purchase,
     case when i % 3 = 0 then 'so_fill_' || i end,
     paid_at + interval '9 days' - interval '1 second', ${STAMPS.split(",")[0] ?? ""}
   from (select *, case when state in ('cancelled', 'returned') then 50000
       else 1000 + i % 20000 end as amount from filled_part) p
   where i % 10 = 0 or state in ('cancelled', 'returned')`,
]

/** What fills a migrated database with a market, in order. */
export const fillStatements = (size: MarketSize): readonly string[] => [
  ...makers(size),
  ...parts(size),
  ...payments(size),
]
