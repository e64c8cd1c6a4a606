import type { MemberRole } from "./roles"

/** What there may be to do, the most urgent first. */
export const TASK_KINDS = [
  "shop_suspended",
  "listing_revision",
  "paper_expired",
  "paper_refused",
  "out_of_stock",
  "terms_renewed",
  "paper_expiring",
  "low_stock",
  "listing_rejected",
  "change_refused",
  "first_listing",
  "holiday_now",
  "listing_waiting",
  "change_waiting",
  "drafts",
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export type Urgency = "now" | "soon" | "info"

const URGENCY: Readonly<Record<TaskKind, Urgency>> = {
  shop_suspended: "now",
  listing_revision: "now",
  paper_expired: "now",
  paper_refused: "now",
  out_of_stock: "now",
  terms_renewed: "soon",
  paper_expiring: "soon",
  low_stock: "soon",
  listing_rejected: "soon",
  change_refused: "soon",
  first_listing: "soon",
  holiday_now: "info",
  listing_waiting: "info",
  change_waiting: "info",
  drafts: "info",
}

/** What a shipper can do something about; a treasurer only looks on. */
const STOCK_KINDS: readonly TaskKind[] = ["out_of_stock", "low_stock"]
const OPEN_TO_ALL: readonly TaskKind[] = ["shop_suspended", "holiday_now"]

/** What nobody else may do in the name of the shop. */
const OWN: readonly TaskKind[] = ["terms_renewed"]

/** Things of one kind that are named; of more only the number is told. */
const NAMED = 5

export type TaskItem = {
  /** Of the listing, the paper, the shop. */
  id: string
  title: string
  /** The reason, the pieces left, the kind of paper. */
  detail: string | null
  /** A day that matters for it. */
  due_on: string | null
}

export type Task = {
  kind: TaskKind
  urgency: Urgency
  count: number
  items: TaskItem[]
}

const concerns = (kind: TaskKind, role: MemberRole): boolean =>
  role === "owner" ||
  (role === "product" && !OWN.includes(kind)) ||
  OPEN_TO_ALL.includes(kind) ||
  (role === "shipper" && STOCK_KINDS.includes(kind))

/**
 * What a member of a shop has to do now, in the order of its urgency; what is
 * due sooner, or has fewer pieces left, comes first within its kind.
 */
export function orderTasks(
  found: Partial<Record<TaskKind, TaskItem[]>>,
  role: MemberRole
): Task[] {
  return TASK_KINDS.flatMap((kind): Task[] => {
    const items = found[kind] ?? []
    if (items.length === 0 || !concerns(kind, role)) return []
    const sorted = items.toSorted(
      (one, other) =>
        compare(one.due_on ?? "9", other.due_on ?? "9") ||
        Number(one.detail) - Number(other.detail) ||
        compare(one.title, other.title)
    )
    return [
      {
        kind,
        urgency: URGENCY[kind],
        count: items.length,
        items: sorted.slice(0, NAMED),
      },
    ]
  })
}

const compare = (one: string, other: string) =>
  one < other ? -1 : one > other ? 1 : 0
