import { Module } from "@medusajs/framework/utils"
import { ListingModuleService } from "./service"

/** Name of the listing module in the container. */
export const LISTING_MODULE = "listing"

export default Module(LISTING_MODULE, { service: ListingModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    listing: ListingModuleService
  }
}
