import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { LocalFilesProvider } from "./service"

export default ModuleProvider(Modules.FILE, { services: [LocalFilesProvider] })
