import { Module } from "@medusajs/framework/utils"
import { CourierModuleService } from "./service"

/**
 * Name of the courier module in the container. Other plugins ask it by this name
 * whether any courier is asked (`isOn`).
 */
export const COURIER_MODULE = "courier"

export default Module(COURIER_MODULE, { service: CourierModuleService })
