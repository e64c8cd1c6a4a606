import { MedusaService } from "@medusajs/framework/utils"
import { InsuranceRate } from "./models/insurance-rate"
import { ShippingRate } from "./models/shipping-rate"

/** Generated methods only: list, create, update, delete of both kinds of rates. */
export class ShippingRateModuleService extends MedusaService({
  InsuranceRate,
  ShippingRate,
}) {}
