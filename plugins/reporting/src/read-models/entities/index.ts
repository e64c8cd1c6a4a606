import { Area } from "./area"
import { Category } from "./category"
import { CategoryEntry } from "./category-entry"
import { Help } from "./help"
import { PartMonth } from "./part-month"
import { Place } from "./place"
import { ProductMonth } from "./product-month"
import { Progress } from "./progress"
import { Refresh } from "./refresh"
import { SaleEntry } from "./sale-entry"
import { SalesMonth } from "./sales-month"
import { SoldProduct } from "./sold-product"

/** All that is asked by name. */
export const ENTITIES = [
  Area,
  Place,
  Category,
  CategoryEntry,
  PartMonth,
  Progress,
  Help,
  SaleEntry,
  SalesMonth,
  ProductMonth,
  SoldProduct,
  Refresh,
]
