import type { ProductDocument } from "./product-document"

/** What every read obeys, whatever it asks: nothing else is ever shown. */
export const SHOWN = { status: "published", shop_state: "approved" } as const

/** Whether shops may show a product in its present state. */
export const isShown = ({
  status,
  shop_state,
}: Pick<ProductDocument, keyof typeof SHOWN>): boolean =>
  status === SHOWN.status && shop_state === SHOWN.shop_state
