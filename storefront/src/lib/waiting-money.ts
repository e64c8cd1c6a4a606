import { TRANSFER_QUEUES, type TransferQueue } from "./money-states"

/**
 * What somebody has to look at: all but transfers that are simply awaited, and
 * refunds, which have a page of their own.
 */
export const waitingMoney = (desk: {
  transfers: Readonly<Record<TransferQueue, number>>
  rows: number
  events: number
}): number =>
  TRANSFER_QUEUES.filter((queue) => queue !== "awaiting").reduce(
    (sum, queue) => sum + desk.transfers[queue],
    desk.rows + desk.events
  )
