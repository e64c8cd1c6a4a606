import { MedusaService } from "@medusajs/framework/utils"
import type { Courier } from "../../lib/courier"
import { BiteshipCourier } from "./biteship-client"
import { CourierArea } from "./models/courier-area"
import { CourierBooking } from "./models/courier-booking"
import { CourierOptions } from "./options"

/**
 * The courier that is asked beside the table of rates, if one is configured,
 * what it calls places, and what was booked with it.
 */
export class CourierModuleService extends MedusaService({
  CourierArea,
  CourierBooking,
}) {
  readonly #courier: Courier | null
  readonly #webhookToken: string | null

  constructor(container: object, options: unknown) {
    super(container)
    const { biteship } = CourierOptions.parse(options ?? {})
    this.#courier = biteship ? new BiteshipCourier(biteship) : null
    this.#webhookToken = biteship?.webhookToken ?? null
  }

  /** Whether any courier is asked at all. */
  isOn(): boolean {
    return this.#courier !== null
  }

  /** The courier, or null while none is configured. */
  courier(): Courier | null {
    return this.#courier
  }

  /** What webhooks of the courier must carry; null: none are taken. */
  webhookToken(): string | null {
    return this.#webhookToken
  }
}
