import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { parentOf } from "../lib/area-code"
import { sdk } from "../lib/client"

/** An area of the register; its id is its code. */
export interface Area {
  id: string
  name: string
  full_name: string
}

const PATH = "/admin/areas"
const REST_MS = 300

const ask = (query: Record<string, string>) =>
  sdk.client.fetch<{ areas: Area[] }>(PATH, { query })

/** Areas by name, once the typing has rested. */
export function useAreaSearch(text: string) {
  const [q, setQ] = useState("")
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  const { data, isFetching } = useQuery({
    queryKey: ["payments-areas", q],
    queryFn: () => ask({ q }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  })
  return {
    areas: data?.areas ?? [],
    isLoading: isFetching || q !== text.trim(),
  }
}

/** What areas are called, by their codes; a code where the name is not known. */
export function useAreaNames(codes: readonly string[]) {
  const parents = [...new Set(codes.map(parentOf))]
  const answers = useQueries({
    queries: parents.map((parent) => ({
      queryKey: ["payments-areas-below", parent],
      queryFn: () => ask(parent ? { parent } : {}),
    })),
  })
  const known = answers.flatMap(({ data }) => data?.areas ?? [])
  return (code: string) =>
    known.find(({ id }) => id === code)?.full_name ?? code
}
