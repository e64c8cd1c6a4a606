import { MedusaService } from "@medusajs/framework/utils"
import { Pesantren } from "./models/pesantren"
import { PesantrenRecord } from "./models/pesantren-record"
import { Shop } from "./models/shop"
import { ShopChange } from "./models/shop-change"

/** The register and the shops; every write goes through a workflow. */
export class PesantrenModuleService extends MedusaService({
  Pesantren,
  PesantrenRecord,
  Shop,
  ShopChange,
}) {}
