import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { InferTypeOf } from "@medusajs/framework/types"
import { manager, type Shared } from "@pasar-santri/opop/lib/manager"
import type { Deadline } from "../../lib/deadline"
import { type OrderActor, PLATFORM } from "../../lib/order-actor"
import type { OrderState } from "../../lib/order-states"
import { OrderDeadline } from "./models/order-deadline"
import { PublicHoliday } from "./models/public-holiday"
import { RefusedFreight } from "./models/refused-freight"
import { ShopOrder } from "./models/shop-order"
import { ShopOrderEvent } from "./models/shop-order-event"
import { ShopOrderLine } from "./models/shop-order-line"

/** What a row of `shop_order` says, without what hangs on it. */
type Columns = Omit<
  InferTypeOf<typeof ShopOrder>,
  "lines" | "events" | "created_at" | "updated_at" | "deleted_at"
>
/** The columns that a move writes. */
export type ShopOrderPatch = Partial<
  Pick<
    Columns,
    | "courier"
    | "tracking_number"
    | "fulfillment_id"
    | "due_at"
    | "remind_at"
    | "paid_at"
    | "shipped_at"
    | "delivered_at"
    | "ended_at"
    | "cancelled_by"
    | "cancel_reason"
  >
>

/** A new shop order, with its lines. */
export type NewShopOrder = Omit<
  Columns,
  | keyof ShopOrderPatch
  | "id"
  | "state"
  | "version"
  | "hand_over_attempts"
  | "restocked_at"
  | `raw_${string}`
> & {
  lines: Omit<
    InferTypeOf<typeof ShopOrderLine>,
    | "id"
    | "shop_order"
    | "shop_order_id"
    | "created_at"
    | "updated_at"
    | "deleted_at"
    | `raw_${string}`
  >[]
}

export interface OrderMove {
  id: string
  /** At which it was judged. */
  version: number
  action: string
  from: OrderState
  to: OrderState
  by: Pick<OrderActor, "type" | "id" | "name">
  reason: string | null
  at: Date
  patch: ShopOrderPatch
}

/**
 * Orders by pesantren, their lines and timelines, and the rules on time. Every
 * write goes through a workflow.
 */
export class ShopOrderModuleService extends MedusaService({
  ShopOrder,
  ShopOrderLine,
  ShopOrderEvent,
  OrderDeadline,
  PublicHoliday,
  RefusedFreight,
}) {
  /** Writes all parts of an order at once: none without the others. */
  @InjectTransactionManager()
  async writeShares(
    shares: NewShopOrder[],
    at: Date,
    @MedusaContext() context: Shared = {}
  ): Promise<string[]> {
    const ids: string[] = []
    for (const { lines, ...share } of shares) {
      const { id } = await this.createShopOrders(share, context)
      await this.createShopOrderLines(
        lines.map((line) => ({ ...line, shop_order_id: id })),
        context
      )
      await this.createShopOrderEvents(
        {
          ...{ shop_order_id: id, action: "place", at },
          ...{ from_state: null, to_state: "waiting_payment" },
          ...{ actor_type: "buyer", actor_id: share.customer_id },
        },
        context
      )
      ids.push(id)
    }
    return ids
  }

  /**
   * Moves an order that still is at a version, counts that up, and writes its
   * timeline, in one. Answers false when somebody else was first.
   */
  @InjectTransactionManager()
  async moveShopOrder(
    move: OrderMove,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const { id, version, from, to, patch } = move
    const locked = await manager(context).execute<{ id: string }[]>(
      `select id from shop_order
       where id = ? and version = ? and state = ? and deleted_at is null
       for update`,
      [id, version, from]
    )
    if (locked.length === 0) return false
    await this.updateShopOrders(
      { id, ...patch, state: to, version: version + 1 },
      context
    )
    await this.writeEvent_(move, context)
    return true
  }

  /** Takes a move back: the columns as they were, and a line that says so. */
  @InjectTransactionManager()
  async undoMove(
    move: OrderMove,
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    const { id, version, from, to, patch } = move
    await this.updateShopOrders(
      // A version of its own: nobody may take the undone move for the state.
      { id, ...patch, state: from, version: version + 2 },
      context
    )
    await this.writeEvent_(
      { ...move, action: "undo", from: to, to: from },
      context
    )
  }

  /**
   * Puts the deadline of an order off that still is in a state, and writes it
   * into its timeline, in one. Answers false when it would not be later.
   */
  @InjectTransactionManager()
  async putOffDeadline(
    later: { id: string; state: OrderState; deadline: Deadline } & Pick<
      OrderMove,
      "action" | "reason"
    >,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const { id, state, deadline, action, reason } = later
    const { due_at, remind_at } = deadline
    const at = new Date()
    const rows = await manager(context).execute<{ id: string }[]>(
      `update shop_order set due_at = ?, updated_at = now(),
         remind_at = coalesce(?, remind_at)
       where id = ? and state = ? and due_at < ? and deleted_at is null
       returning id`,
      [
        due_at,
        remind_at && remind_at > at ? remind_at : null,
        id,
        state,
        due_at,
      ]
    )
    if (rows.length === 0) return false
    await this.writeEvent_(
      {
        ...{ id, action, from: state, to: state, at },
        ...{ by: PLATFORM, reason },
      },
      context
    )
    return true
  }

  /** Takes a reminder that is due; null when somebody else did, or it is not. */
  @InjectTransactionManager()
  async claimReminder(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<{ id: string; state: OrderState; remind_at: string } | null> {
    const rows = await manager(context).execute<
      { id: string; state: OrderState; remind_at: string }[]
    >(
      `update shop_order o set remind_at = null, updated_at = now()
       from (select id, remind_at from shop_order where id = ? for update) old
       where o.id = old.id and old.remind_at <= now() and o.deleted_at is null
       returning o.id, o.state, old.remind_at`,
      [id]
    )
    return rows[0] ?? null
  }

  /**
   * Counts a code that is about to be looked at; answers how many that makes,
   * or null when there were `most` already. Of several at once each counts.
   */
  @InjectManager()
  async takeHandOverAttempt(
    id: string,
    most: number,
    @MedusaContext() context: Shared = {}
  ): Promise<number | null> {
    const rows = await manager(context).execute<
      { hand_over_attempts: number }[]
    >(
      `update shop_order
       set hand_over_attempts = hand_over_attempts + 1, updated_at = now()
       where id = ? and hand_over_attempts < ? and deleted_at is null
       returning hand_over_attempts`,
      [id, most]
    )
    return rows[0]?.hand_over_attempts ?? null
  }

  /**
   * Takes it on to put the goods of a refused parcel back into stock; false
   * when that was done before.
   */
  @InjectManager()
  async claimRestock(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update shop_order set restocked_at = now(), updated_at = now()
       where id = ? and restocked_at is null and deleted_at is null
       returning id`,
      [id]
    )
    return rows.length > 0
  }

  /** The rule of each kind that holds at a time. */
  @InjectManager()
  async deadlinesAt(
    at: Date,
    @MedusaContext() context: Shared = {}
  ): Promise<InferTypeOf<typeof OrderDeadline>[]> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `select distinct on (kind) id from order_deadline
       where valid_from <= ? and deleted_at is null
       order by kind, valid_from desc`,
      [at]
    )
    return this.listOrderDeadlines(
      { id: rows.map(({ id }) => id) },
      {},
      context
    )
  }

  private async writeEvent_(
    {
      id,
      action,
      from,
      to,
      by,
      reason,
      at,
    }: Omit<OrderMove, "version" | "patch">,
    context: Shared
  ): Promise<void> {
    await this.createShopOrderEvents(
      {
        ...{ shop_order_id: id, action, reason, at },
        ...{ from_state: from, to_state: to },
        ...{ actor_type: by.type, actor_id: by.id, actor_name: by.name },
      },
      context
    )
  }
}
