import { Module } from "@medusajs/framework/utils"
import { PaperModuleService } from "./service"

/** Name of the paper module in the container. */
export const PAPER_MODULE = "paper"

export default Module(PAPER_MODULE, { service: PaperModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    paper: PaperModuleService
  }
}
