/** The address of the list of products, with what it is narrowed to. */
export function listingsPath({
  state,
  q,
  page = 1,
}: Readonly<{ state?: string; q?: string; page?: number }>): string {
  const query = new URLSearchParams()
  if (state && state !== "all") query.set("keadaan", state)
  if (q) query.set("q", q)
  if (page > 1) query.set("halaman", String(page))
  const text = query.toString()
  return `/penjual/produk${text ? `?${text}` : ""}`
}
