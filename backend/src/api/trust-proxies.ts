import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { config } from "../../config"

/**
 * Who is believed about where a request came from (`X-Forwarded-For`): those of
 * TRUSTED_PROXIES only. Medusa believes whoever connects, so that anybody could
 * name any address. Set with the first request, before anything reads one.
 */
export function trustProxies(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.app.get("trust proxy") !== config.TRUSTED_PROXIES)
    req.app.set("trust proxy", config.TRUSTED_PROXIES)
  next()
}
