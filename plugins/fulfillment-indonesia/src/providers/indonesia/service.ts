import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
  Logger,
} from "@medusajs/framework/types"
import { priceParcels, type ParcelPrice } from "../../lib/price-parcels"
import { isService, SERVICES } from "../../lib/services"
import { PricingContext } from "./context"

/** Price of a service, with each parcel's share. */
export interface ParcelledPrice extends CalculatedShippingOptionPrice {
  parcels: ParcelPrice[]
}

/**
 * Sends one parcel per pesantren, priced from zone rates. One calculated
 * shipping option per service; the option's price is the sum of its parcels.
 * It books nothing with a courier: the seller hands the parcel over.
 */
export class IndonesiaFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "indonesia"
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }) {
    super()
    this.logger = logger
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return SERVICES.map(({ id, name }) => ({ id, name }))
  }

  override async validateOption(
    data: Record<string, unknown>
  ): Promise<boolean> {
    return isService(data["id"])
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /** What a buyer posts is not kept: the service follows from the option. */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    return { service: optionData["id"] }
  }

  /**
   * Rupiah, tax included. Without a known destination, without parcels, or
   * where a zone has no rate, the price is undefined, which Medusa reads as
   * "this option cannot be chosen now"; it never throws, since an error here
   * would break every change of the cart.
   */
  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: object
  ): Promise<CalculatedShippingOptionPrice> {
    const priced = this.price(optionData["id"], context)
    if (priced) return priced
    // The declared type has no "no price", though core's workflows expect it.
    return {
      calculated_amount: undefined,
      is_calculated_price_tax_inclusive: true,
    } as unknown as CalculatedShippingOptionPrice
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  private price(service: unknown, context: object): ParcelledPrice | undefined {
    const read = PricingContext.safeParse(Reflect.get(context, "pasar"))
    if (!read.success) {
      this.logger.warn(
        `Shipping has no price: the pricing hook gave no usable context (${read.error.issues[0]?.path.join(".")})`
      )
      return undefined
    }
    const { destination_district: destination, parcels, rates } = read.data
    if (!destination || !parcels.length || !isService(service)) return undefined
    const at = new Date()
    const prices = priceParcels({ service, destination, parcels, rates, at })
    if (!prices) return undefined
    return {
      calculated_amount: prices.reduce((sum, { amount }) => sum + amount, 0),
      is_calculated_price_tax_inclusive: true,
      parcels: prices,
    }
  }
}
