import { useSearchParams } from "react-router-dom"

/**
 * The filters of a list, kept in the address so that it can be shared and
 * survives going back. Any change but of the page starts at page 1.
 */
export function useFilters(limit = 20) {
  const [params, setParams] = useSearchParams()
  const set = (changes: Record<string, string>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        next.delete("offset")
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true }
    )
  return {
    get: (name: string) => params.get(name) ?? "",
    /** For a query: undefined where nothing is chosen. */
    given: (name: string) => params.get(name) || undefined,
    isFiltered: [...params.keys()].some((name) => name !== "offset"),
    page: { limit, offset: Number(params.get("offset")) || 0 },
    set,
    clear: () => setParams({}, { replace: true }),
  }
}
