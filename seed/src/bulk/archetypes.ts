import { DEMO_PESANTREN } from "../demo/pesantren"
import { splitTitle } from "../demo/content"
import { planProduct, type PlannedProduct } from "../demo/plan-product"
import { DEMO_PRODUCTS } from "../demo/products"
import type { DemoProduct } from "../demo/model"
import { productPicture } from "../pictures/product-picture"
import { picture, type Picture } from "../pictures/render"

/** A kind of goods that many pesantren make; the demo's products are the models. */
export interface Archetype {
  product: DemoProduct
  plan: PlannedProduct
  name: string
  net: string | null
  /** Drawn without a maker, since many share it. */
  picture: Picture
}

const ANYONE = { maker: "Pasar Santri", caption: "Buatan santri Jawa Barat" }

/** Every kind of goods of the demo, once. */
export const ARCHETYPES: readonly Archetype[] = DEMO_PESANTREN.flatMap(
  (maker) =>
    (DEMO_PRODUCTS[maker.slug] ?? []).map((product, index): Archetype => {
      const plan = planProduct(product, maker, index + 1)
      const { picture: drawing } = plan
      return {
        product,
        plan,
        ...splitTitle(product.title),
        picture: picture(
          `umum-${plan.handle}`,
          productPicture({
            ...drawing,
            facts: { ...drawing.facts, ...ANYONE, net: "" },
          })
        ),
      }
    })
)
