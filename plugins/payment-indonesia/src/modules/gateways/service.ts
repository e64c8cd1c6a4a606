import type { OwnGateway } from "../../lib/own-gateway"
import { MidtransGateway } from "../../providers/midtrans/gateway"
import { createStripeGateway } from "../../providers/stripe/gateway"
import { parseGatewayOptions } from "./options"

/**
 * The gateways that are switched on, by their code. Payment providers live in
 * the Payment module's container, where no route or job can reach them; both
 * are made from the same options.
 */
export class GatewaysService {
  readonly #gateways: ReadonlyMap<string, OwnGateway>

  constructor(_container: Record<string, unknown>, options: unknown = {}) {
    const { gateways } = parseGatewayOptions(options)
    const { midtrans, stripe } = gateways
    const made: OwnGateway[] = [
      ...(midtrans ? [new MidtransGateway(midtrans)] : []),
      ...(stripe ? [createStripeGateway(stripe)] : []),
    ]
    this.#gateways = new Map(made.map((gateway) => [gateway.code, gateway]))
  }

  /** Undefined when no such gateway is switched on. */
  find(code: string): OwnGateway | undefined {
    return this.#gateways.get(code)
  }

  codes(): string[] {
    return [...this.#gateways.keys()]
  }
}
