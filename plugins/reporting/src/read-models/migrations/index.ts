import { Roles1795737600000 } from "./1795737600000-roles"
import { Sources1795737601000 } from "./1795737601000-sources"
import { Sales1795737602000 } from "./1795737602000-sales"
import { Refreshes1795737603000 } from "./1795737603000-refreshes"
import { CategoryEntries1795737800000 } from "./1795737800000-category-entries"
import { Parts1795737801000 } from "./1795737801000-parts"
import { Progress1795737802000 } from "./1795737802000-progress"
import { SoldProducts1795738000000 } from "./1795738000000-sold-products"
import { Papers1795738001000 } from "./1795738001000-papers"
import { Queues1795738002000 } from "./1795738002000-queues"
import { Searches1795738003000 } from "./1795738003000-searches"
import { OrderHours1795740000000 } from "./1795740000000-order-hours"
import { BuyerMonths1795741000000 } from "./1795741000000-buyer-months"
import { AllLevels1795741001000 } from "./1795741001000-all-levels"
import { MonthSources1795742000000 } from "./1795742000000-month-sources"

/** All that made the read models, oldest first. Never edited once released. */
export const MIGRATIONS = [
  Roles1795737600000,
  Sources1795737601000,
  Sales1795737602000,
  Refreshes1795737603000,
  CategoryEntries1795737800000,
  Parts1795737801000,
  Progress1795737802000,
  SoldProducts1795738000000,
  Papers1795738001000,
  Queues1795738002000,
  Searches1795738003000,
  OrderHours1795740000000,
  BuyerMonths1795741000000,
  AllLevels1795741001000,
  MonthSources1795742000000,
]
