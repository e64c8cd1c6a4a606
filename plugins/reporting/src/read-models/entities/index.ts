import { Area } from "./area"
import { BuyerMonth } from "./buyer-month"
import { Category } from "./category"
import { CategoryEntry } from "./category-entry"
import { Help } from "./help"
import { OrderHour } from "./order-hour"
import { Goods, PaperNeed, PaperStanding } from "./papers"
import { PartMonth } from "./part-month"
import { Place } from "./place"
import { ProductMonth } from "./product-month"
import { Progress } from "./progress"
import { WaitingCase, WaitingGoods } from "./queues"
import { Refresh } from "./refresh"
import { SaleEntry } from "./sale-entry"
import { SalesMonth } from "./sales-month"
import { SearchMonth } from "./search-month"
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
  Goods,
  PaperNeed,
  PaperStanding,
  WaitingCase,
  WaitingGoods,
  SaleEntry,
  BuyerMonth,
  SalesMonth,
  ProductMonth,
  SoldProduct,
  SearchMonth,
  OrderHour,
  Refresh,
]
