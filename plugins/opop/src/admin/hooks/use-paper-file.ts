import { useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { sdk } from "../lib/client"

/** What papers are kept as; anything else is not opened. */
const KINDS = ["image/jpeg", "application/pdf"]

async function load(id: string): Promise<Blob> {
  const answer = await sdk.client.fetch<Response>(`/admin/papers/${id}/file`, {
    headers: { accept: "*/*" },
  })
  const blob = await answer.blob()
  if (!KINDS.includes(blob.type)) throw new Error(blob.type)
  return blob
}

/**
 * The file of a paper, asked for with the login of the dashboard and never
 * kept: its address is of this window's memory and ends with the viewer.
 */
export function usePaperFile(id: string) {
  const [address, setAddress] = useState<string | null>(null)
  const { data, isError, refetch } = useQuery({
    queryKey: ["opop-paper", id],
    queryFn: () => load(id),
    ...{ gcTime: 0, staleTime: Infinity, retry: false },
  })
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { address, isError, retry: () => void refetch() }
}
