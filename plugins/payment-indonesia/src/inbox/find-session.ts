import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OwnGateway } from "../lib/own-gateway"
import {
  GATEWAY_SESSION_FIELDS,
  readGatewaySessions,
  type GatewaySession,
} from "../queries/gateway-session"

/** Sessions of a gateway's provider, whatever id it is configured under. */
export const sessionsOf = (code: string) => ({ $like: `pp_${code}_%` })

/**
 * The payment session behind a reference; undefined when there is none (any
 * more). Only sessions of the gateway's own provider count: others' data may
 * hold whatever was posted.
 */
export async function findSession(
  container: MedusaContainer,
  gateway: OwnGateway,
  reference: string
): Promise<GatewaySession | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const named = gateway.sessionOf?.(reference)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: GATEWAY_SESSION_FIELDS,
    filters: {
      provider_id: sessionsOf(gateway.code),
      ...(named ? { id: named } : { data: { reference } }),
    },
    pagination: { take: 1, skip: 0 },
  })
  return readGatewaySessions(data, new Date())[0]
}
