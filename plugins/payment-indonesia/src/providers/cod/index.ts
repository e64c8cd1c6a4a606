import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CodPaymentProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, {
  services: [CodPaymentProvider],
})
