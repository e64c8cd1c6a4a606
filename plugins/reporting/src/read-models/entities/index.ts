import { Category } from "./category"
import { Place } from "./place"
import { ProductMonth } from "./product-month"
import { Refresh } from "./refresh"
import { SaleEntry } from "./sale-entry"
import { SalesMonth } from "./sales-month"

/** All that is asked by name. */
export const ENTITIES = [
  Place,
  Category,
  SaleEntry,
  SalesMonth,
  ProductMonth,
  Refresh,
]
