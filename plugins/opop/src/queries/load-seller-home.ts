import type { MedusaContainer } from "@medusajs/framework/types"
import { failAccess } from "../faults/access"
import { addDays, dayOf } from "../lib/day"
import type { GridRow } from "../lib/price-stock-import"
import type { MemberRole } from "../lib/roles"
import {
  type FoundTasks,
  orderTasks,
  taskItem as item,
  watchesAccount,
} from "../lib/seller-tasks"
import { LISTING_MODULE } from "../modules/listing"
import type { ListingRow } from "../modules/listing/service"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { findAccountTasks } from "./find-account-tasks"
import { listGrid, LOW_STOCK } from "./list-grid"
import { listHolidays, type ShownHoliday } from "./list-holidays"
import { listShopPapers, type PaperDto } from "./list-papers"
import { findOutdatedTerms } from "./load-shop-terms"

/** Products of one shop, at most. */
const ALL = 2000
/** Days in which a paper ends soon. */
const SOON = 30
/** Days for which a refusal is told. */
const TOLD = 7

/** The shop of a pesantren as its people see it, and what there is to do. */
export async function loadSellerHome(
  container: MedusaContainer,
  {
    pesantren_id,
    role,
    locale,
  }: { pesantren_id: string; role: MemberRole; locale: "id" | "en" }
) {
  const service = container.resolve(LISTING_MODULE)
  const [[entry], listings, grid, papers, { now }, terms] = await Promise.all([
    container
      .resolve(PESANTREN_MODULE)
      .listPesantrens(
        { id: pesantren_id },
        { relations: ["shop", "shop.changes"], take: 1 }
      ),
    service.listListings({ pesantren_id }, { take: ALL }),
    listGrid(container, { pesantren_id }),
    listShopPapers(container, pesantren_id),
    listHolidays(container, pesantren_id),
    findOutdatedTerms(container, pesantren_id),
  ])
  if (!entry) throw failAccess("row_not_found")
  const { shop } = entry
  const last = shop.changes.toSorted(
    (one, other) => Number(other.created_at) - Number(one.created_at)
  )[0]
  const since = new Date(Date.parse(addDays(dayOf(new Date()), -TOLD)))
  const found: FoundTasks = {
    shop_suspended:
      shop.state === "suspended"
        ? [item(shop.id, entry.name, { detail: last?.reason ?? null })]
        : [],
    holiday_now: now ? [holidayItem(now, entry.name)] : [],
    ...listingTasks(listings),
    ...(await changeTasks(container, listings, since)),
    ...(watchesAccount(role)
      ? await findAccountTasks(container, { pesantren_id, since })
      : {}),
    ...stockTasks(grid),
    ...paperTasks(papers, listings),
    terms_renewed: terms.map(({ id, title, title_en }) =>
      item(id, locale === "en" ? title_en : title)
    ),
  }
  return {
    shop: {
      pesantren_id,
      name: shop.name ?? entry.name,
      state: shop.state,
      holiday: now,
    },
    counts: countStates(listings),
    tasks: orderTasks(found, role),
  }
}

const holidayItem = ({ id, until, note }: ShownHoliday, name: string) =>
  item(id, name, { detail: note, due_on: until })

function countStates(listings: ListingRow[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { state } of listings) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

function listingTasks(listings: ListingRow[]): FoundTasks {
  const of = (...states: ListingRow["state"][]) =>
    listings
      .filter(({ state }) => states.includes(state))
      .map(({ id, name, reason }) => item(id, name, { detail: reason }))
  return {
    listing_revision: of("revision_requested"),
    listing_rejected: of("rejected"),
    listing_waiting: of("submitted", "under_review"),
    drafts: of("draft"),
    first_listing: listings.length === 0 ? [item("", "")] : [],
  }
}

async function changeTasks(
  container: MedusaContainer,
  listings: ListingRow[],
  since: Date
): Promise<FoundTasks> {
  const names = new Map(listings.map(({ id, name }) => [id, name]))
  const listing_id = [...names.keys()]
  const service = container.resolve(LISTING_MODULE)
  const [waiting, refused] = await Promise.all([
    service.listListingChanges({ listing_id, state: "pending" }, { take: ALL }),
    service.listListingChanges(
      { listing_id, state: "refused", decided_at: { $gte: since } },
      { take: ALL }
    ),
  ])
  const toItem = (change: (typeof waiting)[number]) =>
    item(change.listing_id, names.get(change.listing_id) ?? "", {
      detail: change.reason,
    })
  return {
    change_waiting: waiting.map(toItem),
    change_refused: refused.map(toItem),
  }
}

function stockTasks(grid: GridRow[]): FoundTasks {
  const rows = grid.map(({ listing_id, name, variant, stock }) => ({
    stock,
    item: item(listing_id, variant === null ? name : `${name} – ${variant}`, {
      detail: String(stock),
    }),
  }))
  const where = (holds: (stock: number) => boolean) =>
    rows.filter(({ stock }) => holds(stock)).map((row) => row.item)
  return {
    out_of_stock: where((stock) => stock === 0),
    low_stock: where((stock) => stock > 0 && stock <= LOW_STOCK),
  }
}

function paperTasks(papers: PaperDto[], listings: ListingRow[]): FoundTasks {
  const names = new Map(listings.map(({ id, name }) => [id, name]))
  const soon = addDays(dayOf(new Date()), SOON)
  const where = (holds: (paper: PaperDto) => boolean) =>
    papers.filter(holds).map(({ id, kind, owner_id, valid_until }) =>
      item(id, names.get(owner_id) ?? "", {
        detail: kind,
        due_on: valid_until,
      })
    )
  return {
    paper_expired: where(({ state }) => state === "expired"),
    paper_refused: where(({ state }) => state === "refused"),
    paper_expiring: where(
      ({ state, valid_until }) =>
        state === "accepted" && valid_until !== null && valid_until <= soon
    ),
  }
}
