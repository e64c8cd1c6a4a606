import { MedusaService } from "@medusajs/framework/utils"
import { PromotionReturn } from "./models/promotion-return"

/** The rows of what cancelled orders gave back of their promotions. */
export class PromotionReturnModuleService extends MedusaService({
  PromotionReturn,
}) {}
