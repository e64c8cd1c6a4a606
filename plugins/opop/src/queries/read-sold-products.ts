import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SoldProduct } from "../lib/sold-product"

/*
 * One statement for all that a shop sees of its products: `query.graph` needs
 * a dozen module calls for it, and seconds for the products of a grid. It only
 * reads, tables of the platform as they are in the pinned version; the price
 * is the plain one, special ones are the administrator's.
 */
const PRODUCT_SQL = `
  select p.id, p.handle, p.title, p.status, p.description, p.thumbnail,
    p.weight, p.length, p.width, p.height, p.metadata,
    (select c.handle from product_category_product pc
      join product_category c on c.id = pc.product_category_id
        and c.deleted_at is null
      where pc.product_id = p.id
      order by length(c.mpath) desc, c.handle limit 1) as category,
    (select json_agg(json_build_object('url', i.url) order by i.rank, i.id)
      from image i where i.product_id = p.id and i.deleted_at is null
    ) as images,
    (select json_agg(json_build_object('id', o.id, 'title', o.title)
        order by o.id)
      from product_product_option po
      join product_option o on o.id = po.product_option_id
        and o.deleted_at is null
      where po.product_id = p.id and po.deleted_at is null) as options,
    (select json_agg(json_build_object(
        'id', v.id, 'title', v.title, 'weight', v.weight,
        'rank', v.variant_rank,
        'manage_inventory', v.manage_inventory and not v.allow_backorder,
        'values', chosen.rows, 'price', price.amount, 'parts', stock.parts)
        order by v.variant_rank, v.id)
      from product_variant v
      cross join lateral (
        select json_agg(json_build_object('id', ov.id, 'value', ov.value)
          order by ov.option_id) as rows
        from product_variant_option vo
        join product_option_value ov on ov.id = vo.option_value_id
          and ov.deleted_at is null
        where vo.variant_id = v.id) chosen
      cross join lateral (
        select min(x.amount) as amount
        from product_variant_price_set ps
        join price x on x.price_set_id = ps.price_set_id
          and x.deleted_at is null and x.currency_code = 'idr'
          and x.price_list_id is null and x.rules_count = 0
          and x.min_quantity is null and x.max_quantity is null
        where ps.variant_id = v.id and ps.deleted_at is null) price
      cross join lateral (
        select json_agg(json_build_object(
          'inventory_item_id', i.inventory_item_id,
          'required', i.required_quantity,
          'available', n.stocked_quantity - n.reserved_quantity,
          'reserved', coalesce(n.reserved_quantity, 0))) as parts
        from product_variant_inventory_item i
        left join inventory_level n on n.deleted_at is null
          and n.location_id = ? and n.inventory_item_id = i.inventory_item_id
        where i.variant_id = v.id and i.deleted_at is null) stock
      where v.product_id = p.id and v.deleted_at is null
    ) as variants
  from product p
  where p.id = any(?) and p.deleted_at is null`

/** Products by id with prices and stock at a location; what is gone is missing. */
export async function readSoldProducts(
  container: MedusaContainer,
  { ids, location_id }: { ids: string[]; location_id: string }
): Promise<Map<string, SoldProduct>> {
  if (ids.length === 0) return new Map()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: unknown[] }>(PRODUCT_SQL, [
    location_id,
    ids,
  ])
  const products = z.array(SoldProduct).parse(rows)
  return new Map(products.map((product) => [product.id, product]))
}
