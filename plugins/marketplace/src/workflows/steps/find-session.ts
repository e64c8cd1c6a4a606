import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { Finding } from "../../lib/breaks"

/** Sessions that completing a cart would go on with. */
const PROCESSABLE = ["pending", "requires_more", "authorized", "captured"]

const Facts = z.object({ payment_collection_id: z.string() })

export interface FoundSession {
  collection_id: string
  /** Whether the order is linked to its payment collection. */
  is_linked: boolean
  /** Whether a payment stands, or one is awaited: then nothing is authorised. */
  is_settled: boolean
  /** The session to authorise; null when there is none. */
  session_id: string | null
}

/** The payment session of an order that has no payment. Null without a finding. */
export const findSessionStep = createStep(
  "find-session",
  async (found: Finding | null, { container }) => {
    if (!found) return new StepResponse<FoundSession | null>(null)
    const { payment_collection_id: collection_id } = Facts.parse(found.facts)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data: links }, collection] = await Promise.all([
      query.graph({
        entity: "order_payment_collection",
        fields: ["payment_collection_id"],
        filters: {
          order_id: found.subject,
          payment_collection_id: collection_id,
        },
      }),
      container
        .resolve(Modules.PAYMENT)
        .retrievePaymentCollection(collection_id, {
          relations: ["payment_sessions", "payments"],
        }),
    ])
    const sessions = [...(collection.payment_sessions ?? [])]
    const isAwaited = sessions.some(
      ({ status }) => status === "pending_authorization"
    )
    const session = sessions.find(({ status }) => PROCESSABLE.includes(status))
    return new StepResponse<FoundSession | null>({
      collection_id,
      is_linked: links.length > 0,
      is_settled:
        isAwaited ||
        !!collection.payments?.some(({ canceled_at }) => !canceled_at),
      session_id: session?.id ?? null,
    })
  }
)
