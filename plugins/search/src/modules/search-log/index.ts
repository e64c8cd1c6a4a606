import { Module } from "@medusajs/framework/utils"
import { SearchLogService } from "./service"

export const SEARCH_LOG_MODULE = "searchLog"

export default Module(SEARCH_LOG_MODULE, { service: SearchLogService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    searchLog: SearchLogService
  }
}
