/** What this plugin tells. Data: `{ id, order_id }` and what is named here. */
export const TRANSFER_EVENTS = {
  /** A buyer who has not paid yet: `part` of the time (50, 90) has passed. */
  reminded: "transfer.reminded",
  /** Claimed, not found in time: an officer has to look. */
  escalated: "transfer.escalated",
  /** A picture was sent that another order has used: `proof_id`. */
  proofReused: "transfer.proof_reused",
  /** Money came for an order that no longer stands. Data `{ id, order_id }` of the late money. */
  late: "late_money.recorded",
  /** Money has to go back. Data `{ id, order_id }` of the obligation. */
  owed: "refund_obligation.opened",
  /** Money went back. Data `{ id, order_id }` of the obligation. */
  paidBack: "refund_obligation.paid_back",
  /** A cancelled order stands again and is paid. Data `{ id }` of the order. */
  revived: "order.revived",
} as const
