import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import PesantrenModule from "../modules/pesantren"

/**
 * The maker of a product (D6): one pesantren a product, many products a
 * pesantren. The product hooks write it; deleting the product removes it, and
 * pesantren are never deleted.
 */
export default defineLink(
  {
    linkable: ProductModule.linkable.product,
    isList: true,
    deleteCascade: true,
  },
  PesantrenModule.linkable.pesantren,
  { database: { table: "product_pesantren", idPrefix: "prodpsn" } }
)
