import { model } from "@medusajs/framework/utils"
import { NOTICE_STATES } from "../../../lib/notice-queue"

/**
 * What a courier told us of, written down before it is answered and worked on
 * afterwards (`lib/notice-queue.ts`). A repeat begins its row anew. It only says
 * what to ask about: nothing else of the body is kept.
 */
export const CourierNotice = model
  .define("courier_notice", {
    id: model.id({ prefix: "cnot" }).primaryKey(),
    courier: model.text(),
    /** The courier's id of the booking. */
    external_id: model.text(),
    /** Event and status, such as `order.status picked`. */
    what: model.text(),
    /** When it came, the last time. */
    received_at: model.dateTime(),
    state: model.enum([...NOTICE_STATES]).default("waiting"),
    attempts: model.number().default(0),
    /** How often the same came again. */
    repeats: model.number().default(0),
    /** Not worked on before: it is another worker's, or rests after a fault. */
    next_at: model.dateTime(),
  })
  .indexes([
    { on: ["courier", "external_id", "what"], unique: true },
    { on: ["next_at"], where: "state = 'waiting' and deleted_at is null" },
    { on: ["received_at"], where: "state = 'done' and deleted_at is null" },
  ])
