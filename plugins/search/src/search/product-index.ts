import { defineProductIndex } from "../documents/define-product-index"

/** The index that shops read, in the database that is always there. */
export default defineProductIndex("product", "postgres-id")
