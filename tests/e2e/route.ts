import type { Goods } from "../support/market.ts"
import type { House } from "./house.ts"

/** Goods, an order and rows of the office for the pages that need some. */
export interface Stage {
  goods: Goods
  /** the order's page with its secret link */
  orderPath: string
  /** its invoice, with the same link */
  invoicePath: string
  house: House
}

/** What a visitor must be before a page shows what it is for. */
export type Visitor =
  | "anyone"
  | "with-cart"
  | "customer"
  | "at-the-door"
  | "owner"
  | "applicant"
  | "verifier"
  | "head"
  | "finance"

export interface Route {
  name: string
  path: (stage: Stage) => string
  visitor: Visitor
  /** kB of JavaScript after gzip that the page may name */
  js: number
  status?: number
}
