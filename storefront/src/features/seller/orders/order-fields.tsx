import type { ShopOrder } from "@/data/seller/orders"

/** Tells a form which order it is about, as the person has seen it. */
export const OrderFields = ({
  order: { id, version },
}: Readonly<{ order: ShopOrder }>) => (
  <>
    <input type="hidden" name="order_id" value={id} />
    <input type="hidden" name="version" value={version} />
  </>
)
