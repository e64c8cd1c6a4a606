import { MedusaService } from "@medusajs/framework/utils"
import { OwnDeliveryArea } from "./models/own-delivery-area"
import { ShopDelivery } from "./models/shop-delivery"

/** Generated methods only. Every write goes through a workflow. */
export class DeliveryModuleService extends MedusaService({
  ShopDelivery,
  OwnDeliveryArea,
}) {}
