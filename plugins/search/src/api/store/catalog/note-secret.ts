import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Signs notes of searches: what all processes of a shop share anyway. */
export function noteSecret({ scope }: MedusaRequest): string {
  const { projectConfig } = scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  return String(projectConfig.http.cookieSecret)
}
