import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import path from "node:path"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { isFileLinkValid } from "@pasar-santri/opop/lib/file-link"
import { config } from "../../config"

const Link = z.object({
  until: z.coerce.number().int().positive(),
  mac: z.string().length(64),
})

/**
 * `GET /files/<key>?until=&mac=`: a private file, such as an export of the
 * dashboard, to whoever has a link that we signed and that has not ended. To
 * all others there is no such file.
 */
export async function servePrivateFiles(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const key = req.params["key"] ?? ""
  const link = Link.safeParse(req.query)
  const isSigned =
    link.success &&
    isFileLinkValid({ key, link: link.data, secret: config.COOKIE_SECRET })
  if (!isSigned || path.basename(key) !== key) return next()
  const file = path.join(path.resolve(config.PRIVATE_FILES_DIR), key)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return next()
  res.set({
    "Content-Type": "application/octet-stream",
    "Content-Length": String(found.size),
    "Content-Disposition": "attachment",
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  })
  createReadStream(file).on("error", next).pipe(res)
}
