import { createHash } from "node:crypto"
import type { ProductDocument } from "./product-document"

/** A document without what tells its state: when it was read, and its hash. */
export type DocumentContent = Omit<ProductDocument, "rev" | "hash">

/** Enough of a digest that two states of one product never share it. */
const LENGTH = 16

/** Tells whether two documents say the same: of everything they hold but `rev`. */
export const hashOf = (content: DocumentContent): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(content).sort(byName)))
    .digest("hex")
    .slice(0, LENGTH)

const byName = ([a]: [string, unknown], [b]: [string, unknown]) =>
  a < b ? -1 : a > b ? 1 : 0
