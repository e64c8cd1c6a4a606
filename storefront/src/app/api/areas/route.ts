import { searchDistricts } from "@/data/areas"

/**
 * Kecamatan for the search field of an address: `?q=` of at least three
 * letters. An empty list when areas cannot be read now, since the form itself
 * will say so when it is sent.
 */
export const GET = async (request: Request): Promise<Response> => {
  const q = new URL(request.url).searchParams.get("q") ?? ""
  try {
    return Response.json(await searchDistricts(q), {
      headers: { "cache-control": "public, max-age=300" },
    })
  } catch {
    return Response.json([], { headers: { "cache-control": "no-store" } })
  }
}
