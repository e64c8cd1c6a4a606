import path from "node:path"
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { config } from "../../config"

/** What uploads may be; anything else is offered as a download. */
const TYPES: Record<string, string> = {
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
}

/**
 * `GET /static/<key>` from FILES_DIR. Medusa serves only the folder `static`
 * beside its build, which a new build drops; files outlive builds.
 */
export async function serveFiles(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const root = path.resolve(config.FILES_DIR)
  const file = path.join(root, path.basename(decodeURIComponent(req.path)))
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return next()
  const type = TYPES[path.extname(file).toLowerCase()]
  res.set({
    "Content-Type": type ?? "application/octet-stream",
    "Content-Length": String(found.size),
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    ...(type ? {} : { "Content-Disposition": "attachment" }),
  })
  createReadStream(file).on("error", next).pipe(res)
}
