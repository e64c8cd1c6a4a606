import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
  Logger,
} from "@medusajs/framework/types"
import { fail } from "../../errors"
import { priceParcels } from "../../lib/price-parcels"
import { readChoices } from "../../lib/quote-parcel"
import { isOption, OPTIONS, type ServiceId } from "../../lib/services"
import { PricingContext } from "./context"
import { AT_THE_DOOR, MethodData } from "./method-data"

type Choices = Readonly<Record<string, ServiceId>>

/**
 * Sends one parcel per pesantren: by a courier, priced from zone rates, by the
 * pesantren itself, or not at all, because the buyer fetches it. One calculated
 * shipping option per service, and one for purchases that go several ways; the
 * option's price is the sum of its parcels. It books nothing with a courier: the
 * seller hands the parcel over.
 */
export class IndonesiaFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "indonesia"
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }) {
    super()
    this.logger = logger
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return OPTIONS.map(({ id, name }) => ({ id, name }))
  }

  override async validateOption(
    data: Record<string, unknown>
  ): Promise<boolean> {
    return isOption(data["id"])
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /**
   * Of what a buyer posts only the service for each pesantren is kept, as
   * `choices`, and that it is paid at the door, as `pay`; the rest follows from
   * the option. Throws `service_unknown`.
   */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    const read = MethodData.safeParse(data)
    if (!read.success) throw fail("service_unknown")
    const { choices, pay } = read.data
    return { service: optionData["id"], choices, ...(pay ? { pay } : {}) }
  }

  /**
   * Rupiah, tax included. Without a known destination, without parcels, or
   * where a parcel cannot be carried, the price is undefined, which Medusa reads
   * as "this option cannot be chosen now"; it never throws, since an error here
   * would break every change of the cart.
   */
  override async calculatePrice(
    optionData: Record<string, unknown>,
    data: Record<string, unknown> | undefined,
    context: object
  ): Promise<CalculatedShippingOptionPrice> {
    const priced = this.price(optionData["id"], data, context)
    // The declared type has no "no price", though core's workflows expect it.
    return (priced ?? NO_PRICE) as CalculatedShippingOptionPrice
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

  private price(
    option: unknown,
    data: Record<string, unknown> | undefined,
    context: object
  ) {
    const read = PricingContext.safeParse(Reflect.get(context, "pasar"))
    if (!read.success) {
      this.logger.warn(
        `Shipping has no price: the pricing hook gave no usable context (${read.error.issues[0]?.path.join(".")})`
      )
      return undefined
    }
    const { destination_district: destination, parcels } = read.data
    const { rates, insurance_rates } = read.data
    if (!destination || !parcels.length || !isOption(option)) return undefined
    const choices: Choices = readChoices(data?.["choices"] ?? read.data.choices)
    const pay = data?.["pay"] ?? read.data.pay
    const { prices, refusals } = priceParcels({
      ...{ option, choices, destination, parcels, rates, insurance_rates },
      cod_fee: pay === AT_THE_DOOR ? read.data.cod_fee : 0,
      at: new Date(),
    })
    const sum = prices.reduce((total, { amount }) => total + amount, 0)
    return {
      calculated_amount: refusals.length ? undefined : sum,
      is_calculated_price_tax_inclusive: true,
      ...{ parcels: prices, refusals },
    }
  }
}

const NO_PRICE = {
  calculated_amount: undefined,
  is_calculated_price_tax_inclusive: true,
}
