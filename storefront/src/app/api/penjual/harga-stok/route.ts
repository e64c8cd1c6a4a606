import { ApiError } from "@/data/api-error"
import { exportGrid } from "@/data/seller/price-stock"
import { dayOf } from "@/lib/date"

/** `/api/penjual/harga-stok?format=csv|xlsx`: prices and stock of the shop, as a file. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get("format")
  const format = asked === "xlsx" ? "xlsx" : "csv"
  try {
    const { type, bytes } = await exportGrid(format)
    const name = `harga-stok-${dayOf(new Date())}.${format}`
    return new Response(bytes, {
      headers: {
        "content-type": type || "application/octet-stream",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "private, no-store",
      },
    })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const headers = { "cache-control": "no-store" }
    return new Response(null, { status: error.status, headers })
  }
}
