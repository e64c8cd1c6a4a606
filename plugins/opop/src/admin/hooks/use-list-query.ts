import { useSearchParams } from "react-router-dom"

const LIMIT = 20

/** Level of an area by the length of its code. */
const LEVELS: Record<number, "province" | "regency" | "district"> = {
  2: "province",
  5: "regency",
  8: "district",
}

/**
 * What the list of pesantren shows, kept in the address so that it can be
 * shared and survives going back. Any change but of the page starts at page 1.
 */
export function useListQuery() {
  const [params, setParams] = useSearchParams()
  const get = (name: string) => params.get(name) ?? ""
  const area = get("area")
  const level = LEVELS[area.length]
  const offset = Number(get("offset")) || 0
  return {
    q: get("q"),
    state: get("state"),
    areaName: get("area_name"),
    offset,
    limit: LIMIT,
    isFiltered: Boolean(get("q") || get("state") || area),
    query: {
      q: get("q") || undefined,
      state: get("state") || undefined,
      ...(level ? { [level]: area } : {}),
      offset,
      limit: LIMIT,
    },
    set: (changes: Record<string, string>) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current)
          next.delete("offset")
          for (const [name, value] of Object.entries(changes)) {
            if (value) {
              next.set(name, value)
            } else {
              next.delete(name)
            }
          }
          return next
        },
        { replace: true }
      ),
  }
}
