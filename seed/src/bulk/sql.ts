/*
 * Rows of a batch go into two temporary tables, and from there into Medusa's
 * own: one statement a table. Ids share one part per product and per variant
 * (`prod_X`, `opt_X`, `prodsc_X`), which keeps the statements free of joins.
 * The columns are those that `createProductsWorkflow` fills.
 */

/** Made once in a transaction; gone with it. */
export const CREATE_STAGES = `
  create temporary table bulk_product (
    key text, number integer, handle text, title text, description text,
    thumbnail text, weight real, option_title text, category_id text,
    pesantren_id text, created_at timestamptz, metadata jsonb
  ) on commit drop;
  create temporary table bulk_variant (
    key text, product_key text, title text, title_en text, sku text,
    price numeric, stock numeric, weight real, rank integer,
    created_at timestamptz
  ) on commit drop;`

export const FILL_PRODUCTS = `
  insert into bulk_product
  select * from jsonb_to_recordset(?::jsonb) as row(
    key text, number integer, handle text, title text, description text,
    thumbnail text, weight real, option_title text, category_id text,
    pesantren_id text, created_at timestamptz, metadata jsonb)`

export const FILL_VARIANTS = `
  insert into bulk_variant
  select * from jsonb_to_recordset(?::jsonb) as row(
    key text, product_key text, title text, title_en text, sku text,
    price numeric, stock numeric, weight real, rank integer,
    created_at timestamptz)`

const big = (column: string): string =>
  `jsonb_build_object('value', ${column}::text, 'precision', 20)`

/** Statements without values, in the order of their foreign keys. */
export const SPREAD: readonly string[] = [
  `insert into product
     (id, title, handle, description, is_giftcard, status, thumbnail, weight,
      origin_country, discountable, external_id, metadata, created_at, updated_at)
   select 'prod_' || key, title, handle, description, false, 'published',
     thumbnail, weight, 'id', true, 'bulk-' || number, metadata, created_at, now()
   from bulk_product`,
  `insert into product_option (id, title, is_exclusive)
   select 'opt_' || key, option_title, true from bulk_product`,
  `insert into product_product_option (id, product_id, product_option_id)
   select 'prodopt_' || key, 'prod_' || key, 'opt_' || key from bulk_product`,
  `insert into image (id, url, rank, product_id)
   select 'img_' || key, thumbnail, 0, 'prod_' || key
   from bulk_product where thumbnail is not null`,
  `insert into product_category_product (product_id, product_category_id)
   select 'prod_' || key, category_id from bulk_product`,
  `insert into product_pesantren (id, product_id, pesantren_id)
   select 'prodpsn_' || key, 'prod_' || key, pesantren_id from bulk_product`,
  `insert into listing
     (id, pesantren_id, product_id, state, made_by, name, thumbnail, category,
      approved_at, first_published_at, created_at)
   select 'lst_' || b.key, b.pesantren_id, 'prod_' || b.key, 'published',
     'admin', b.title, b.thumbnail, c.handle, b.created_at, b.created_at,
     b.created_at
   from bulk_product b
   left join product_category c on c.id = b.category_id`,
  `insert into product_option_value (id, value, option_id, rank)
   select 'optval_' || key, title, 'opt_' || product_key, rank from bulk_variant`,
  `insert into product_product_option_value
     (id, product_product_option_id, product_option_value_id)
   select 'prodoptval_' || key, 'prodopt_' || product_key, 'optval_' || key
   from bulk_variant`,
  `insert into product_variant
     (id, title, sku, allow_backorder, manage_inventory, weight, metadata,
      variant_rank, product_id, created_at, updated_at)
   select 'variant_' || key, title, sku, false, true, weight,
     jsonb_build_object('title_en', title_en), rank, 'prod_' || product_key,
     created_at, now()
   from bulk_variant`,
  `insert into product_variant_option (variant_id, option_value_id)
   select 'variant_' || key, 'optval_' || key from bulk_variant`,
  `insert into price_set (id) select 'pset_' || key from bulk_variant`,
  `insert into price
     (id, price_set_id, currency_code, amount, raw_amount, rules_count)
   select 'price_' || key, 'pset_' || key, 'idr', price, ${big("price")}, 0
   from bulk_variant`,
  `insert into product_variant_price_set (id, variant_id, price_set_id)
   select 'pvps_' || key, 'variant_' || key, 'pset_' || key from bulk_variant`,
  `insert into inventory_item (id, sku, title, description, weight, requires_shipping)
   select 'iitem_' || key, sku, title, title, weight, true from bulk_variant`,
  `insert into product_variant_inventory_item
     (id, variant_id, inventory_item_id, required_quantity)
   select 'pvitem_' || key, 'variant_' || key, 'iitem_' || key, 1
   from bulk_variant`,
]

/** Takes the sales channel's id. */
export const SPREAD_CHANNEL = `
  insert into product_sales_channel (id, product_id, sales_channel_id)
  select 'prodsc_' || key, 'prod_' || key, ? from bulk_product`

/** Takes the shipping profile's id. */
export const SPREAD_PROFILE = `
  insert into product_shipping_profile (id, product_id, shipping_profile_id)
  select 'prodsp_' || key, 'prod_' || key, ? from bulk_product`

/** Takes the stock location's id. */
export const SPREAD_STOCK = `
  insert into inventory_level
    (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity,
     incoming_quantity, raw_stocked_quantity, raw_reserved_quantity,
     raw_incoming_quantity)
  select 'ilev_' || key, 'iitem_' || key, ?, stock, 0, 0, ${big("stock")},
    ${big("0")}, ${big("0")}
  from bulk_variant`

/** A bulk pesantren, its record, its open shop and its pick-up. Takes the rows. */
export const ADD_PESANTREN = `
  with row as (
    select * from jsonb_to_recordset(?::jsonb) as row(
      key text, slug text, name text, district_code text, founded_year integer,
      kind text, image text, opop_badge text, nspp text, stage text,
      cohort_year integer, story text, story_en text)
  ), made as (
    insert into pesantren
      (id, slug, name, aliases, founded_year, kind, province_code, regency_code,
       district_code, image, opop_badge, is_demo)
    select 'psn_' || key, slug, name, '{}', founded_year, kind,
      left(district_code, 2), left(district_code, 5), district_code, image,
      opop_badge, true
    from row returning id
  ), recorded as (
    insert into pesantren_record
      (id, pesantren_id, nspp, readiness, opop_stage, cohort_year, source)
    select 'psnrec_' || key, 'psn_' || key, nspp, 'selling', stage, cohort_year,
      'bulk'
    from row returning id
  ), delivered as (
    insert into shop_delivery
      (id, pesantren_id, cut_off, is_pickup_offered, pickup_days, pickup_from,
       pickup_until)
    select 'sdlv_' || key, 'psn_' || key, '15:00', true, '{1,2,3,4,6,7}',
      '08:00', '15:00'
    from row returning id
  )
  insert into shop (id, pesantren_id, state, story, story_en, banner)
  select 'shop_' || key, 'psn_' || key, 'approved', story, story_en, image
  from row`

/** How much of a bulk market is there already. */
export const COUNT_BULK = `
  select
    (select count(*) from product where external_id like 'bulk-%')::integer as products,
    (select count(*) from pesantren_record where source = 'bulk')::integer as pesantren`

/** The planner knows nothing of rows that came in one go. */
export const ANALYSE = `
  analyze product, product_variant, product_option, product_option_value,
    product_product_option, product_product_option_value, image, price, price_set,
    product_variant_price_set, product_variant_inventory_item, inventory_item,
    inventory_level, product_sales_channel, product_shipping_profile,
    product_category_product, product_pesantren, listing, pesantren, shop,
    shop_delivery`
