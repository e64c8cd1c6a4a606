import { DEMO_PESANTREN } from "./pesantren"
import { planProduct, type PlannedProduct } from "./plan-product"
import { DEMO_PRODUCTS } from "./products"

/** Every product of the demo, in the order of its makers. */
export const planDemoProducts = (): PlannedProduct[] =>
  DEMO_PESANTREN.flatMap((maker) =>
    (DEMO_PRODUCTS[maker.slug] ?? []).map((product, index) =>
      planProduct(product, maker, index + 1)
    )
  )
