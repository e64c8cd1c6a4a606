import { defineProductIndex } from "../documents/define-product-index"
import { ENGINES } from "../lib/engines"

const { index, provider } = ENGINES.postgres

/** The index that shops read, in the database that is always there. */
export default defineProductIndex(index, provider)
