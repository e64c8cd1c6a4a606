import { occasionOf } from "../mails/parcel-occasions"

/** A happening of a part's timeline, with what the part is by now. */
export interface PartEvent {
  action: string
  from: string | null
  to: string
  at: Date
  part: {
    id: string
    order_id: string
    state: string
    cancelled_by: string | null
  }
}

/** A mail of an order or a part that was written down. */
export interface ToldMail {
  template: string
  resource_id: string
  created_at: Date
}

/** What somebody should have been told of. */
export type UntoldMove =
  | { kind: "parcel"; id: string; from: string; to: string }
  | { kind: "expired"; order_id: string }

const OF_PARTS = ["parcel-", "shop-order-"]

/**
 * What stands in a timeline beside moves: time that was given, and moves that
 * were taken back. Nobody is told of them.
 */
const NO_MOVES = new Set(["undo", "put_off", "await_courier"])

/**
 * Of some happenings those that nobody was told of, though somebody should have
 * been. What a part has moved on from is left: later news say more; so is a move
 * that was taken back after it. A mail about
 * the part that was written since then counts as the telling, so that a
 * correction of a number is not mistaken for news of the sending.
 */
export function untoldMovesOf(
  events: readonly PartEvent[],
  mails: readonly ToldMail[]
): UntoldMove[] {
  const mailsOf = new Map<string, ToldMail[]>()
  for (const mail of mails) {
    const others = mailsOf.get(mail.resource_id)
    if (others) others.push(mail)
    else mailsOf.set(mail.resource_id, [mail])
  }
  const isTold = (
    resourceId: string,
    at: Date,
    isMeant: (template: string) => boolean
  ) =>
    mailsOf
      .get(resourceId)
      ?.some((mail) => mail.created_at >= at && isMeant(mail.template))
  const undone = new Map(
    events.flatMap(({ action, part, from, at }) =>
      action === "undo" ? [[`${part.id}:${from ?? ""}`, at] as const] : []
    )
  )
  const untold = events.flatMap((event): UntoldMove[] => {
    const { action, from, to, at, part } = event
    if (from === null || part.state !== to || NO_MOVES.has(action)) return []
    const takenBack = undone.get(`${part.id}:${to}`)
    if (takenBack && takenBack >= at) return []
    const { id, order_id, cancelled_by } = part
    if (from === "waiting_payment" && cancelled_by === "system")
      return isTold(order_id, at, (name) => name === "order-expired")
        ? []
        : [{ kind: "expired", order_id }]
    const told = occasionOf({ from, to }, { is_cash: false, cancelled_by })
    if (!told.buyer && !told.shop) return []
    const isThere = told.shop
      ? isTold(id, at, isOfPart)
      : isTold(told.isOfPurchase ? order_id : id, at, isOfPart)
    return isThere ? [] : [{ kind: "parcel", id, from, to }]
  })
  const byKey = new Map(untold.map((move) => [JSON.stringify(move), move]))
  return [...byKey.values()]
}

const isOfPart = (template: string) =>
  OF_PARTS.some((start) => template.startsWith(start))
