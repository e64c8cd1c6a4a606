import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresIdSearchService } from "./service"

export default ModuleProvider(Modules.SEARCH, {
  services: [PostgresIdSearchService],
})

export { PostgresIdSearchService }
