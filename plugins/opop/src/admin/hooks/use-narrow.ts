import { useEffect, useState } from "react"

const PHONE = "(max-width: 767px)"

/** Whether the window is as narrow as a phone's: tables then show less. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(PHONE).matches)
  useEffect(() => {
    const media = window.matchMedia(PHONE)
    const follow = () => setNarrow(media.matches)
    media.addEventListener("change", follow)
    return () => media.removeEventListener("change", follow)
  }, [])
  return isNarrow
}
