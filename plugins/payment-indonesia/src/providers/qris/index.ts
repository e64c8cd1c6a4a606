import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { QrisPaymentProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, {
  services: [QrisPaymentProvider],
})
