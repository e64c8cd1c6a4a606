import type { MemberRole } from "./roles"

/** What there may be to do, the most urgent first. */
export const TASK_KINDS = [
  "shop_suspended",
  "listing_revision",
  "paper_expired",
  "paper_refused",
  "out_of_stock",
  "account_resting",
  "terms_renewed",
  "paper_expiring",
  "low_stock",
  "account_refused",
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
  account_resting: "soon",
  terms_renewed: "soon",
  paper_expiring: "soon",
  low_stock: "soon",
  account_refused: "soon",
  listing_rejected: "soon",
  change_refused: "soon",
  first_listing: "soon",
  holiday_now: "info",
  listing_waiting: "info",
  change_waiting: "info",
  drafts: "info",
}

/** What a shipper can do something about. */
const STOCK_KINDS: readonly TaskKind[] = ["out_of_stock", "low_stock"]
/** Where the shop is paid: an owner's business, and a treasurer's to watch. */
const ACCOUNT_KINDS: readonly TaskKind[] = [
  "account_resting",
  "account_refused",
]
const ACCOUNT_ROLES: readonly MemberRole[] = ["owner", "treasurer"]
const OPEN_TO_ALL: readonly TaskKind[] = ["shop_suspended", "holiday_now"]

/** What nobody else may do in the name of the shop. */
const OWN: readonly TaskKind[] = ["terms_renewed"]

/** Things of one kind that are named; of more only the number is told. */
const NAMED = 5

export type TaskItem = {
  /** Of the listing, the paper, the shop, the account. */
  id: string
  title: string
  /** The reason, the pieces left, the kind of paper, who asked for it. */
  detail: string | null
  /** A day that matters for it. */
  due_on: string | null
}

/** What was found to do, by its kind. */
export type FoundTasks = Partial<Record<TaskKind, TaskItem[]>>

export const taskItem = (
  id: string,
  title: string,
  rest: Partial<TaskItem> = {}
): TaskItem => ({ id, title, detail: null, due_on: null, ...rest })

export type Task = {
  kind: TaskKind
  urgency: Urgency
  count: number
  items: TaskItem[]
}

/** Whether a role is told of where the shop is paid. */
export const watchesAccount = (role: MemberRole): boolean =>
  ACCOUNT_ROLES.includes(role)

function concerns(kind: TaskKind, role: MemberRole): boolean {
  if (OPEN_TO_ALL.includes(kind)) return true
  if (ACCOUNT_KINDS.includes(kind)) return watchesAccount(role)
  if (OWN.includes(kind)) return role === "owner"
  if (role === "shipper") return STOCK_KINDS.includes(kind)
  return role === "owner" || role === "product"
}

/**
 * What a member of a shop has to do now, in the order of its urgency; what is
 * due sooner, or has fewer pieces left, comes first within its kind.
 */
export function orderTasks(found: FoundTasks, role: MemberRole): Task[] {
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
