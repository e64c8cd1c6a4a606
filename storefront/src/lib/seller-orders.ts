import type { RawParams } from "./office-list"
import type { ParcelState } from "./parcel-state"
import { readReportChoice } from "./report-choice"
import type { MonthPeriod } from "./report-period"

/** The tabs of the list, in the order in which the work goes. */
export const ORDER_TABS = [
  "baru",
  "kirim",
  "dikirim",
  "selesai",
  "batal",
] as const
export type OrderTab = (typeof ORDER_TABS)[number]

interface Tab {
  /** What the API is asked for. */
  asked: ParcelState | "done"
  states: readonly ParcelState[]
}

const TABS: Readonly<Record<OrderTab, Tab>> = {
  baru: { asked: "to_process", states: ["to_process"] },
  kirim: { asked: "processing", states: ["processing"] },
  dikirim: { asked: "shipped", states: ["shipped"] },
  selesai: {
    asked: "done",
    states: [
      ...(["delivered", "completed"] as const),
      ...(["return_requested", "returning", "returned"] as const),
    ],
  },
  batal: { asked: "cancelled", states: ["cancelled"] },
}

/** A tab out of an address; the first for whatever is none. */
export const toOrderTab = (raw: unknown): OrderTab =>
  ORDER_TABS.find((tab) => tab === raw) ?? "baru"

/** The state that the API is asked for, for a tab. */
export const askedOf = (tab: OrderTab): string => TABS[tab].asked

/** How many orders a tab has, from the API's counts by state. */
export const tabCount = (
  tab: OrderTab,
  counts: Readonly<Partial<Record<string, number>>>
): number =>
  TABS[tab].states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

/** What figures of the shop count, by its name in an address, as the API calls it. */
const COUNTED = {
  ...({ sampai: "delivered", dikirim: "shipped", batal: "cancelled" } as const),
  ...({ kembali: "returned", keluhan: "complained" } as const),
}
type CountedName = keyof typeof COUNTED

const isCountedName = (raw: unknown): raw is CountedName =>
  typeof raw === "string" && Object.hasOwn(COUNTED, raw)

/** The orders that a figure of some months counts. */
export interface CountedOrders extends MonthPeriod {
  name: CountedName
}

/** What an address asks to be counted; null where it does not say of which months. */
export function readCounted(raw: RawParams): CountedOrders | null {
  const name = raw["hitung"]
  const { dari: from, sampai: to } = readReportChoice(raw)
  return isCountedName(name) && from !== "" && to !== ""
    ? { name, from, to }
    : null
}

/** The same as the API is asked for it. */
export const toCountedQuery = ({ name, from, to }: CountedOrders) => ({
  ...{ counted: COUNTED[name], from, to },
})

const PATH = "/penjual/pesanan"

/** The address of the list, with what it is narrowed to. */
export function ordersPath({
  tab = "baru",
  q = "",
  page = 1,
  counted = null,
}: Readonly<{
  tab?: OrderTab
  q?: string
  page?: number
  counted?: CountedOrders | null
}>): string {
  const query = new URLSearchParams(counted ? countedParams(counted) : {})
  if (tab !== "baru") query.set("tab", tab)
  if (q) query.set("q", q)
  if (page > 1) query.set("halaman", String(page))
  const text = query.toString()
  return text ? `${PATH}?${text}` : PATH
}

/** What an address says of the orders that a figure counts. */
export const countedParams = ({ name, from, to }: CountedOrders) => ({
  ...{ hitung: name, dari: from, sampai: to },
})

/** Ways of sending without a courier. */
export const OWN_WAYS = ["own_delivery", "pickup"] as const
export type OwnWay = (typeof OWN_WAYS)[number]

/** The way without a courier that a parcel goes; null where one carries it. */
export const ownWayOf = (service: string): OwnWay | null =>
  OWN_WAYS.find((way) => way === service) ?? null

/** What people call somebody: the first word of a name. */
export const firstName = (name: string): string =>
  name.trim().split(/\s+/)[0] ?? ""

/** Ids that an address names: each once, none that cannot be one. */
export const idsIn = (raw: string | readonly string[] | undefined): string[] =>
  [...new Set([raw ?? []].flat())].filter((id) =>
    /^[A-Za-z0-9_]{1,64}$/.test(id)
  )
