import type { Courier } from "../../lib/courier"
import { BiteshipCourier } from "./biteship-client"
import { NoticeQueue } from "./notice-queue"
import { CourierOptions } from "./options"

/**
 * The courier that is asked beside the table of rates, if one is configured,
 * what it calls places, what was booked with it, and what it told us of.
 */
export class CourierModuleService extends NoticeQueue {
  protected readonly courier_: Courier | null
  protected readonly webhookToken_: string | null

  constructor(container: object, options: unknown) {
    super(container)
    const { biteship } = CourierOptions.parse(options ?? {})
    this.courier_ = biteship ? new BiteshipCourier(biteship) : null
    this.webhookToken_ = biteship?.webhookToken ?? null
  }

  /** Whether any courier is asked at all. */
  async isOn(): Promise<boolean> {
    return this.courier_ !== null
  }

  /** The courier, or null while none is configured. */
  async courier(): Promise<Courier | null> {
    return this.courier_
  }

  /** What webhooks of the courier must carry; null: none are taken. */
  async webhookToken(): Promise<string | null> {
    return this.webhookToken_
  }
}
