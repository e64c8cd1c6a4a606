import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { IndonesiaFulfillmentProvider } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, {
  services: [IndonesiaFulfillmentProvider],
})
