import { MedusaService } from "@medusajs/framework/utils"
import { ShippingRate } from "./models/shipping-rate"

/** Generated methods only: list, create, update, delete of shipping rates. */
export class ShippingRateModuleService extends MedusaService({
  ShippingRate,
}) {}
