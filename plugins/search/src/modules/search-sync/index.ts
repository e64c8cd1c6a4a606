import { Module } from "@medusajs/framework/utils"
import { SearchSyncService } from "./service"

export const SEARCH_SYNC_MODULE = "searchSync"

export default Module(SEARCH_SYNC_MODULE, { service: SearchSyncService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    searchSync: SearchSyncService
  }
}
