import { revalidateTag } from "next/cache"
import { z } from "zod"
import { config } from "@/config"
import { isKnownTag } from "@/data/cache-manifest"
import { now } from "@/lib/date"
import { isSignedBy } from "@/lib/signature"

const MAX_BYTES = 64 * 1024
/** A message that was copied cannot be sent again much later. */
const MAX_AGE_MS = 5 * 60 * 1000

const Message = z.object({
  tags: z.array(z.string()).max(1000),
  hard: z.boolean(),
  at: z.number(),
})

const refuse = (status: number, code: string, message: string) =>
  Response.json({ type: "invalid_data", code, message }, { status })

/**
 * The backend says here what changed. `hard` (price, stock, suspension): the
 * next visitor already waits for the new page. Soft (texts): one more visitor
 * sees the old page while the new one is made. Doing it twice does no harm.
 */
export const POST = async (request: Request): Promise<Response> => {
  const body = await request.text()
  if (body.length > MAX_BYTES)
    return refuse(413, "body_too_large", "At most 64 kB")
  const signature = request.headers.get("x-pasar-signature")
  if (!isSignedBy(config().STOREFRONT_SECRET, body, signature))
    return refuse(401, "signature_wrong", "The signature does not fit")
  const message = readMessage(body)
  if (!message) return refuse(400, "invalid_request", "Not a list of tags")
  if (Math.abs(now().getTime() - message.at) > MAX_AGE_MS)
    return refuse(400, "message_too_old", "Sent too long ago")
  const known = message.tags.filter(isKnownTag)
  for (const tag of known)
    revalidateTag(tag, message.hard ? { expire: 0 } : "max")
  return Response.json({
    done: known.length,
    ignored: message.tags.length - known.length,
  })
}

const readMessage = (body: string) => {
  try {
    return Message.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
