import { ApiError } from "@/data/api-error"
import { getOrder } from "@/data/order"
import { qrisPicture } from "@/data/qris-picture"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/**
 * `/api/pesanan/<id>/qris?kunci=`: the picture of an order's QRIS code, while
 * the order waits for its money; for whoever may see the order.
 */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/api/pesanan/[id]/qris">
): Promise<Response> => {
  const { id } = await params
  const key = new URL(request.url).searchParams.get("kunci") ?? undefined
  try {
    const order = await getOrder(id, key)
    const qris = order?.state === "awaiting_payment" ? order.qris : null
    if (!order || !qris) return nothing(404)
    const picture = await qrisPicture(qris.instructions.payload)
    return new Response(new Uint8Array(picture), {
      headers: {
        "content-type": "image/png",
        "content-disposition": `attachment; filename="qris-${order.number}.png"`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    })
  } catch (error) {
    if (error instanceof ApiError) return nothing(502)
    throw error
  }
}
