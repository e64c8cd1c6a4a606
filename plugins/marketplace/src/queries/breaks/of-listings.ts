/**
 * Listings that an officer has put on sale, whose product is not: publishing
 * moves the listing first and the product last. A product that was taken off
 * in the dashboard was changed after the decision, and stays off.
 */
export const LISTING_WITHOUT_PRODUCT = `
  select l.id as subject, cast(null as text) as order_id,
    cast(null as text) as cart_id,
    jsonb_build_object('product_id', p.id, 'pesantren_id', l.pesantren_id)
      as facts
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
    and p.status = 'draft'
  where l.state = 'published' and l.deleted_at is null
    and l.decided_at < :before and p.updated_at <= l.decided_at`
