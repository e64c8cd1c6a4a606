import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The address of a page of the shop; a path only, where the shop's is not configured. */
export const linkToShop = (scope: MedusaContainer, path: string): string => {
  const { admin } = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return `${admin.storefrontUrl ?? ""}${path}`
}
